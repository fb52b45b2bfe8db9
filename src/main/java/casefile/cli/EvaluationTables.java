package casefile.cli;

import casefile.moderation.Agreement;
import casefile.moderation.Apart;
import casefile.moderation.BetweenReaders;
import casefile.moderation.Crosstab;
import casefile.moderation.Slice;
import java.util.ArrayList;
import java.util.List;

/** The tables of an evaluation, as lines of at most 100 columns. */
final class EvaluationTables {

  private static final int NAME = 28;
  private static final int CONFUSION = 33;

  private EvaluationTables() {}

  static List<String> agreement(List<Slice> slices) {
    TextTable table = new TextTable();
    table.row("", "cases", "n", "exact", "95 %", "within 1", "95 %", "kappa", "95 %", "AC2");
    for (Slice slice : slices) {
      Agreement a = slice.agreement();
      table.row(
          Figures.name(slice, NAME),
          Integer.toString(slice.cases()),
          Integer.toString(a.n()),
          Figures.percent(a.exact()),
          Figures.percents(a.exact()),
          Figures.percent(a.withinOne()),
          Figures.percents(a.withinOne()),
          Figures.number(a.kappa()),
          Figures.interval(slice.kappaInterval()),
          Figures.number(a.ac2()));
    }
    List<String> lines = new ArrayList<>(table.lines());
    for (Slice slice : slices) {
      slice
          .agreement()
          .kappa()
          .reason()
          .ifPresent(
              why -> lines.add("  " + Figures.name(slice, NAME) + ": kappa not estimable: " + why));
    }
    return lines;
  }

  static List<String> coefficients(List<Slice> slices) {
    TextTable table = new TextTable();
    table.row("", "n", "AC1", "95 %", "AC2", "95 %", "alpha ordinal", "alpha interval");
    for (Slice slice : slices) {
      Agreement a = slice.agreement();
      table.row(
          Figures.name(slice, NAME),
          Integer.toString(a.n()),
          Figures.number(a.ac1()),
          Figures.interval(a.ac1().range()),
          Figures.number(a.ac2()),
          Figures.interval(a.ac2().range()),
          Figures.number(a.alphaOrdinal()),
          Figures.number(a.alphaInterval()));
    }
    return table.lines();
  }

  /** IE and NA: given by both, by the reader only, by the tool only. */
  static List<String> apart(List<Slice> slices) {
    TextTable table = new TextTable();
    table.row(
        "IE and NA",
        "pairs",
        "IE: both",
        "missed",
        "false alarm",
        "NA: both",
        "missed",
        "false alarm");
    for (Slice slice : slices) {
      Apart.Counts ie = slice.agreement().apart().insufficient();
      Apart.Counts na = slice.agreement().apart().notApplicable();
      table.row(
          Figures.name(slice, NAME),
          Integer.toString(slice.agreement().pairs()),
          Integer.toString(ie.agreed()),
          Integer.toString(ie.missed()),
          Integer.toString(ie.falseAlarm()),
          Integer.toString(na.agreed()),
          Integer.toString(na.missed()),
          Integer.toString(na.falseAlarm()));
    }
    return table.lines();
  }

  /** Three tables in a row: rows the first rater's level, columns the second's. */
  static List<String> confusions(List<Slice> slices) {
    List<List<String>> blocks = slices.stream().map(EvaluationTables::confusion).toList();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i += 3) {
      if (i > 0) lines.add("");
      lines.addAll(TextTable.beside(blocks.subList(i, Math.min(i + 3, blocks.size())), CONFUSION));
    }
    return lines;
  }

  private static List<String> confusion(Slice slice) {
    Crosstab levels = slice.agreement().levels();
    TextTable table = new TextTable().row("", "4", "3", "2", "1");
    for (int i = levels.levels() - 1; i >= 0; i--) {
      table.row(
          Integer.toString(i + 1),
          Integer.toString(levels.at(i, 3)),
          Integer.toString(levels.at(i, 2)),
          Integer.toString(levels.at(i, 1)),
          Integer.toString(levels.at(i, 0)));
    }
    List<String> block = new ArrayList<>();
    block.add(Figures.name(slice, CONFUSION - 10) + " n " + levels.n());
    table.lines().forEach(line -> block.add("  " + line));
    return block;
  }

  /** Alpha over all readers at once. */
  static List<String> alphas(List<BetweenReaders> between) {
    TextTable table =
        new TextTable().row("All readers at once", "items", "alpha ordinal", "alpha interval");
    for (BetweenReaders b : between) {
      table.row(
          Figures.name(b.pairs(), NAME),
          Integer.toString(b.items()),
          Figures.number(b.alphaOrdinal()),
          Figures.number(b.alphaInterval()));
    }
    return table.lines();
  }
}
