package casefile.form;

import casefile.standard.Criterion;
import casefile.standard.Standard;
import casefile.standard.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which criterion of a template a form asks for, and where. */
public final class Coverage {

  private Coverage() {}

  /**
   * A criterion beside a form.
   *
   * @param state asked, partly, not, or not held to it
   * @param questions where it is asked
   */
  public record Line(
      String criterion, String name, String form, State state, List<Question> questions) {
    public Line {
      questions = List.copyOf(questions);
    }
  }

  /** How far a form asks for what a criterion needs. */
  public enum State {
    ASKED,
    /** Some of its topics, or some part of one. */
    PARTLY,
    NOT_ASKED,
    /** Not a matter for a form of this sort, or the criterion asks nothing of forms. */
    NOT_EXPECTED;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  static List<Line> of(Form form, Template template) {
    FormReading reading = FormReading.of(form, Topics.ALL);
    List<Line> lines = new ArrayList<>();
    for (Standard standard : template.standards()) {
      for (Criterion criterion : standard.criteria()) lines.add(line(criterion, reading));
    }
    return lines;
  }

  private static Line line(Criterion criterion, FormReading reading) {
    Form form = reading.form();
    List<Question> asking = new ArrayList<>();
    int expected = 0;
    int asked = 0;
    boolean part = false;
    for (String id : criterion.asks().topics()) {
      Topic topic = Topics.named(id).orElseThrow();
      Topic.Found found = reading.asked().get(id);
      asking.addAll(found.questions());
      if (!topic.expectedOf(form)) continue;
      expected++;
      boolean ticked = AskedRules.onlyTicked(topic, reading);
      if (found.asked() && !ticked) asked++;
      part |= ticked;
      part |= !found.missing().isEmpty();
    }
    Optional<Said> own = own(criterion);
    if (own.isPresent() && expectedOf(criterion, form)) {
      List<Question> found = form.asking().stream().filter(q -> own.get().in(q.about())).toList();
      asking.addAll(found);
      expected++;
      if (!found.isEmpty()) asked++;
    }
    State state =
        expected == 0
            ? State.NOT_EXPECTED
            : asked == expected ? State.ASKED : asked > 0 || part ? State.PARTLY : State.NOT_ASKED;
    List<Question> where =
        asking.stream()
            .distinct()
            .sorted(java.util.Comparator.comparingInt(Question::number))
            .toList();
    return new Line(criterion.id(), criterion.name(), form.path(), state, where);
  }

  /** A criterion's own words, when it has some. */
  static Optional<Said> own(Criterion criterion) {
    return criterion.asks().any().isEmpty()
        ? Optional.empty()
        : Optional.of(Said.of(criterion.asks().any(), List.of()));
  }

  /** A criterion's own words are looked for where its indicators look. */
  static boolean expectedOf(Criterion criterion, Form form) {
    return criterion.looksIn().isEmpty() || criterion.looksIn().contains(form.type());
  }
}
