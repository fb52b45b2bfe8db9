package casefile.thread;

import casefile.model.Passage;
import casefile.text.Mark;
import casefile.text.Sentence;
import casefile.text.Voice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the plan in force makes of outcomes, of the person's wish, and of the plan before it. */
final class PlanChecks {

  private final Whole whole;
  private final Map<Integer, List<PlanRow>> rows = new HashMap<>();

  PlanChecks(Whole whole) {
    this.whole = whole;
    for (int plan : whole.plans) rows.put(plan, Plan.rows(whole.reading, whole.answersOf(plan)));
  }

  /** Of the plans in force. */
  private List<PlanRow> current() {
    List<PlanRow> all = new ArrayList<>();
    for (int plan : whole.current) all.addAll(rows.get(plan));
    return all.stream().filter(r -> r.outcome.isPresent()).toList();
  }

  Check outcomeAsTask() {
    List<PlanRow> current = current();
    if (current.isEmpty()) return Check.notAsked(CheckName.OUTCOME_AS_TASK);
    List<Passage> found = new ArrayList<>();
    for (PlanRow row : current) {
      if (TaskWording.is(whole, row.outcome.get())) found.add(row.outcome.get().passage());
    }
    return Check.found(CheckName.OUTCOME_AS_TASK, found);
  }

  Check sameAction() {
    List<PlanRow> current = current();
    if (current.size() < 2) return Check.notAsked(CheckName.SAME_ACTION);
    Map<String, List<Passage>> by = new java.util.LinkedHashMap<>();
    for (PlanRow row : current) {
      for (Cell cell : row.actions) {
        String said = String.join(" ", whole.sentence(cell.from()).words());
        if (cell.passage().text().contains(" / ")) continue;
        List<Passage> places = by.computeIfAbsent(said, s -> new ArrayList<>());
        if (places.stream().noneMatch(p -> p.section().equals(cell.passage().section()))) {
          places.add(cell.passage());
        }
      }
    }
    List<Passage> found = new ArrayList<>();
    for (List<Passage> places : by.values()) if (places.size() > 1) found.addAll(places);
    return Check.found(CheckName.SAME_ACTION, found);
  }

  /** Outcomes of earlier plans that nothing since speaks of. */
  Check lostSince() {
    List<Integer> earlier = whole.plans.stream().filter(p -> superseded(p)).toList();
    if (earlier.isEmpty()) return Check.notAsked(CheckName.LOST_SINCE);
    List<Passage> found = new ArrayList<>();
    for (int plan : earlier) {
      for (PlanRow row : rows.get(plan)) {
        if (row.outcome.isEmpty()) continue;
        Cell outcome = row.outcome.get();
        if (TaskWording.is(whole, outcome)) continue;
        Set<String> matter = whole.echo.matter(outcome.from(), outcome.to());
        if (matter.size() >= 2 && !since(plan, matter)) found.add(outcome.passage());
      }
    }
    return Check.found(CheckName.LOST_SINCE, found);
  }

  private boolean superseded(int plan) {
    return !whole.current.contains(plan)
        && whole.current.stream()
            .anyMatch(
                c ->
                    whole.reading.documents().get(c).type()
                        == whole.reading.documents().get(plan).type());
  }

  private boolean since(int plan, Set<String> matter) {
    int last = whole.current.stream().max(Integer::compare).orElse(plan);
    for (int i = 0; i < whole.sentences().size(); i++) {
      int document = whole.sentence(i).document();
      boolean now = whole.current.contains(document) || document > last && whole.isReview(document);
      if (now && whole.echo.likeness(matter, i) >= 1) return true;
    }
    return false;
  }

  private static final Wording HOME =
      Wording.of(
          "(want|wants|wanted|wish|wishes|wished|like|begs) .. (home|flat|house|bungalow|own bed)",
          "(want|wants|wish|wishes|let) .. (stay|live|remain) .. (here|@parent|@name|own)",
          "(take|get|let) me home",
          "(not|never|dont|doesnt) (want|go|going|wish) .. (home|placement|care|residential)",
          "going home");

  private static final Wording AWAY =
      Wording.of(
          "(placement|admission|placed|admitted|reside|transfer|transferred|residing) .. (residential|nursing|home|court|house|lodge|unit|permanent*|foster|long)",
          "(permanent|residential|nursing|long term) (placement|care|admission)",
          "# hour (residential|nursing)",
          "(placement|separation|removal) (at|is|to|agreed|required)",
          "cannot return",
          "not returning",
          "placement at");

  private static final Wording BECAUSE =
      Wording.of(
          "because",
          "as",
          "since",
          "due to",
          "reason",
          "reasons",
          "so that",
          "in view of",
          "best interests",
          "explained",
          "weigh*",
          "despite",
          "although",
          "knows",
          "aware",
          "but",
          "given");

  /** The wish for home beside a decision for a placement; only the plain case is judged. */
  Check wishAgainstDecision() {
    int wish = -1;
    List<Passage> found = new ArrayList<>();
    for (int i = 0; i < whole.sentences().size(); i++) {
      Sentence s = whole.sentence(i);
      if (s.voice() == Voice.PERSON
          && HOME.in(s.words())
          && whole.signs.atLeast(i, "S3.1", true, 0.5)) {
        wish = i;
      }
      boolean decides =
          Plan.TYPES.contains(s.type())
              || s.type() == casefile.model.DocumentType.BEST_INTERESTS
              || whole.isReview(s.document());
      if (wish < 0 || !decides || s.document() <= whole.sentence(wish).document()) continue;
      if (!AWAY.in(s.words()) || s.is(Mark.NEGATED) || s.is(Mark.QUOTED)) continue;
      if (reasoned(i, wish)) continue;
      found.add(whole.sentence(wish).passage());
      found.add(s.passage());
      break;
    }
    return Check.found(CheckName.WISH_AGAINST_DECISION, found);
  }

  private boolean reasoned(int decision, int wish) {
    Set<String> matter = whole.echo.matter(wish);
    int document = whole.sentence(decision).document();
    for (int i = 0; i < whole.sentences().size(); i++) {
      Sentence s = whole.sentence(i);
      if (s.document() != document) continue;
      if (i == decision && BECAUSE.in(s.words())) return true;
      boolean weighs = s.voice() == Voice.PERSON && BECAUSE.in(s.words());
      if (weighs && whole.echo.sameThing(matter, i)) return true;
    }
    return false;
  }
}
