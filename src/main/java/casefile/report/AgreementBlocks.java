package casefile.report;

import casefile.moderation.Agreement;
import casefile.moderation.Auditors;
import casefile.moderation.Drift;
import casefile.moderation.Slice;
import casefile.report.Paper.Column;
import casefile.report.Paper.Heading;
import casefile.report.Paper.Sentence;
import casefile.report.Paper.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far auditors agree, as tables; every figure beside the number it rests on. */
final class AgreementBlocks {

  private static final List<String> FIGURES =
      List.of("n", "Exact", "Within one", "Weighted kappa", "AC2", "Alpha");

  private AgreementBlocks() {}

  static List<Paper.Block> of(Auditors auditors, double gate, Wording words) {
    List<Paper.Block> blocks = new ArrayList<>();
    blocks.add(
        new Sentence(
            words.say(
                "First ratings, as they were before anybody talked. n counts pairs in which both gave a level; IE and NA are counted in the last column. Percentages have Wilson's 95 % interval; kappa has quadratic weights, its interval leaves out a case at a time; AC2 is Gwet's with quadratic weights; alpha is Krippendorff's, ordinal.")));
    blocks.add(new Heading(words.say("Auditor with auditor")));
    if (auditors.pairs().isEmpty()) {
      blocks.add(new Sentence(words.say("Not estimable: nothing was rated by two auditors.")));
    } else {
      blocks.add(table("Auditors", auditors.pairs(), words));
      blocks.add(
          new Sentence(
              words.say(
                  "All auditors at once, over {0} that two or more gave: alpha {1}, AC2 {2}.",
                  words.count(auditors.together().items(), "rating", "ratings"),
                  said(auditors.together().alphaOrdinal(), words),
                  said(auditors.together().ac2(), words))));
    }
    blocks.add(new Heading(words.say("Auditor with tool")));
    if (auditors.withTool().isEmpty())
      blocks.add(new Sentence(words.say("Nobody has decided anything yet.")));
    else blocks.add(table("Auditor", auditors.withTool(), words));
    if (!auditors.withGold().isEmpty()) {
      blocks.add(new Heading(words.say("Auditor with the gold set")));
      blocks.add(
          new Sentence(
              words.say(
                  "The gate is {0} % exact. {1}",
                  Shown.two(gate).replaceAll("\\.00$", ""), gate(auditors, gate, words))));
      blocks.add(table("Auditor", auditors.withGold(), words));
    }
    blocks.add(new Heading(words.say("Over time, beside the tool")));
    blocks.add(drift(auditors.drift(), words));
    return blocks;
  }

  private static String gate(Auditors auditors, double gate, Wording words) {
    List<String> below = auditors.below(gate).stream().map(Slice::id).toList();
    return below.isEmpty()
        ? words.say("Everyone meets it.")
        : words.say("Below it: {0}.", words.and(below));
  }

  private static String said(casefile.moderation.Estimate estimate, Wording words) {
    return estimate.match(
        v -> Shown.two(v.value()), none -> words.say("not estimable ({0})", words.say(none.why())));
  }

  private static Table table(String who, List<Slice> slices, Wording words) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.left(who, 30));
    FIGURES.forEach(f -> columns.add(Column.middle(f, f.equals("n") ? 8 : 22)));
    columns.add(Column.middle("IE or NA by either", 12));
    return Table.of(
        words,
        columns,
        slices.stream().map(s -> row(Cell.strong(named(s, words)), s, words)).toList());
  }

  /** Two auditors are named together. */
  private static String named(Slice slice, Wording words) {
    return words.and(List.of(slice.id().split(" and ")));
  }

  private static List<Cell> row(Cell name, Slice slice, Wording words) {
    Agreement a = slice.agreement();
    List<Cell> row = new ArrayList<>();
    row.add(name);
    row.add(Cell.whole(a.n()));
    row.add(Shown.percent(a.exact()));
    row.add(Shown.percent(a.withinOne()));
    row.add(Shown.estimate(a.kappa(), slice.kappaInterval(), words));
    row.add(Shown.estimate(a.ac2(), slice.shared() ? Optional.empty() : a.ac2().range(), words));
    row.add(Shown.estimate(a.alphaOrdinal(), Optional.empty(), words));
    row.add(Cell.whole(a.pairs() - a.n()));
    return row;
  }

  private static Table drift(List<Drift> drift, Wording words) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Drift d : drift) {
      Agreement a = d.slice().agreement();
      rows.add(
          List.of(
              Cell.strong(d.auditor()),
              Cell.words(d.period()),
              Cell.whole(a.n()),
              Shown.percent(a.exact()),
              Shown.lean(d.lean()),
              Shown.estimate(a.kappa(), d.slice().kappaInterval(), words)));
    }
    if (rows.isEmpty()) {
      rows.add(List.of(Cell.words("–"), Cell.NONE, Cell.whole(0), Cell.NONE, Cell.NONE, Cell.NONE));
    }
    return Table.of(
        words,
        List.of(
            Column.left("Auditor", 30),
            Column.middle("Period", 12),
            Column.middle("n", 8),
            Column.middle("Exact", 22),
            Column.middle("Higher (+) or lower (−) than the tool", 22),
            Column.middle("Weighted kappa", 22)),
        rows);
  }
}
