package casefile.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Something found that somebody should do something about. What, who and by when people decide.
 *
 * @param about id of the criterion; a word when it is about files
 * @param finding what was found, with its figures
 * @param question what to ask of the next files, to see whether it changed
 */
public record Action(String about, String finding, String question) {

  private static final int MOST = 8;

  /** The areas for improvement, lowest mean first, then what could not be judged or read. */
  public static List<Action> of(Report report) {
    Wording words = report.words();
    List<Action> all = new ArrayList<>();
    for (Ranked weak : Ranked.weakest(report, MOST)) all.add(of(weak, words));
    Tally cases = report.summary().cases();
    if (cases.insufficient() > 0) {
      all.add(
          new Action(
              words.say("Files"),
              words.say(
                  "{0} too little to judge (IE).",
                  words.count(cases.insufficient(), "case file holds", "case files hold")),
              words.say("Were the documents not written, or not exported?")));
    }
    if (!report.notRead().isEmpty()) {
      all.add(
          new Action(
              words.say("Files"),
              words.say(
                  "{0} could not be read, or not in full.",
                  words.count(report.notRead().size(), "file", "files")),
              words.say(
                  "Can they be exported again as text? The sheet and the part “What was not read” say why.")));
    }
    return all;
  }

  private static Action of(Ranked weak, Wording words) {
    Tally tally = weak.tally();
    long low = tally.n() - tally.good();
    return new Action(
        weak.criterion().id(),
        words.say(
            "{0} {1}: {2} at 1 or 2, mean {3}.",
            weak.criterion().id(),
            weak.criterion().name(),
            Share.of(low, tally.n()).said(words),
            weak.mean()),
        weak.criterion().question());
  }
}
