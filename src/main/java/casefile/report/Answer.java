package casefile.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The four questions a reader comes with, answered in sentences.
 *
 * @param howGood how good are our records
 * @param strong what is strong
 * @param needsWork what needs work
 * @param howSure how sure are we
 */
public record Answer(
    List<String> howGood, List<String> strong, List<String> needsWork, List<String> howSure) {

  private static final int NAMED = 3;

  public static Answer of(Report report) {
    return new Answer(howGood(report), strong(report), needsWork(report), howSure(report));
  }

  private static List<String> howGood(Report report) {
    Wording words = report.words();
    Tally cases = report.summary().cases();
    List<String> said = new ArrayList<>();
    if (cases.all() == 0) return List.of(words.say("No case file could be read."));
    if (cases.n() == 0) {
      return List.of(
          words.say(
              "None of the {0} could be judged.",
              words.count(cases.all(), "case file", "case files")));
    }
    String good = report.ruler().scale().name("3");
    said.add(
        words.say(
            "{0} were rated 3 ({1}) or better overall.",
            cases.goodShare().orElseThrow().said(words), good));
    said.add(
        words.say(
            "The mean of the case ratings is {0} on a scale of 1 to 4.",
            cases.mean().orElseThrow()));
    report
        .ruler()
        .scale()
        .shownAs()
        .ifPresent(
            s ->
                said.add(
                    words.say(
                        "Said on the scale “{0}” that is: {1}.",
                        s.name(), s.said(cases.mean().orElseThrow()))));
    if (report.summary().capped() > 0) {
      said.add(
          words.say(
              "{0} held down by a limiting rule: one weak standard outweighs the others.",
              words.count(report.summary().capped(), "case is", "cases are")));
    }
    return said;
  }

  private static List<String> strong(Report report) {
    Wording words = report.words();
    List<String> said = Ranked.strongest(report, NAMED).stream().map(r -> line(r, words)).toList();
    return said.isEmpty() ? List.of(words.say("No criterion reaches a mean of 2.5.")) : said;
  }

  private static List<String> needsWork(Report report) {
    Wording words = report.words();
    List<String> said = Ranked.weakest(report, NAMED).stream().map(r -> line(r, words)).toList();
    return said.isEmpty() ? List.of(words.say("No criterion has a mean under 2.5.")) : said;
  }

  private static String line(Ranked ranked, Wording words) {
    return words.say(
        "{0} {1}: mean {2}, {3} of {4} at 3 or 4",
        ranked.criterion().id(),
        ranked.criterion().name(),
        ranked.mean(),
        ranked.tally().good(),
        ranked.tally().n());
  }

  private static List<String> howSure(Report report) {
    Wording words = report.words();
    List<String> said = new ArrayList<>();
    Sureness sureness = report.summary().sureness();
    Optional<BigDecimal> mean = sureness.mean();
    if (mean.isPresent()) {
      said.add(
          words.say(
              "By its own estimate the tool expects a careful auditor to give the same level in about {0} of 100 of its {1} of criteria.",
              mean.get().movePointRight(2).toBigInteger(),
              words.count(sureness.rated(), "rating", "ratings")));
      if (sureness.low() > 0) {
        said.add(
            words.say(
                "{0} a confidence under one half: read those first.",
                words.count(sureness.low(), "of them has", "of them have")));
      }
    }
    Tally cases = report.summary().cases();
    if (cases.insufficient() > 0) {
      String files = words.count(cases.insufficient(), "case file holds", "case files hold");
      said.add(
          cases.insufficient() == 1
              ? words.say("{0} too little to judge. It is counted apart, never as low.", files)
              : words.say("{0} too little to judge. They are counted apart, never as low.", files));
    }
    long unread = report.summary().inputs().partial() + report.summary().inputs().refused();
    if (unread > 0) {
      said.add(
          words.say(
              "{0} of {1} could not be read, or not in full.",
              words.count(unread, "file", "files"), report.summary().inputs().all()));
    }
    if (cases.n() > 0 && cases.n() < 30) {
      said.add(
          words.say(
              "With {0} rated, the intervals are wide: speak of these files, not of all files.",
              words.count(cases.n(), "case", "cases")));
    }
    return said;
  }
}
