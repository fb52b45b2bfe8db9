package casefile.ingest;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of a page as it is laid out: what every document importer makes, and {@link Outline}
 * reads.
 */
sealed interface Block {

  /**
   * A paragraph.
   *
   * @param text lines as typed, {@code \n} where a line was ended on purpose; tabs kept
   * @param level 1–9 for a heading, 0 for running text
   * @param bold how many characters at the start are bold (or underlined)
   * @param item one of a list
   */
  record Para(String text, int level, int bold, boolean item) implements Block {

    static Para text(String text) {
      return new Para(text, 0, 0, false);
    }

    static Para heading(String text, int level) {
      return new Para(text, level, 0, false);
    }

    boolean allBold() {
      return bold >= text.stripTrailing().length() && bold > 0;
    }

    @Override
    public String toString() {
      return "Para[level " + level + ", " + text.length() + " characters]";
    }
  }

  /** Rows of cells. */
  record Table(List<Row> rows) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * @param header repeats at the top of each page, or is marked as a head
   */
  record Row(List<Cell> cells, boolean header) {
    public Row {
      cells = List.copyOf(cells);
    }

    boolean blank() {
      return cells.stream().allMatch(c -> c.text().isBlank() && c.tables().isEmpty());
    }
  }

  /**
   * @param label shaded, bold or marked as a head: the form's words
   * @param continued goes on from the cell above
   */
  record Cell(List<Block> blocks, boolean label, boolean continued) {
    public Cell {
      blocks = List.copyOf(blocks);
    }

    static Cell of(String text, boolean label) {
      return new Cell(List.of(Para.text(text)), label, false);
    }

    /** Its paragraphs, tables inside it left out. */
    String text() {
      return blocks.stream()
          .filter(Para.class::isInstance)
          .map(b -> ((Para) b).text().strip())
          .filter(t -> !t.isEmpty())
          .collect(Collectors.joining("\n"));
    }

    /** Tables inside it. */
    List<Block> tables() {
      return blocks.stream().filter(Table.class::isInstance).toList();
    }

    boolean allBold() {
      return !text().isBlank()
          && blocks.stream()
              .allMatch(b -> b instanceof Para p && (p.text().isBlank() || p.allBold()));
    }

    @Override
    public String toString() {
      return "Cell[" + text().length() + " characters]";
    }
  }

  /** The end of a part without a heading for the next: a ruled line. */
  record Break() implements Block {}
}
