package casefile.report;

import casefile.indicator.Polarity;
import java.util.ArrayList;
import java.util.List;

/** A page for the worker: what went well first, then what to think about; no scores. */
public final class Feedback {

  private static final int WELL = 6;
  private static final int THINK = 4;

  private Feedback() {}

  public static Leaf of(Report report, CaseResult result) {
    Wording words = report.words();
    List<Leaf.Said> well =
        CaseQuotes.of(words, result, c -> c.rating().rated().orElse(0) >= 3, Polarity.FOR, WELL);
    List<String> named = names(report, result, 3, 4);
    List<Leaf.Section> sections = new ArrayList<>();
    List<String> strengths = new ArrayList<>();
    if (!named.isEmpty()) strengths.add(words.say("The file shows: {0}.", words.and(named)));
    else if (well.isEmpty())
      strengths.add(
          words.say(
              "The file holds work that did not come through in what was written. The points below would bring it out."));
    sections.add(new Leaf.Section(words.say("What went well"), well, strengths, false));
    sections.add(think(report, result));
    sections.add(
        new Leaf.Section(
            words.say("Talk it over"),
            List.of(),
            words.all(
                List.of(
                    "What do you know of this person that is not in the file?",
                    "Which of these points would help the next reader most?",
                    "What got in the way: time, the form, the system, or something else?")),
            false));
    return new Leaf(
        words.say("Feedback on the record: {0}", result.caseId()),
        words.say(
            "From a reading of the file against {0}. It is about what the record shows, not about you or your work with the person; much good work is never written down.",
            report.ruler().title()),
        sections);
  }

  private static Leaf.Section think(Report report, CaseResult result) {
    List<String> lines = new ArrayList<>();
    for (CriterionResult c : result.criteria()) {
      if (lines.size() == THINK) break;
      if (c.rating().rated().orElse(4) > 2) continue;
      report.ruler().criterion(c.id()).ifPresent(k -> lines.add(k.name() + " – " + k.question()));
    }
    Wording words = report.words();
    List<Leaf.Said> quotes =
        CaseQuotes.of(words, result, c -> c.rating().rated().orElse(4) <= 2, Polarity.AGAINST, 2);
    if (lines.isEmpty()) lines.add(words.say("Nothing stood out."));
    return new Leaf.Section(words.say("Worth thinking about next time"), quotes, lines, false);
  }

  private static List<String> names(Report report, CaseResult result, int from, int to) {
    List<String> names = new ArrayList<>();
    for (CriterionResult c : result.criteria()) {
      int level = c.rating().rated().orElse(0);
      if (level < from || level > to) continue;
      report
          .ruler()
          .criterion(c.id())
          .ifPresent(
              k ->
                  names.add(
                      k.name().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                          + k.name().substring(1)));
    }
    return names;
  }
}
