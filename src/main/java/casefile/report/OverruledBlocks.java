package casefile.report;

import casefile.indicator.Polarity;
import casefile.moderation.Overruled;
import casefile.moderation.Standing;
import casefile.report.Paper.Column;
import casefile.report.Paper.Heading;
import casefile.report.Paper.Sentence;
import casefile.report.Paper.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often people overrule the tool, on which criterion, where which indicator spoke. */
public final class OverruledBlocks {

  private OverruledBlocks() {}

  static List<Paper.Block> of(Report report) {
    Wording words = report.words();
    List<Paper.Block> blocks = new ArrayList<>();
    blocks.add(
        new Sentence(
            words.say(
                "Over ratings that were decided; conflicts are left out until they are settled. A criterion raised far more often than lowered is one the tool is too strict on, and the other way about.")));
    List<Overruled> criteria = criteria(report);
    if (criteria.isEmpty()) {
      blocks.add(new Sentence(words.say("Nothing has been decided yet.")));
      return blocks;
    }
    blocks.add(new Heading(words.say("By criterion")));
    blocks.add(table("Criterion", report, criteria));
    blocks.add(new Heading(words.say("Where an indicator spoke")));
    blocks.add(
        new Sentence(
            words.say(
                "A rating counts for every indicator that found something for it, so the rows overlap. Most overruled first.")));
    blocks.add(table("Indicator", report, indicators(report)));
    return blocks;
  }

  /** In the order of the template; those with a decision. */
  public static List<Overruled> criteria(Report report) {
    Map<String, List<Standing>> decided = new TreeMap<>();
    for (CaseResult result : report.cases()) {
      for (CriterionResult c : result.criteria()) {
        c.decision().ifPresent(d -> decided.computeIfAbsent(c.id(), k -> new ArrayList<>()).add(d));
      }
    }
    return report.ruler().standards().stream()
        .flatMap(s -> s.criteria().stream())
        .map(c -> Overruled.of(c.id(), decided.getOrDefault(c.id(), List.of())))
        .filter(o -> o.n() > 0)
        .toList();
  }

  /** Named {@code S1.1 first-night (for)}; those overruled at least once, most first. */
  public static List<Overruled> indicators(Report report) {
    Map<String, List<Standing>> decided = new TreeMap<>();
    for (CaseResult result : report.cases()) {
      for (CriterionResult c : result.criteria()) {
        if (c.decision().isEmpty()) continue;
        c.evidence().stream()
            .map(e -> c.id() + " " + e.indicator() + side(e.polarity(), report.words()))
            .distinct()
            .forEach(
                id -> decided.computeIfAbsent(id, k -> new ArrayList<>()).add(c.decision().get()));
      }
    }
    List<Overruled> all = new ArrayList<>();
    decided.forEach((id, standings) -> all.add(Overruled.of(id, standings)));
    all.removeIf(o -> o.changed() == 0);
    all.sort(Comparator.comparing(Overruled::changed).reversed());
    return all;
  }

  private static String side(Polarity polarity, Wording words) {
    return " (" + words.say(polarity.code()) + ")";
  }

  private static Table table(String what, Report report, List<Overruled> all) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Overruled o : all) {
      String name = report.ruler().criterion(o.id()).map(c -> " " + c.name()).orElse("");
      rows.add(
          List.of(
              Cell.strong(o.id() + name),
              Cell.whole(o.n()),
              Shown.percent(o.share()),
              Cell.whole(o.raised()),
              Cell.whole(o.lowered()),
              Cell.whole(o.silenced()),
              Cell.whole(o.voiced())));
    }
    if (rows.isEmpty()) {
      rows.add(
          List.of(
              Cell.words(report.words().say("None was overruled")),
              Cell.NONE,
              Cell.NONE,
              Cell.NONE,
              Cell.NONE,
              Cell.NONE,
              Cell.NONE));
    }
    return Table.of(
        report.words(),
        List.of(
            Column.left(what, 42),
            Column.middle("Decided", 10),
            Column.middle("Overruled", 18),
            Column.middle("Raised", 10),
            Column.middle("Lowered", 10),
            Column.middle("To IE or NA", 12),
            Column.middle("From IE or NA", 12)),
        rows);
  }
}
