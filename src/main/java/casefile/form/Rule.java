package casefile.form;

import java.util.List;

/**
 * Something that can be wrong with a form.
 *
 * @param id as outputs, baselines and suppressions name it
 * @param name what is wrong, a few words
 * @param reason why it matters, with its source
 * @param example a form that breaks it
 * @param fix what to do
 */
public record Rule(
    String id,
    Severity severity,
    String name,
    String reason,
    String example,
    String fix,
    Check check) {

  /** A rule that is not found in a form by itself: others look, and report under its id. */
  public static Rule told(
      String id, Severity severity, String name, String reason, String example, String fix) {
    return new Rule(id, severity, name, reason, example, fix, reading -> List.of());
  }

  /** Looks at one form; a pure function of it. */
  interface Check {
    List<Hit> of(FormReading reading);
  }

  @Override
  public String toString() {
    return "Rule[" + id + "]";
  }
}
