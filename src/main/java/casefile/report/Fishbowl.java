package casefile.report;

import casefile.indicator.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Two pages on one case for a group to talk over: one tells the case, the others question what is
 * taken for granted.
 */
public final class Fishbowl {

  private static final int QUOTES = 3;
  private static final int QUESTIONS = 6;

  private static final List<String> ALWAYS =
      List.of(
          "What would the person say if they read this file?",
          "What are we taking for granted that nobody has checked?",
          "What would have to be true for the opposite decision to be right?");

  private Fishbowl() {}

  public static Leaf of(Report report, CaseResult result) {
    Wording words = report.words();
    List<Leaf.Section> sections = new ArrayList<>();
    if (core(report)) {
      sections.add(
          quotes(
              words,
              "Strengths and networks",
              result,
              in("S1."),
              Polarity.FOR,
              "No passage of the file speaks of strengths or of people around the person."));
      sections.add(
          quotes(
              words,
              "What matters",
              result,
              in("S2.1", "S2.2", "S3.1"),
              Polarity.FOR,
              "No passage of the file says what matters to the person."));
      sections.add(
          quotes(
              words,
              "The risk, and the risk of not achieving it",
              result,
              in("S4."),
              Polarity.FOR,
              "No passage weighs the risk, or what would be lost by not acting."));
      sections.add(missing(report, result));
    } else {
      for (Ruler.Standard standard : report.ruler().standards()) {
        sections.add(
            quotes(
                words,
                standard.name(),
                result,
                c -> standard.criteria().stream().anyMatch(k -> k.id().equals(c.id())),
                Polarity.FOR,
                "No passage of the file speaks for it."));
      }
    }
    sections.add(questions(report, result));
    return new Leaf(
        words.say("Fishbowl: {0}", result.caseId()),
        words.say(
            "For a group discussion of forty minutes. One person tells the case from these pages, three or four talk it through, the others listen and then say what they heard. It is about the record and the thinking in it, never about who wrote it."),
        sections);
  }

  /** The sections are about the core template's criteria; others are told standard by standard. */
  private static boolean core(Report report) {
    return List.of("strengths", "outcomes", "voice", "risk").stream()
        .allMatch(id -> report.ruler().standard(id).isPresent());
  }

  private static Predicate<CriterionResult> in(String... beginnings) {
    return c -> {
      for (String beginning : beginnings) if (c.id().startsWith(beginning)) return true;
      return false;
    };
  }

  private static Leaf.Section quotes(
      Wording words,
      String heading,
      CaseResult result,
      Predicate<CriterionResult> criteria,
      Polarity polarity,
      String none) {
    List<Leaf.Said> said = CaseQuotes.of(words, result, criteria, polarity, QUOTES);
    List<String> lines = said.isEmpty() ? List.of(words.say(none)) : List.of();
    return new Leaf.Section(words.known(heading), said, lines, false);
  }

  private static Leaf.Section missing(Report report, CaseResult result) {
    List<String> lines = new ArrayList<>();
    for (CriterionResult c : result.criteria()) {
      if (!c.id().startsWith("S3.") || c.rating().rated().orElse(4) > 2) continue;
      report.ruler().criterion(c.id()).ifPresent(k -> lines.add(k.name() + " – " + k.question()));
    }
    if (lines.isEmpty()) {
      lines.add(
          report
              .words()
              .say(
                  "The person is heard in this file. Who else knows them well, and was not asked?"));
    }
    Wording words = report.words();
    List<Leaf.Said> others = CaseQuotes.of(words, result, in("S3."), Polarity.AGAINST, 2);
    return new Leaf.Section(words.say("Whose view is missing"), others, lines, true);
  }

  private static Leaf.Section questions(Report report, CaseResult result) {
    List<String> lines = new ArrayList<>();
    for (CriterionResult c : result.criteria()) {
      if (lines.size() == QUESTIONS || c.id().startsWith("S3.")) continue;
      if (c.rating().rated().orElse(4) > 2) continue;
      report.ruler().criterion(c.id()).ifPresent(k -> lines.add(k.question()));
    }
    lines.addAll(report.words().all(ALWAYS));
    return new Leaf.Section(
        report.words().say("Questions that test assumptions"), List.of(), lines, false);
  }
}
