package casefile.copies;

import casefile.model.CaseFile;
import casefile.model.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/** What is kept of a case to tell what it shares with others: numbers, no word of it. */
public record CasePrint(String caseId, List<DocumentPrint> documents) {

  /** A document of fewer words may well be in two cases: "Telephone call, no answer". */
  static final int TELLING = 20;

  /** Names shorter than this are as likely to be words. */
  private static final int NAME = 3;

  /**
   * @param whole all its typed words in order; 0 when they are too few to tell anything
   * @param type a number for its type
   * @param anywhere see {@link Paragraph}
   * @param there likewise, {@code under} the place of each
   * @param places all labels and headings under which something was typed, each once
   */
  record DocumentPrint(
      long whole, long type, long[] anywhere, long[] there, long[] under, long[] places) {
    @Override
    public String toString() {
      return "DocumentPrint[" + anywhere.length + " paragraphs]";
    }
  }

  public static CasePrint of(CaseFile file) {
    Set<Long> names = new HashSet<>();
    for (String name : file.person().name().split("[\\s,]+")) {
      if (name.length() >= NAME) for (long word : Folded.of(name).words()) names.add(word);
    }
    return new CasePrint(
        file.caseId(), file.documents().stream().map(d -> print(d, names)).toList());
  }

  private static DocumentPrint print(Document document, Set<Long> names) {
    LongStream.Builder places = LongStream.builder();
    List<Paragraph> told = new ArrayList<>();
    for (Document.Typed typed : document.typed()) {
      for (Paragraph paragraph : Paragraph.of(document, typed)) {
        places.add(paragraph.place());
        if (paragraph.words() < Paragraph.UNDER_A_LABEL) continue;
        String text = typed.text().substring(paragraph.start(), paragraph.end());
        if (!names(text, names) && !Telling.of(text)) told.add(paragraph);
      }
    }
    List<Paragraph> there = told.stream().filter(p -> p.there() != 0).toList();
    return new DocumentPrint(
        whole(document),
        document.type().ordinal() + 1L,
        told.stream().mapToLong(Paragraph::anywhere).filter(p -> p != 0).distinct().toArray(),
        there.stream().mapToLong(Paragraph::there).toArray(),
        there.stream().mapToLong(Paragraph::place).toArray(),
        places.build().filter(p -> p != 0).distinct().toArray());
  }

  private static boolean names(String text, Set<Long> names) {
    return !names.isEmpty() && Arrays.stream(Folded.of(text).words()).anyMatch(names::contains);
  }

  /** All typed words of a document in one number; 0 when they are too few to tell anything. */
  static long whole(Document document) {
    long[] texts =
        document.typed().stream()
            .flatMapToLong(t -> Arrays.stream(Folded.of(t.text()).words()))
            .toArray();
    return texts.length < TELLING ? 0 : Folded.hash(texts);
  }

  @Override
  public String toString() {
    return "CasePrint[" + caseId + ", " + documents.size() + " documents]";
  }
}
