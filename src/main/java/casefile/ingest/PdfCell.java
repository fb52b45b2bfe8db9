package casefile.ingest;

import java.util.ArrayList;
import java.util.List;

/** Lines that stand under each other: a cell of a table, or a run of paragraphs. */
final class PdfCell {

  /** Lines a cell may have and still be a label with something beside it. */
  static final int LONGEST_LABEL = 8;

  private final List<PdfLine> lines = new ArrayList<>();
  private float left;
  private float right;

  PdfCell(PdfLine first) {
    this.left = first.left();
    add(first);
  }

  void add(PdfLine line) {
    lines.add(line);
    left = Math.min(left, line.left());
    right = Math.max(right, line.right());
  }

  List<PdfLine> lines() {
    return lines;
  }

  float left() {
    return left;
  }

  float right() {
    return right;
  }

  float top() {
    return lines.stream().filter(l -> l.page() == page()).findFirst().orElseThrow().base();
  }

  float bottom() {
    return last().base();
  }

  float size() {
    return last().size();
  }

  int page() {
    return last().page();
  }

  /** Starts under it, an indent allowed. */
  boolean column(PdfLine line) {
    return line.left() > left - line.size() * 1.2 && line.left() < Math.max(left + 60, right - 20);
  }

  private PdfLine last() {
    return lines.get(lines.size() - 1);
  }

  /**
   * Its lines as paragraphs and headings.
   *
   * @param body the size of running text; larger lines are headings
   * @param edge where a full line ends
   */
  List<Block> paragraphs(float body, float edge) {
    List<Block> blocks = new ArrayList<>();
    List<PdfLine> paragraph = new ArrayList<>();
    float usual = usualStep();
    for (PdfLine line : lines) {
      boolean breaks = !paragraph.isEmpty() && breaks(paragraph, line, usual, edge);
      if (breaks) {
        blocks.add(block(paragraph, body));
        paragraph.clear();
      }
      paragraph.add(line);
    }
    if (!paragraph.isEmpty()) blocks.add(block(paragraph, body));
    return blocks;
  }

  /** The step between lines of one paragraph: the smallest there is. */
  private float usualStep() {
    float least = Float.MAX_VALUE;
    for (int i = 1; i < lines.size(); i++) {
      float step = lines.get(i).base() - lines.get(i - 1).base();
      if (step > 0) least = Math.min(least, step);
    }
    return least == Float.MAX_VALUE ? 0 : least;
  }

  private static boolean breaks(List<PdfLine> paragraph, PdfLine line, float usual, float edge) {
    PdfLine above = paragraph.get(paragraph.size() - 1);
    if (above.page() != line.page()) return false;
    float step = line.base() - above.base();
    float size = Math.max(above.size(), line.size());
    boolean apart = step > Math.max(usual * 1.25, 0) && step > size * 1.3;
    boolean other = Math.abs(above.size() - line.size()) > 0.6;
    boolean weight = above.allBold() != line.allBold() && (above.allBold() || line.allBold());
    boolean marked = line.text().matches("(?s)(?:[-•·▪☐☒✓]|\\d{1,2}[.)])\\s.*");
    boolean shortAbove = above.right() < edge - size * 6;
    boolean labelled =
        startsWithLabel(line) || shortAbove && LabelValue.of(line.text()).isPresent();
    boolean ended = shortAbove && above.text().matches("(?s).*[.!?:]['\"’”)]?");
    return apart || other || weight || marked || labelled || ended;
  }

  private static boolean startsWithLabel(PdfLine line) {
    if (line.boldLead() < 2 || line.allBold()) return false;
    String lead = line.text().substring(0, line.boldLead());
    return lead.endsWith(":") || lead.endsWith("?");
  }

  private static Block block(List<PdfLine> lines, float body) {
    StringBuilder text = new StringBuilder();
    int bold = 0;
    boolean soFar = true;
    for (PdfLine line : lines) {
      if (!text.isEmpty() && !hyphenated(text, line.text())) text.append(' ');
      int before = text.length();
      text.append(line.text());
      if (soFar) bold = before + line.boldLead();
      soFar = soFar && line.allBold();
    }
    PdfLine first = lines.get(0);
    boolean heading = first.size() > body * 1.12 && text.length() <= 160;
    boolean item = first.text().matches("(?s)[-•·▪]\\s.*");
    String words = item ? text.substring(1).strip() : text.toString();
    int level = first.size() > body * 1.5 ? 1 : 2;
    return new Block.Para(words, heading ? level : 0, item ? 0 : bold, item);
  }

  private static boolean hyphenated(CharSequence above, String next) {
    int end = above.length() - 1;
    return end > 0
        && above.charAt(end) == '-'
        && Character.isLetter(above.charAt(end - 1))
        && Character.isLowerCase(next.charAt(0));
  }

  /** Paragraphs cut by the end of a page or column made whole again. */
  static List<Block> rejoined(List<Block> blocks) {
    List<Block> joined = new ArrayList<>();
    for (Block block : blocks) {
      Block above = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (above instanceof Block.Para a && block instanceof Block.Para b && continues(a, b)) {
        String text = a.text() + (hyphenated(a.text(), b.text()) ? "" : " ") + b.text();
        joined.set(joined.size() - 1, new Block.Para(text, 0, a.bold(), a.item()));
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  private static boolean continues(Block.Para a, Block.Para b) {
    return a.level() == 0
        && b.level() == 0
        && b.bold() == 0
        && !b.item()
        && !a.allBold()
        && Character.isLowerCase(b.text().codePointAt(0))
        && !a.text().matches("(?s).*[.!?:]['\"’”)]?");
  }

  @Override
  public String toString() {
    return "PdfCell[" + lines.size() + " lines]";
  }
}
