package casefile.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words that stand on one line without a wide gap: a line of a paragraph, or of a cell.
 *
 * @param boldLead how many characters at its start are bold
 */
record PdfLine(
    String text, int page, float left, float right, float base, float size, int boldLead) {

  /** In sizes of the type; the padding of two cells is at least this wide. */
  private static final float GAP = 0.85f;

  /** In sizes of the type; the blanks of common fonts are narrower. */
  private static final float BLANK = 0.32f;

  boolean allBold() {
    return boldLead >= text.length();
  }

  /**
   * The words as lines, in the order they were written.
   *
   * <p>Within a line they are put in order of place: signs from another font, tick boxes above all,
   * are often written after the words around them.
   */
  static List<PdfLine> of(List<PdfWord> words) {
    List<PdfLine> lines = new ArrayList<>();
    List<PdfWord> level = new ArrayList<>();
    for (PdfWord word : words) {
      if (!level.isEmpty() && !level(level.get(level.size() - 1), word)) {
        cut(level, lines);
        level.clear();
      }
      level.add(word);
    }
    cut(level, lines);
    return lines;
  }

  private static boolean level(PdfWord before, PdfWord word) {
    return before.page() == word.page()
        && Math.abs(before.base() - word.base()) < Math.max(before.size(), word.size()) * 0.4;
  }

  /** Cuts words of one height where a gap is wider than blanks make it. */
  private static void cut(List<PdfWord> level, List<PdfLine> into) {
    List<PdfWord> sorted = new ArrayList<>(level);
    sorted.sort(Comparator.comparingDouble(PdfWord::left));
    List<PdfWord> line = new ArrayList<>();
    float reach = 0;
    for (PdfWord word : sorted) {
      float gap = word.left() - reach;
      if (!line.isEmpty() && (gap > word.size() * GAP || besideLabel(line, word, gap))) {
        into.add(line(line));
        line.clear();
        reach = 0;
      }
      line.add(word);
      reach = Math.max(reach, word.reach());
    }
    if (!line.isEmpty()) into.add(line(line));
  }

  /**
   * A bold label that fills its cell: no blank was written after it, and what stands beside it is
   * further off than a blank is wide.
   */
  private static boolean besideLabel(List<PdfWord> line, PdfWord word, float gap) {
    PdfWord last = line.get(line.size() - 1);
    return gap > word.size() * BLANK
        && !word.bold()
        && last.reach() == last.right()
        && line.stream().allMatch(PdfWord::bold);
  }

  private static PdfLine line(List<PdfWord> words) {
    StringBuilder text = new StringBuilder();
    int bold = 0;
    boolean soFar = true;
    for (PdfWord word : words) {
      if (!text.isEmpty()) text.append(' ');
      text.append(word.text());
      soFar = soFar && word.bold();
      if (soFar) bold = text.length();
    }
    PdfWord first = words.get(0);
    float size = (float) words.stream().mapToDouble(PdfWord::size).max().orElse(first.size());
    return new PdfLine(
        text.toString(),
        first.page(),
        first.left(),
        words.get(words.size() - 1).right(),
        first.base(),
        size,
        bold);
  }

  @Override
  public String toString() {
    return "PdfLine[page " + page + ", " + text.length() + " characters]";
  }
}
