package casefile.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;

/** Reads documents of Word 97 to 2003. */
final class DocImporter implements DocumentImporter {

  @Override
  public String name() {
    return "doc";
  }

  @Override
  public String summary() {
    return "Reads documents of Word 97 to 2003 (.doc): text, tables, form fields.";
  }

  @Override
  public List<String> endings() {
    return List.of("doc", "dot");
  }

  @Override
  public boolean knows(Probe probe) {
    return probe.ole() && probe.named("doc", "dot") || probe.holdsWide("WordDocument");
  }

  @Override
  public Parsed read(Source source, Limits limits) throws IOException, Refused {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(source.bytes(limits)))) {
      Parsed parsed = pages(document, limits).parsed(source.path());
      int[] lost = {0};
      List<Source> files = embedded(document, source.path(), lost);
      return parsed.with(lost[0] == 0 ? "" : "not read: " + lost[0] + " embedded object", files);
    } catch (EncryptedDocumentException e) {
      throw new Refused(Locked.SAVE_WITHOUT);
    } catch (OldWordFileFormatException e) {
      throw new Refused("a document of Word 95 or before: save it as .docx");
    }
  }

  /** Files put into the document, each a document of its own; pictures and equations are none. */
  private static List<Source> embedded(HWPFDocument document, String path, int[] lost)
      throws IOException {
    List<Source> files = new ArrayList<>();
    if (!document.getDirectory().hasEntryCaseInsensitive("ObjectPool")) return files;
    if (!(document.getDirectory().getEntryCaseInsensitive("ObjectPool")
        instanceof DirectoryNode pool)) return files;
    for (Entry entry : pool) {
      if (!(entry instanceof DirectoryNode folder)) continue;
      Optional<Source.Held> file = Embedded.in("embedded" + entry.getName(), folder);
      if (file.isEmpty()) lost[0]++;
      else {
        String name = Names.shown(file.get().name());
        files.add(
            new Source.Held(path + "!/" + (files.size() + 1) + " " + name, file.get().bytes()));
      }
    }
    return files;
  }

  private static WordPages pages(HWPFDocument document, Limits limits) throws Refused {
    DocFields fields = new DocFields(new DocFormFields(document.getDataStream()));
    DocBlocks reading =
        new DocBlocks(document.getStyleSheet(), new DocCharacters(fields, limits), limits);
    List<Block> body = new ArrayList<>(reading.of(document.getRange()));
    body.addAll(reading.of(document.getMainTextboxRange()));
    List<Block> notes = new ArrayList<>(reading.of(document.getFootnoteRange()));
    notes.addAll(reading.of(document.getEndnoteRange()));
    HeaderStories edges = new HeaderStories(document);
    return new WordPages(
        each(
            reading,
            edges.getFirstHeaderSubrange(),
            edges.getOddHeaderSubrange(),
            edges.getEvenHeaderSubrange()),
        body,
        notes,
        comments(reading.of(document.getCommentsRange())),
        each(
            reading,
            edges.getFirstFooterSubrange(),
            edges.getOddFooterSubrange(),
            edges.getEvenFooterSubrange()));
  }

  private static List<List<Block>> each(DocBlocks reading, Range... ranges) throws Refused {
    List<List<Block>> all = new ArrayList<>();
    for (Range range : ranges) if (range != null) all.add(reading.of(range));
    return all;
  }

  /** Who wrote a comment stands where POI does not look. */
  private static List<Comment> comments(List<Block> blocks) {
    return blocks.stream()
        .map(WordPages::plain)
        .filter(words -> !words.isBlank())
        .map(words -> new Comment("", "", words))
        .toList();
  }
}
