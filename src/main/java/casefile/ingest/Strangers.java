package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.table.ColumnName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Columns of somebody's own, with something in them: told, as what is in them stays behind. */
final class Strangers {

  private Strangers() {}

  /**
   * A warning for each.
   *
   * @param known the columns we put there
   * @param better the column to write in instead
   */
  static List<Diagnostic> in(Table table, Collection<String> known, String better) {
    Set<String> ours = new HashSet<>();
    known.forEach(n -> ours.add(ColumnName.plain(n)));
    List<Diagnostic> said = new ArrayList<>();
    int width = table.rows().stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    for (int i = 0; i < width; i++) {
      int column = i;
      if (ours.contains(ColumnName.plain(table.header().cell(i)))) continue;
      long filled = table.rows().stream().filter(r -> !r.cell(column).isEmpty()).count();
      if (filled == 0) continue;
      said.add(
          Diagnostic.warning(
              table.place(table.header(), column),
              "this column is not one of ours: what is in it ("
                  + filled
                  + (filled == 1 ? " cell" : " cells")
                  + ") is not taken",
              "move it under " + better + " if it should be kept"));
    }
    return said;
  }
}
