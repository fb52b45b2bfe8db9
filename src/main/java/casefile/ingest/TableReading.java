package casefile.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table as labels and values.
 *
 * <p>Forms use tables three ways: label beside value, a row of column names above rows of answers,
 * and a single column as a box around text.
 */
final class TableReading {

  private static final int LABEL_WORDS = 60;
  private static final int NAME_WORDS = 8;

  private TableReading() {}

  static void read(Block.Table table, Outline out) {
    List<Block.Row> rows = table.rows().stream().filter(r -> !r.cells().isEmpty()).toList();
    int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    if (width == 1) {
      rows.forEach(row -> out.blocks(row.cells().get(0).blocks()));
      return;
    }
    int head = 0;
    while (head < rows.size() && rows.get(head).cells().size() == 1)
      spanning(rows.get(head++), out);
    List<Block.Row> rest = rows.subList(head, rows.size());
    if (hasColumnNames(rest)) columns(rest, out);
    else pairs(rest, out);
  }

  private static boolean hasColumnNames(List<Block.Row> rows) {
    if (rows.size() < 2) return false;
    List<Block.Cell> first = rows.get(0).cells();
    if (first.size() < 2 || rows.get(1).cells().size() < 2) return false;
    if (first.stream().anyMatch(c -> !c.tables().isEmpty())) return false;
    if (rows.get(0).header()) return true;
    boolean allLabels = first.stream().allMatch(c -> c.text().isBlank() || isLabel(c));
    boolean belowToo = rows.get(1).cells().stream().skip(1).allMatch(TableReading::isLabel);
    if (allLabels && !belowToo) return true;
    return first.size() >= 3
        && !isLabel(first.get(0))
        && first.stream().allMatch(TableReading::namesColumn)
        && rows.stream().skip(1).allMatch(r -> r.cells().size() == first.size());
  }

  private static boolean isLabel(Block.Cell cell) {
    return cell.label() || cell.allBold();
  }

  private static boolean namesColumn(Block.Cell cell) {
    String text = cell.text();
    return !text.isBlank()
        && !text.endsWith(":")
        && !text.contains("☐")
        && !text.contains("☒")
        && text.split("\\s+").length <= NAME_WORDS
        && Dates.find(text).isEmpty()
        && LabelValue.of(text).isEmpty();
  }

  private static void columns(List<Block.Row> rows, Outline out) {
    List<String> names = rows.get(0).cells().stream().map(Block.Cell::text).toList();
    boolean corner = names.get(0).isBlank();
    for (Block.Row row : rows.subList(1, rows.size())) {
      if (row.blank()) continue;
      if (row.cells().size() == 1) {
        spanning(row, out);
        continue;
      }
      String rowName = corner || isLabel(row.cells().get(0)) ? row.cells().get(0).text() : "";
      for (int i = rowName.isEmpty() ? 0 : 1; i < row.cells().size(); i++) {
        String column = i < names.size() ? names.get(i) : "";
        String label =
            rowName.isEmpty() || column.isEmpty() ? rowName + column : rowName + " – " + column;
        out.field(label, row.cells().get(i).text());
      }
      row.cells().forEach(cell -> out.blocks(cell.tables()));
    }
  }

  private static void pairs(List<Block.Row> rows, Outline out) {
    String above = "";
    for (Block.Row row : rows) {
      List<Block.Cell> cells = row.cells();
      if (row.blank()) continue;
      if (cells.size() == 1) {
        spanning(row, out);
      } else if (selfLabelled(cells)) {
        cells.forEach(c -> out.blocks(c.blocks()));
      } else if (cells.size() % 2 == 0 && (cells.size() == 2 || alternate(cells))) {
        for (int i = 0; i < cells.size(); i += 2) {
          String label = cells.get(i).text();
          boolean goesOn = cells.get(i).continued() || label.isBlank();
          pair(goesOn && i == 0 ? above : label, cells.get(i + 1), cells.get(i), out);
          if (i == 0 && !goesOn) above = label;
        }
      } else {
        String label = cells.get(0).text();
        List<String> values = new ArrayList<>();
        cells.stream().skip(1).map(Block.Cell::text).filter(t -> !t.isBlank()).forEach(values::add);
        out.field(label, String.join("\n", values));
        cells.forEach(c -> out.blocks(c.tables()));
      }
    }
  }

  private static void pair(String label, Block.Cell value, Block.Cell labelCell, Outline out) {
    if (label.isBlank()) {
      out.blocks(value.blocks()); // a bullet, a tick: layout
      return;
    }
    if (label.split("\\s+").length > LABEL_WORDS && !isLabel(labelCell)) {
      out.blocks(labelCell.blocks()); // two columns of text, not a label
      out.blocks(value.blocks());
      return;
    }
    out.field(label, value.text());
    out.blocks(labelCell.tables());
    out.blocks(value.tables());
  }

  /** Every cell says "Label: value" by itself. */
  private static boolean selfLabelled(List<Block.Cell> cells) {
    boolean any = false;
    for (Block.Cell cell : cells) {
      String text = cell.text();
      if (text.isBlank()) continue;
      Optional<Block> first = cell.blocks().stream().findFirst();
      boolean labelled =
          LabelValue.of(text.lines().findFirst().orElse(""))
                  .filter(f -> !f.value().isEmpty())
                  .isPresent()
              || first
                  .filter(b -> b instanceof Block.Para p && LabelValue.bold(p).isPresent())
                  .isPresent();
      if (!labelled) return false;
      any = true;
    }
    return any;
  }

  /** Label, value, label, value. */
  private static boolean alternate(List<Block.Cell> cells) {
    for (int i = 0; i < cells.size(); i += 2) {
      Block.Cell cell = cells.get(i);
      boolean label = isLabel(cell) || cell.text().endsWith(":") || namesColumn(cell);
      if (!label && !cell.text().isBlank()) return false;
    }
    return true;
  }

  /** A row of one cell across the table: a heading when it looks like one. */
  private static void spanning(Block.Row row, Outline out) {
    Block.Cell cell = row.cells().get(0);
    String text = cell.text();
    boolean heading = isLabel(cell) && text.split("\\s+").length <= 20 && !text.isBlank();
    if (heading && cell.tables().isEmpty()) out.heading(text);
    else out.blocks(cell.blocks());
  }
}
