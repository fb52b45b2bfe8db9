package casefile.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of a table in docs/ratings.md, found by its first column's title. */
final class MarkdownTable {

  private MarkdownTable() {}

  static List<List<String>> rows(String firstTitle) {
    List<List<String>> rows = new ArrayList<>();
    boolean inside = false;
    for (String line : lines()) {
      boolean row = line.startsWith("|");
      if (row && cells(line).get(0).equals(firstTitle)) inside = true;
      else if (!row) inside = false;
      else if (inside && !line.startsWith("|---")) rows.add(cells(line));
    }
    if (rows.isEmpty()) throw new IllegalStateException("docs/ratings.md has no " + firstTitle);
    return rows;
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(Path.of("docs/ratings.md"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> cells(String line) {
    String inner = line.substring(1, line.lastIndexOf('|'));
    return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
  }
}
