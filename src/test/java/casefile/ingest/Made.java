package casefile.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files made in memory, and exports read back. */
final class Made {

  static final String W =
      "<?xml version='1.0' encoding='UTF-8'?><w:%s"
          + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>";

  private Made() {}

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  /** A DOCX with this body and these further parts, each related by the start of its name. */
  static byte[] docx(String body, Map<String, String> parts) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("[Content_Types].xml", utf8("<Types/>"));
    entries.put("_rels/.rels", utf8(rels(List.of("officeDocument word/document.xml"))));
    List<String> relations = new ArrayList<>();
    parts.forEach(
        (name, xml) -> {
          relations.add(name.replaceAll("\\d*\\.xml", "") + " " + name);
          entries.put("word/" + name, utf8(xml));
        });
    entries.put("word/_rels/document.xml.rels", utf8(rels(relations)));
    String document = W.formatted("document") + "<w:body>" + body + "</w:body></w:document>";
    entries.put("word/document.xml", utf8(document));
    return zip(entries);
  }

  private static String rels(List<String> relations) {
    StringBuilder xml = new StringBuilder("<Relationships>");
    for (String relation : relations) {
      String[] parts = relation.split(" ");
      xml.append("<Relationship Id='r' Type='http://x/").append(parts[0]);
      xml.append("' Target='").append(parts[1]).append("'/>");
    }
    return xml + "</Relationships>";
  }

  static String p(String text) {
    return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
  }

  static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val='"
        + style
        + "'/></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  static String row(String... cells) {
    StringBuilder xml = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      xml.append("<w:tc>").append(cell.startsWith("<") ? cell : p(cell)).append("</w:tc>");
    }
    return xml + "</w:tr>";
  }

  static Draft docx(String body) {
    return only(new DocxImporter(), "plan.docx", docx(body, Map.of()));
  }

  static Draft only(DocumentImporter importer, String name, byte[] bytes) {
    return parsed(importer, name, bytes).drafts().get(0);
  }

  static Parsed parsed(DocumentImporter importer, String name, byte[] bytes) {
    try {
      return importer.read(new Source.Held(name, bytes), Limits.DEFAULT);
    } catch (IOException | Refused e) {
      throw new AssertionError(e);
    }
  }

  /** Reads a file as a case folder would, refusals and all. */
  static OneFile file(String name, byte[] bytes) {
    return OneFile.read(new Source.Held(name, bytes), ImportOptions.DEFAULT);
  }

  /** Each line is "x y size B|N text"; a blank line starts a page. */
  static byte[] pdf(String... lines) {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      for (String line : lines) {
        if (line.isBlank()) {
          page = new PDPage();
          pdf.addPage(page);
          continue;
        }
        String[] parts = line.split(" ", 5);
        try (PDPageContentStream out =
            new PDPageContentStream(
                pdf, page, PDPageContentStream.AppendMode.APPEND, false, true)) {
          out.beginText();
          out.setFont(
              new PDType1Font(
                  parts[3].equals("B")
                      ? Standard14Fonts.FontName.HELVETICA_BOLD
                      : Standard14Fonts.FontName.HELVETICA),
              Float.parseFloat(parts[2]));
          out.newLineAtOffset(Float.parseFloat(parts[0]), 792 - Float.parseFloat(parts[1]));
          out.showText(parts[4]);
          out.endText();
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static String caseJson(String id) {
    return "{\"schema\":\"case-file/1\",\"caseId\":\""
        + id
        + "\",\"documents\":[{\"id\":\"d1\","
        + "\"type\":\"review\",\"title\":\"Review\",\"date\":\"2025-03-04\",\"sections\":"
        + "[{\"heading\":\"H\",\"fields\":[{\"label\":\"L\",\"value\":\"V\"}],\"text\":\"T\"}]}]}";
  }

  static void write(Path folder, String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static void write(Path folder, String name, String text) {
    write(folder, name, utf8(text));
  }

  /** Everything an export gives, gathered. */
  static Loaded load(Path... paths) {
    return load(List.of(paths), ImportOptions.DEFAULT);
  }

  static Loaded load(Path path, ImportOptions options) {
    return load(List.of(path), options);
  }

  private static Loaded load(List<Path> paths, ImportOptions options) {
    List<casefile.model.CaseFile> cases = new ArrayList<>();
    List<Input> inputs = new ArrayList<>();
    List<casefile.diagnostic.Diagnostic> diagnostics = new ArrayList<>();
    try (var pending = Export.of(paths, options).pending()) {
      pending.forEachOrdered(
          step -> {
            Loaded loaded = step.load();
            cases.addAll(loaded.cases());
            inputs.addAll(loaded.inputs());
            diagnostics.addAll(loaded.diagnostics());
          });
    }
    inputs.sort(Input.ORDER);
    return new Loaded(cases, inputs, diagnostics);
  }

  static List<String> ids(Loaded loaded) {
    return loaded.cases().stream().map(casefile.model.CaseFile::caseId).toList();
  }

  /** "path STATUS" of every input. */
  static List<String> ends(Loaded loaded) {
    return loaded.inputs().stream().map(i -> i.path() + " " + i.status()).toList();
  }

  /** "label=value" of every field. */
  static List<String> fields(Draft draft) {
    return draft.sections().stream()
        .flatMap(s -> s.fields().stream())
        .map(f -> f.label() + "=" + f.value())
        .toList();
  }

  static List<String> headings(Draft draft) {
    return draft.sections().stream().map(casefile.model.Section::heading).toList();
  }

  static String text(Draft draft) {
    return String.join(
        "\n\n", draft.sections().stream().map(casefile.model.Section::text).toList());
  }
}
