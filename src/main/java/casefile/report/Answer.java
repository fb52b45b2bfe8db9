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
    Tally cases = report.summary().cases();
    List<String> said = new ArrayList<>();
    if (cases.all() == 0) return List.of("No case file could be read.");
    if (cases.n() == 0) {
      return List.of(
          "None of the "
              + Words.count(cases.all(), "case file", "case files")
              + " could be judged.");
    }
    String good = report.ruler().scale().name("3");
    said.add(
        cases.goodShare().orElseThrow().said() + " were rated 3 (" + good + ") or better overall.");
    said.add(
        "The mean of the case ratings is " + cases.mean().orElseThrow() + " on a scale of 1 to 4.");
    if (report.summary().capped() > 0) {
      said.add(
          Words.count(report.summary().capped(), "case is", "cases are")
              + " held down by a limiting rule: one weak standard outweighs the others.");
    }
    return said;
  }

  private static List<String> strong(Report report) {
    List<String> said = Ranked.strongest(report, NAMED).stream().map(Answer::line).toList();
    return said.isEmpty() ? List.of("No criterion reaches a mean of 2.5.") : said;
  }

  private static List<String> needsWork(Report report) {
    List<String> said = Ranked.weakest(report, NAMED).stream().map(Answer::line).toList();
    return said.isEmpty() ? List.of("No criterion has a mean under 2.5.") : said;
  }

  private static String line(Ranked ranked) {
    return ranked.criterion().id()
        + " "
        + ranked.criterion().name()
        + ": mean "
        + ranked.mean()
        + ", "
        + ranked.tally().good()
        + " of "
        + ranked.tally().n()
        + " at 3 or 4";
  }

  private static List<String> howSure(Report report) {
    List<String> said = new ArrayList<>();
    Sureness sureness = report.summary().sureness();
    Optional<BigDecimal> mean = sureness.mean();
    if (mean.isPresent()) {
      said.add(
          "By its own estimate the tool expects a careful auditor to give the same level in about "
              + mean.get().movePointRight(2).toBigInteger()
              + " of 100 of its "
              + Words.count(sureness.rated(), "rating", "ratings")
              + " of criteria.");
      if (sureness.low() > 0) {
        said.add(
            Words.count(sureness.low(), "of them has", "of them have")
                + " a confidence under one half: read those first.");
      }
    }
    Tally cases = report.summary().cases();
    if (cases.insufficient() > 0) {
      said.add(
          Words.count(cases.insufficient(), "case file holds", "case files hold")
              + " too little to judge. "
              + (cases.insufficient() == 1 ? "It is" : "They are")
              + " counted apart, never as low.");
    }
    long unread = report.summary().inputs().partial() + report.summary().inputs().refused();
    if (unread > 0) {
      said.add(
          Words.count(unread, "file", "files")
              + " of "
              + report.summary().inputs().all()
              + " could not be read, or not in full.");
    }
    if (cases.n() > 0 && cases.n() < 30) {
      said.add(
          "With "
              + Words.count(cases.n(), "case", "cases")
              + " rated, the intervals are wide: speak of these files, not of all files.");
    }
    return said;
  }
}
