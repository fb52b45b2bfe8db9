package casefile.cli;

import java.util.ArrayList;
import java.util.List;

/** Columns lined up: the first to the left, the others to the right. */
final class TextTable {

  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  TextTable row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  List<String> lines() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        String pad = " ".repeat(widths[i] - row.get(i).length());
        if (i > 0) line.append(GAP);
        line.append(i == 0 ? row.get(i) + pad : pad + row.get(i));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** Blocks of lines beside each other. */
  static List<String> beside(List<List<String>> blocks, int width) {
    int height = blocks.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder();
      for (int b = 0; b < blocks.size(); b++) {
        String text = i < blocks.get(b).size() ? blocks.get(b).get(i) : "";
        line.append(text).append(" ".repeat(Math.max(0, width - text.length())));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
