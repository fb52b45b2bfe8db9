package casefile.thread;

import casefile.model.Passage;
import casefile.text.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows each outcome of the plan in force back to what matters, and on to action and review. */
final class OutcomeThreads {

  /** Most passages shown at each step. */
  private static final int SHOWN = 3;

  private final Whole whole;
  private final Reviews reviews;
  private final List<GoldenThread> threads = new ArrayList<>();

  private OutcomeThreads(Whole whole) {
    this.whole = whole;
    this.reviews = new Reviews(whole);
  }

  static List<GoldenThread> of(Whole whole) {
    OutcomeThreads all = new OutcomeThreads(whole);
    for (int plan : whole.current) all.follow(plan);
    return all.threads;
  }

  private void follow(int plan) {
    List<PlanRow> rows = Plan.rows(whole.reading, whole.answersOf(plan));
    boolean actionsAsked = rows.stream().anyMatch(r -> r.asked || !r.actions.isEmpty());
    boolean outcomesTold = rows.stream().anyMatch(r -> r.outcome.isPresent());
    List<Cell> loose = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      PlanRow row = rows.get(i);
      boolean endsAList = i > 1 && listed(rows.get(i - 1), row) && listed(rows.get(i - 2), row);
      if (row.outcome.isEmpty() || endsAList) loose.addAll(row.actions);
    }
    for (PlanRow row : rows) {
      if (row.outcome.isPresent()) outcome(row, loose, actionsAsked, plan);
      else if (row.need.isPresent() && outcomesTold && asksOutcome(rows)) need(row);
    }
  }

  /** Outcomes one under the other, and what is to be done about all of them at the end. */
  private static boolean listed(PlanRow earlier, PlanRow row) {
    return earlier.outcome.isPresent()
        && earlier.actions.isEmpty()
        && earlier.section.equals(row.section);
  }

  private static boolean asksOutcome(List<PlanRow> rows) {
    return rows.stream().filter(r -> r.outcome.isPresent() && r.need.isPresent()).count() >= 2;
  }

  private void outcome(PlanRow row, List<Cell> loose, boolean actionsAsked, int plan) {
    Cell outcome = row.outcome.get();
    List<Cell> actions = new ArrayList<>(row.actions);
    if (actions.isEmpty()) {
      for (Cell cell : loose) if (serves(outcome, cell)) actions.add(cell);
    }
    Set<Gap> gaps = EnumSet.noneOf(Gap.class);
    boolean elsewhere = actions.isEmpty() && takenUpInPlan(outcome, plan);
    if (actions.isEmpty() && !elsewhere && actionsAsked && !isTask(outcome))
      gaps.add(Gap.NO_ACTION);
    Optional<Passage> who = first(row.who, actions, true);
    Optional<Passage> when = first(row.when, actions, false);
    if (!actions.isEmpty()) {
      if (who.isEmpty()) gaps.add(Gap.NO_WHO);
      if (when.isEmpty()) gaps.add(Gap.NO_WHEN);
    }
    List<Passage> reviewed = reviews.of(row, plan);
    if (reviewed.isEmpty() && reviews.silent(row, plan)) gaps.add(Gap.NO_REVIEW);
    threads.add(
        new GoldenThread(
            GoldenThread.Start.OUTCOME,
            row.need.map(Cell::passage).or(() -> origin(outcome, plan)),
            Optional.of(outcome.passage()),
            passages(actions),
            who,
            when,
            reviewed.stream().limit(SHOWN).toList(),
            gaps));
  }

  private void need(PlanRow row) {
    threads.add(
        new GoldenThread(
            GoldenThread.Start.NEED,
            row.need.map(Cell::passage),
            Optional.empty(),
            passages(row.actions),
            first(row.who, row.actions, true),
            first(row.when, row.actions, false),
            List.of(),
            EnumSet.of(Gap.NO_OUTCOME)));
  }

  /** An outcome that names a service is its own action. */
  private boolean isTask(Cell outcome) {
    return TaskWording.is(whole, outcome);
  }

  private boolean serves(Cell outcome, Cell action) {
    Set<String> matter = whole.echo.matter(outcome.from(), outcome.to());
    for (int i = action.from(); i < action.to(); i++) {
      if (whole.echo.shared(matter, i) >= 0.5 || whole.echo.sameThing(matter, i)) return true;
    }
    return false;
  }

  private boolean takenUpInPlan(Cell outcome, int plan) {
    Set<String> matter = whole.echo.matter(outcome.from(), outcome.to());
    for (int i = 0; i < whole.sentences().size(); i++) {
      if (i >= outcome.from() && i < outcome.to()) continue;
      Sentence sentence = whole.sentence(i);
      if (sentence.document() != plan || !whole.says(i)) continue;
      if (whole.echo.shared(matter, i) >= 1 && Doing.saysWho(sentence)) return true;
    }
    return false;
  }

  /** The earlier passage that an outcome comes from: the one that shares most of its words. */
  private Optional<Passage> origin(Cell outcome, int plan) {
    Set<String> matter = whole.echo.matter(outcome.from(), outcome.to());
    int best = -1;
    double most = 0.9;
    for (int i = 0; i < whole.sentences().size(); i++) {
      if (whole.sentence(i).document() >= plan) break;
      double shared = whole.echo.shared(matter, i);
      if (shared < 1 || !whole.signs.atLeast(i, "S2.1", true, 0.3)) continue;
      if (shared > most) {
        most = shared;
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(whole.sentence(best).passage());
  }

  private Optional<Passage> first(List<Cell> named, List<Cell> actions, boolean who) {
    if (!named.isEmpty()) return Optional.of(named.get(0).passage());
    for (Cell cell : actions) {
      for (int i = cell.from(); i < cell.to(); i++) {
        Sentence sentence = whole.sentence(i);
        if (who ? Doing.saysWho(sentence) : Doing.saysWhen(sentence)) {
          return Optional.of(sentence.passage());
        }
      }
    }
    return Optional.empty();
  }

  private static List<Passage> passages(List<Cell> cells) {
    return cells.stream().map(Cell::passage).limit(SHOWN).toList();
  }
}
