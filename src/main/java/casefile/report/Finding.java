package casefile.report;

import casefile.indicator.Polarity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was found on one standard over all cases: its profile, what works, what needs work.
 *
 * @param criteria in template order
 * @param works passages that show good practice, best first, from different cases where possible
 * @param needsWork passages that show why a rating was low
 */
public record Finding(
    Ruler.Standard standard,
    Tally tally,
    List<Ruler.Criterion> criteria,
    List<Example> works,
    List<Example> needsWork) {

  private static final int EXAMPLES = 3;

  /** A passage of fewer or more characters makes a poor example. */
  private static final int SHORTEST = 30;

  private static final int LONGEST = 320;

  private static final int MUTE = 8;

  /** A passage chosen to stand for others, and where it is. */
  public record Example(
      CaseResult from, Ruler.Criterion criterion, CriterionResult result, Quoted passage) {

    /** {@code C-007, assessment, 4 March 2025, “Integrated assessment”}. */
    public String place(Wording words) {
      Optional<CaseResult.DocumentLine> line = from.document(passage.document());
      String document = line.map(d -> d.label(words)).orElse(passage.document());
      String title = line.map(CaseResult.DocumentLine::title).orElse("");
      return from.caseId() + ", " + document + (title.isEmpty() ? "" : ", “" + title + "”");
    }
  }

  /** One finding for each standard, in template order. */
  public static List<Finding> of(Report report) {
    return report.ruler().standards().stream()
        .map(
            s ->
                new Finding(
                    s,
                    report.summary().standard(s.id()),
                    s.criteria(),
                    choose(candidates(report, s, Polarity.FOR, 3, 4)),
                    choose(candidates(report, s, Polarity.AGAINST, 1, 2))))
        .toList();
  }

  private static List<Example> candidates(
      Report report, Ruler.Standard standard, Polarity polarity, int from, int to) {
    List<Example> all = new ArrayList<>();
    for (CaseResult result : report.cases()) {
      for (StandardResult s : result.standards()) {
        if (!s.id().equals(standard.id())) continue;
        for (CriterionResult c : s.criteria()) {
          int level = c.rating().rated().orElse(0);
          if (level < from || level > to) continue;
          Ruler.Criterion criterion = report.ruler().criterion(c.id()).orElseThrow();
          c.evidence().stream()
              .filter(e -> e.polarity() == polarity && !e.faint())
              .limit(2)
              .forEach(e -> all.add(new Example(result, criterion, c, e)));
        }
      }
    }
    boolean best = polarity == Polarity.FOR;
    Comparator<Example> level = Comparator.comparing(e -> e.result().rating().rated().orElse(0));
    Comparator<Example> strength = Comparator.comparing(e -> e.passage().strength());
    all.sort((best ? level.reversed() : level).thenComparing(strength.reversed()));
    return all;
  }

  /** Fragments and walls of text illustrate little. */
  private static boolean awkward(Example example) {
    int length = example.passage().end() - example.passage().start();
    return length < SHORTEST || length > LONGEST;
  }

  /** Single words and ticked boxes say nothing away from their prompt. */
  private static boolean mute(Example example) {
    int length = example.passage().end() - example.passage().start();
    boolean box = example.passage().quote().map(q -> q.matches("(?s).*[☐☑☒].*")).orElse(false);
    return length < MUTE || box;
  }

  /**
   * The first few: telling ones first, each from another case and criterion where there are such.
   */
  private static List<Example> choose(List<Example> sorted) {
    List<Example> chosen = new ArrayList<>();
    Set<String> cases = new HashSet<>();
    Set<String> criteria = new HashSet<>();
    Set<String> quotes = new HashSet<>();
    for (int pass = 0; pass < 4; pass++) {
      for (Example example : sorted) {
        if (chosen.size() == EXAMPLES) return chosen;
        String text = example.passage().quote().orElse(example.from().caseId() + example.passage());
        boolean fresh = !cases.contains(example.from().caseId());
        boolean other = !criteria.contains(example.criterion().id());
        boolean telling = !awkward(example) && !mute(example);
        boolean fits =
            switch (pass) {
              case 0 -> telling && fresh && other;
              case 1 -> telling && fresh;
              case 2 -> telling;
              default -> !mute(example);
            };
        if (!fits || quotes.contains(text)) continue;
        chosen.add(example);
        quotes.add(text);
        cases.add(example.from().caseId());
        criteria.add(example.criterion().id());
      }
    }
    return chosen;
  }

  /** The criterion with the lowest mean; empty when none is rated. */
  public static Optional<Ranked> weakest(Report report, Ruler.Standard standard) {
    return standard.criteria().stream()
        .map(c -> new Ranked(standard, c, report.summary().criterion(c.id())))
        .filter(r -> r.tally().n() > 0)
        .min(Comparator.comparing((Ranked r) -> r.tally().mean().orElse(BigDecimal.ZERO)));
  }
}
