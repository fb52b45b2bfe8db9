package casefile.text;

import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A case file read sentence by sentence, in date order.
 *
 * <p>Only typed text is read. Labels and headings go along as the place of a sentence, never as
 * evidence.
 */
public record Reading(CaseFile file, List<Document> documents, List<Sentence> sentences) {

  private static final Comparator<Document> BY_DATE =
      Comparator.comparing((Document d) -> d.date().orElse(LocalDate.MIN))
          .thenComparing(d -> d.type().ordinal())
          .thenComparing(Document::title)
          .thenComparing(Document::id);

  public Reading {
    documents = List.copyOf(documents);
    sentences = List.copyOf(sentences);
  }

  /** Reads a file; Welsh is read through the glossary. */
  public static Reading of(CaseFile file, Glossary welsh) {
    Names names = Names.of(file);
    List<Document> documents = file.documents().stream().sorted(BY_DATE).toList();
    List<Sentence> sentences = new ArrayList<>();
    Set<List<String>> earlier = new HashSet<>();
    for (int d = 0; d < documents.size(); d++) {
      Document document = documents.get(d);
      List<List<String>> here = new ArrayList<>();
      for (Document.Typed typed : document.typed()) {
        boolean quoting = false;
        List<String> headingWords = heading(document, typed, names, welsh);
        List<String> promptWords = welsh.label(typed.prompt(), names);
        for (int[] cut : Splitter.cut(typed.text())) {
          String text = typed.text().substring(cut[0], cut[1]);
          SentenceReader reader = new SentenceReader(text, names, welsh, quoting);
          quoting = reader.quoteStaysOpen();
          EnumSet<Mark> marks = reader.marks();
          List<String> words = reader.words();
          if (words.size() >= 4) {
            here.add(words);
            if (earlier.contains(words)) marks.add(Mark.COPIED);
          }
          sentences.add(
              new Sentence(
                  new Passage(document.id(), typed.locator(), cut[0], cut[1], text),
                  d,
                  document.type(),
                  typed.heading(),
                  typed.prompt(),
                  headingWords,
                  promptWords,
                  words,
                  marks,
                  reader.voice()));
        }
      }
      earlier.addAll(here);
    }
    return new Reading(file, documents, sentences);
  }

  /**
   * The words of a heading; none of one that only repeats the document's title, which stands over
   * the boxes in one kind of file and not in the next.
   */
  private static List<String> heading(
      Document document, Document.Typed typed, Names names, Glossary welsh) {
    boolean title =
        Tokens.fold(typed.heading()).strip().equals(Tokens.fold(document.title()).strip());
    return title ? List.of() : welsh.label(typed.heading(), names);
  }

  @Override
  public String toString() {
    return "Reading[" + file.caseId() + ", " + sentences.size() + " sentences]";
  }
}
