package casefile.copies;

import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.DocumentType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Documents a case holds twice: the DOCX and the PDF of one assessment, a note in two files.
 *
 * <p>Two documents are one when they bear the same date, or one bears none, and say the same words,
 * or nearly so. The same words on two days are no double: somebody copied a record forward, and
 * that is for the auditor to see.
 */
public final class Doubles {

  /** Shorter notes of one day may say the same: "Called, no reply". */
  private static final int SHORT = 8;

  /** For telling that two documents are nearly the same. */
  private static final int LONG = 40;

  private static final double NEARLY = 0.95;

  private Doubles() {}

  /**
   * @param document the id of the one that was left out
   * @param of the id of the one that stays
   * @param exact word for word
   */
  public record Double(
      String document,
      String source,
      DocumentType type,
      String of,
      String ofSource,
      boolean exact) {}

  private record Words(int position, Document document, long[] inOrder, long[] sorted) {
    static Words of(int position, Document document) {
      long[] words =
          document.typed().stream()
              .flatMapToLong(t -> Arrays.stream(Folded.of(t.text()).words()))
              .toArray();
      long[] sorted = words.clone();
      Arrays.sort(sorted);
      return new Words(position, document, words, sorted);
    }
  }

  /** The fuller one stays, else the first; what is told is in order of the file. */
  static List<Double> in(CaseFile file) {
    List<Words> all = new ArrayList<>();
    for (int i = 0; i < file.documents().size(); i++) {
      Words words = Words.of(i, file.documents().get(i));
      if (words.inOrder().length >= SHORT) all.add(words);
    }
    all.sort(
        Comparator.comparingInt((Words w) -> -w.inOrder().length)
            .thenComparingInt(Words::position));
    List<Words> kept = new ArrayList<>();
    List<Words> out = new ArrayList<>();
    List<Double> doubles = new ArrayList<>();
    for (Words one : all) {
      Words first = null;
      for (int i = 0; i < kept.size() && first == null; i++) {
        if (same(kept.get(i), one)) first = kept.get(i);
      }
      if (first == null) kept.add(one);
      else {
        out.add(one);
        doubles.add(
            new Double(
                one.document().id(),
                one.document().source(),
                one.document().type(),
                first.document().id(),
                first.document().source(),
                Arrays.equals(first.inOrder(), one.inOrder())));
      }
    }
    return doubles;
  }

  private static boolean same(Words kept, Words one) {
    Document a = kept.document();
    Document b = one.document();
    boolean dated = a.date().isPresent() && b.date().isPresent();
    if (dated && !a.date().equals(b.date())) return false;
    boolean twoFiles = !a.source().equals(b.source());
    int words = one.inOrder().length;
    if (kept.inOrder().length == words && Arrays.equals(kept.inOrder(), one.inOrder())) {
      return words >= CasePrint.TELLING || twoFiles && dated;
    }
    if (!twoFiles || !dated || a.type() != b.type() || words < LONG) return false;
    return words >= NEARLY * kept.inOrder().length
        && common(kept.sorted(), one.sorted()) >= NEARLY * kept.inOrder().length;
  }

  /** How many words both hold. */
  private static int common(long[] a, long[] b) {
    int common = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        common++;
        i++;
        j++;
      } else if (a[i] < b[j]) i++;
      else j++;
    }
    return common;
  }
}
