package casefile.thread;

import casefile.model.Passage;
import casefile.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds where a later review goes back to an outcome. */
final class Reviews {

  private static final Wording ALL =
      Wording.of(
          "all outcomes", "all .. (met|achieved)", "outcomes .. (met|achieved|continue|ongoing)");

  private static final Wording OVERALL = Wording.of("outcomes", "outcome");

  private final Whole whole;

  Reviews(Whole whole) {
    this.whole = whole;
  }

  boolean heldAfter(int plan) {
    for (int d = plan + 1; d < whole.reading.documents().size(); d++) {
      if (whole.isReview(d)) return true;
    }
    return false;
  }

  /** Whether an outcome can be told to be left out: nothing even faintly like it is reviewed. */
  boolean silent(PlanRow row, int plan) {
    return heldAfter(plan) && of(row, plan, true).isEmpty();
  }

  List<Passage> of(PlanRow row, int plan) {
    return of(row, plan, false);
  }

  /** By the number the form gives it, by words and names they share, else by what it is about. */
  private List<Passage> of(PlanRow row, int plan, boolean faintly) {
    Cell outcome = row.outcome.get();
    Set<String> matter = whole.echo.matter(outcome.from(), outcome.to());
    for (Cell action : row.actions) {
      // an action's own words speak of the outcome as well, when they are not many
      if (action.to() - action.from() <= 4) {
        matter.addAll(whole.echo.matter(action.from(), action.to()));
      }
    }
    List<Passage> found = new ArrayList<>();
    List<Passage> faint = new ArrayList<>();
    for (int i = 0; i < whole.sentences().size(); i++) {
      Sentence sentence = whole.sentence(i);
      if (sentence.document() <= plan || !whole.isReview(sentence.document())) continue;
      if (numbered(row.number, sentence)
          || whole.echo.shared(matter, i) + whole.echo.sharedPrompt(matter, i) >= 1) {
        found.add(sentence.passage());
      } else if (whole.echo.shared(matter, i) >= 0.5
          || whole.echo.sameThing(matter, i)
          || OVERALL.in(sentence.promptWords()) && sentence.is(casefile.text.Mark.SHORT)
          || ALL.in(sentence.words())) {
        faint.add(sentence.passage());
      }
    }
    if (faintly) found.addAll(faint);
    return found;
  }

  private static boolean numbered(String number, Sentence sentence) {
    if (number.isEmpty()) return false;
    if (sentence.promptWords().contains(number)) return true;
    if (sentence.headingWords().size() <= 3 && sentence.headingWords().contains(number))
      return true;
    String text = sentence.passage().text();
    return Pattern.compile(
                "(?i)^\\W*((outcome|canlyniad|goal|nod|no\\.?) ?)?" + number + "[.):,–—-]? ")
            .matcher(text)
            .find()
        || Pattern.compile(
                "(?i)(outcomes?|canlyniad|goal|nod) (\\d,? ?(and|&|a)? ?)*" + number + "\\b")
            .matcher(text)
            .find();
  }
}
