package casefile.thread;

import casefile.model.DocumentType;
import casefile.model.Passage;
import casefile.text.Reading;
import casefile.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A plan read row by row. Forms differ: rows of boxes, one box a row, or paragraphs. */
final class Plan {

  static final Set<DocumentType> TYPES =
      Set.of(
          DocumentType.CARE_AND_SUPPORT_PLAN,
          DocumentType.TRANSITION_PLAN,
          DocumentType.CHILD_PROTECTION_PLAN);

  /** A box this long holds more than one outcome, or is a story. */
  private static final int LONG_BOX = 6;

  private final Reading reading;
  private final List<PlanRow> rows = new ArrayList<>();
  private PlanRow row = new PlanRow();
  private boolean needFirst;

  private Plan(Reading reading) {
    this.reading = reading;
  }

  private static final Wording ACTION_BOX =
      Wording.of("action", "actions", "gweithredu", "gweithred", "steps", "how met", "met by");

  static List<PlanRow> rows(Reading reading, List<Answer> answers) {
    Plan plan = new Plan(reading);
    for (Answer answer : answers) plan.read(answer);
    plan.close();
    return plan.rows;
  }

  private void read(Answer answer) {
    Set<Role> roles = roles(answer);
    boolean outcome = roles.contains(Role.OUTCOME);
    boolean action = roles.contains(Role.ACTION);
    String number = outcome || numbered(answer) ? number(answer) : "";
    boolean newSection = !answer.sectionOf().equals(row.section);
    boolean otherNumber = !number.isEmpty() && !row.number.isEmpty() && !number.equals(row.number);
    boolean need = roles.contains(Role.NEED) && !action;
    needFirst |= need && rows.isEmpty() && row.outcome.isEmpty();
    List<String> prompt = answer.first().promptWords();
    if (outcome && more(answer, number)) return;
    boolean starts =
        outcome && row.outcome.isPresent()
            || need && (row.need.isPresent() || needFirst && row.outcome.isPresent())
            || otherNumber
            || newSection && !(roles.equals(Set.of(Role.ACTION)) && row.actions.isEmpty());
    if (starts) close();
    row.section = answer.sectionOf();
    if (!number.isEmpty()) row.number = number;
    if (outcome && slashed(answer, action)) split(answer);
    else if (outcome && (action || !answer.field() || numbered(answer))) combined(answer, action);
    else if (outcome) {
      if (!answer.empty()) row.outcome = Optional.of(Cell.of(answer));
      row.prompt = prompt;
      row.asked |= action;
    } else if (action) {
      row.asked = true;
      row.strictly |= ACTION_BOX.in(answer.first().promptWords());
      if (!answer.empty()) row.actions.add(Cell.of(answer));
    } else if (roles.contains(Role.NEED)) {
      if (!answer.empty()) row.need = Optional.of(Cell.of(answer));
    } else if (roles.contains(Role.WHO) || roles.contains(Role.WHEN)) {
      if (!answer.empty() && roles.contains(Role.WHO)) row.who.add(Cell.of(answer));
      if (!answer.empty() && roles.contains(Role.WHEN)) row.when.add(Cell.of(answer));
    }
  }

  /** "In my words" and then "where I want to get to": one outcome said twice. */
  private boolean more(Answer answer, String number) {
    return row.outcome.isPresent()
        && row.actions.isEmpty()
        && number.isEmpty()
        && answer.field()
        && answer.sectionOf().equals(row.section)
        && !row.prompt.isEmpty()
        && !row.prompt.equals(answer.first().promptWords());
  }

  /** What the prompt asks for, or the heading where the prompt is a number or there is none. */
  private static Set<Role> roles(Answer answer) {
    List<String> prompt = answer.first().promptWords();
    boolean bare =
        prompt.stream().allMatch(w -> w.length() < 3 && !w.equals("by") && !w.equals("do"));
    return Role.of(bare ? answer.first().headingWords() : prompt);
  }

  private static boolean numbered(Answer answer) {
    return answer.first().promptWords().stream().allMatch(w -> w.length() < 3);
  }

  private static String number(Answer answer) {
    for (String word : answer.first().promptWords()) if (word.matches("\\d|[a-f]")) return word;
    if (answer.first().headingWords().size() > 3) return "";
    for (String word : answer.first().headingWords()) if (word.matches("\\d|[a-f]")) return word;
    return "";
  }

  /** {@code outcome / action / who / when} in one line, as some exports flatten a table. */
  private static boolean slashed(Answer answer, boolean action) {
    int pieces = answer.passage().text().split(" / ", -1).length;
    return answer.to() - answer.from() <= 4 && pieces >= (action ? 2 : 3);
  }

  private void split(Answer answer) {
    Passage all = answer.passage();
    int cut = all.text().indexOf(" / ");
    if (cut == 0) return;
    row.asked = true;
    row.outcome = Optional.of(part(answer, 0, cut));
    String rest = all.text().substring(cut + 3);
    if (rest.split(" / ")[0].chars().anyMatch(Character::isLetter)) {
      row.actions.add(part(answer, cut + 3, all.text().length()));
    }
  }

  private static Cell part(Answer answer, int from, int to) {
    Passage all = answer.passage();
    Passage part =
        new Passage(
            all.document(),
            all.section(),
            all.start() + from,
            all.start() + to,
            all.text().substring(from, to));
    return new Cell(part, answer.from(), answer.to());
  }

  /**
   * Outcome and action in one box: the first sentence says what for, the rest how. In running text
   * each line may be an outcome of its own.
   */
  private void combined(Answer answer, boolean action) {
    if (answer.empty()) return;
    boolean many = answer.to() - answer.from() > LONG_BOX;
    if (!answer.field() && !action || many) {
      for (int i = answer.from(); i < answer.to(); i++) {
        if (!action && looksLikeOutcome(reading.sentences().get(i))) {
          close();
          row.section = answer.sectionOf();
          row.outcome = Optional.of(cell(i, i + 1));
        }
      }
      return;
    }
    row.outcome = Optional.of(cell(answer.from(), answer.from() + 1));
    if (answer.to() - answer.from() > 1) row.actions.add(cell(answer.from() + 1, answer.to()));
  }

  private static final Wording AIMS =
      Wording.of(
          "to", "@person will", "@they will", "i (want|will)", "@they want*", "@person want*");

  private static boolean looksLikeOutcome(Sentence sentence) {
    List<String> words = sentence.words();
    if (words.size() < 3) return false;
    int from = words.get(0).equals("#") ? 1 : 0;
    return AIMS.in(words.subList(from, Math.min(words.size(), from + 2)));
  }

  private Cell cell(int from, int to) {
    Passage first = reading.sentences().get(from).passage();
    if (to == from + 1) return new Cell(first, from, to);
    int end = reading.sentences().get(to - 1).passage().end();
    String text =
        reading.documents().get(reading.sentences().get(from).document()).typed().stream()
            .filter(t -> t.locator().equals(first.section()))
            .map(t -> t.text().substring(first.start(), end))
            .findFirst()
            .orElse(first.text());
    return new Cell(
        new Passage(first.document(), first.section(), first.start(), end, text), from, to);
  }

  private void close() {
    if (!row.blank()) rows.add(row);
    row = new PlanRow();
  }
}
