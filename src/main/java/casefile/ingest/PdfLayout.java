package casefile.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The lines of a PDF as blocks: cells that stand beside each other as rows, lines that follow each
 * other as paragraphs.
 *
 * <p>A PDF says nothing of either, only where words stand and in what order they were written.
 */
final class PdfLayout {

  /** Lines of one paragraph are at most so far apart, in sizes of the type. */
  private static final float STEP = 1.55f;

  private final float body;
  private final float edge;
  private final List<List<PdfCell>> rows = new ArrayList<>();
  private final List<PdfBookmarks.Bookmark> bookmarks = new LinkedList<>();
  private final Set<String> said = new HashSet<>();
  private int saidOn;

  private PdfLayout(List<PdfLine> lines) {
    this.body = commonest(lines);
    this.edge = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
  }

  static List<Block> blocks(List<PdfWord> words) {
    return blocks(words, List.of());
  }

  static List<Block> blocks(List<PdfWord> words, List<PdfBookmarks.Bookmark> bookmarks) {
    List<PdfLine> lines = PdfRunning.removed(PdfLine.of(words));
    if (lines.isEmpty()) return List.of();
    PdfLayout layout = new PdfLayout(lines);
    layout.bookmarks.addAll(bookmarks);
    lines.forEach(layout::place);
    return layout.blocks();
  }

  /** The size most characters have. */
  private static float commonest(List<PdfLine> lines) {
    Map<Integer, Integer> sizes = new TreeMap<>();
    for (PdfLine line : lines) {
      sizes.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
    }
    return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey() / 2f;
  }

  private void place(PdfLine line) {
    if (rows.isEmpty()) {
      newRow(line);
      return;
    }
    List<PdfCell> row = rows.get(rows.size() - 1);
    PdfCell cell = row.get(row.size() - 1);
    if (cell.page() != line.page()) {
      overPage(row, line);
    } else if (besides(row, cell, line)) {
      row.add(new PdfCell(line));
    } else if (continues(row, cell, line)) {
      cell.add(line);
    } else {
      newRow(line);
    }
  }

  private void newRow(PdfLine line) {
    rows.add(new ArrayList<>(List.of(new PdfCell(line))));
  }

  /** To the right of the cell, and no lower than it: the next cell of the row. */
  private boolean besides(List<PdfCell> row, PdfCell cell, PdfLine line) {
    float lowest = (float) row.stream().mapToDouble(PdfCell::bottom).max().orElse(0);
    return line.left() > cell.left() + body
        && line.left() >= cell.right() - body * 0.3
        && line.base() <= lowest + body * 0.5
        && line.base() >= row.get(0).top() - body * 6
        && cell.lines().size() <= PdfCell.LONGEST_LABEL;
  }

  /**
   * The next line of the cell. In the last cell of a row a new paragraph still belongs; a cell that
   * stands alone ends with its paragraph, as the next may be a label.
   */
  private boolean continues(List<PdfCell> row, PdfCell cell, PdfLine line) {
    float step = line.base() - cell.bottom();
    float size = Math.max(line.size(), cell.size());
    boolean likewise = Math.abs(line.size() - cell.size()) < 0.6;
    float furthest = row.size() > 1 ? size * 3 : size * STEP;
    return step > 0 && step < furthest && likewise && cell.column(line);
  }

  /** The last cell of a row, or a paragraph, may go on at the top of the next page. */
  private void overPage(List<PdfCell> row, PdfLine line) {
    PdfCell cell = row.get(row.size() - 1);
    boolean sameColumn = Math.abs(cell.left() - line.left()) < body;
    boolean value = row.size() > 1 && sameColumn;
    if (value) cell.add(line);
    else newRow(line);
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    int i = 0;
    while (i < rows.size()) {
      int end = tableEnd(i);
      if (end > i) {
        passed(rows.get(end - 1).get(0), blocks);
        blocks.add(table(rows.subList(i, end)));
        i = end;
      } else {
        PdfCell cell = rows.get(i).get(0);
        List<Block> paragraphs = cell.paragraphs(body, edge);
        paragraphs.replaceAll(b -> b instanceof Block.Para p ? bookmarked(p, cell.page()) : b);
        passed(cell, blocks);
        blocks.addAll(paragraphs);
        i++;
      }
    }
    return PdfCell.rejoined(blocks);
  }

  /** A paragraph that says what a bookmark to its page says is a heading. */
  private Block bookmarked(Block.Para para, int page) {
    for (PdfBookmarks.Bookmark bookmark : bookmarks) {
      if (bookmark.page() != page || !PdfBookmarks.same(bookmark.title(), para.text())) continue;
      bookmarks.remove(bookmark);
      return Block.Para.heading(para.text(), bookmark.level());
    }
    return para;
  }

  /** Bookmarks whose words stand on no page are headings of what they lead to. */
  private void passed(PdfCell cell, List<Block> into) {
    while (!bookmarks.isEmpty() && before(bookmarks.get(0), cell)) {
      PdfBookmarks.Bookmark bookmark = bookmarks.remove(0);
      into.add(Block.Para.heading(bookmark.title(), bookmark.level()));
    }
  }

  private boolean before(PdfBookmarks.Bookmark bookmark, PdfCell cell) {
    if (bookmark.page() != cell.page()) return bookmark.page() < cell.page();
    boolean said = said(bookmark.page()).contains(PdfBookmarks.letters(bookmark.title()));
    return !said && bookmark.top() <= cell.bottom();
  }

  /** The lines of a page, asked for in order of pages. */
  private Set<String> said(int page) {
    if (saidOn == page) return said;
    saidOn = page;
    said.clear();
    rows.stream()
        .flatMap(List::stream)
        .filter(c -> c.page() == page)
        .flatMap(c -> c.lines().stream())
        .forEach(l -> said.add(PdfBookmarks.letters(l.text())));
    return said;
  }

  /** Where the table that starts here ends: rows of one cell belong when they are empty answers. */
  private int tableEnd(int from) {
    if (rows.get(from).size() < 2) return from;
    int end = from + 1;
    while (end < rows.size()) {
      if (rows.get(end).size() >= 2) {
        if (PdfColumns.of(rows.subList(from, end + 1)).isEmpty()) break;
        end++;
      } else if (end + 1 < rows.size()
          && rows.get(end + 1).size() >= 2
          && emptyAnswer(rows.get(from), rows.get(end).get(0))) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean emptyAnswer(List<PdfCell> first, PdfCell alone) {
    return Math.abs(alone.left() - first.get(0).left()) < body
        && alone.right() <= first.get(1).left()
        && alone.lines().size() <= PdfCell.LONGEST_LABEL
        && alone.lines().get(0).size() < body * 1.15;
  }

  private static Block table(List<List<PdfCell>> from) {
    Optional<PdfColumns> columns = PdfColumns.of(from);
    List<Block.Row> rows = new ArrayList<>();
    for (List<PdfCell> cells : from) {
      List<Block.Cell> row = new ArrayList<>();
      for (PdfCell cell : cells) {
        int column = columns.map(c -> c.of(cell)).orElse(row.size());
        while (row.size() < column) row.add(Block.Cell.of("", false));
        List<Block> inside = cell.paragraphs(Float.MAX_VALUE, cell.right());
        row.add(new Block.Cell(inside, false, false));
      }
      int width = columns.map(PdfColumns::count).orElse(2);
      while (row.size() < width) row.add(Block.Cell.of("", false));
      rows.add(new Block.Row(row, false));
    }
    return new Block.Table(rows);
  }
}
