package casefile.indicator;

import casefile.thread.Check;
import casefile.thread.CheckName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Puts one question to the file as a whole: is harm answered, is there a contingency? */
final class CheckKind implements IndicatorKind {

  private static final Option<String> CHECK =
      Option.choice(
          "check",
          Arrays.stream(CheckName.values()).map(CheckName::code).toList(),
          "which question; docs/method.md says what each looks for");
  private static final Option<Integer> UP_TO =
      Option.whole("up-to", 1, "how many passages change the score; more change nothing");

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String summary() {
    return "Puts a question to the file as a whole that no single sentence can answer.";
  }

  @Override
  public List<Option<?>> options() {
    return List.of(CHECK, UP_TO);
  }

  @Override
  public List<Example> examples() {
    Map<String, Object> options = Map.of("check", CheckName.OUTCOME_AS_TASK.code());
    return List.of(
        Example.meets(
            options,
            "Outcome 1: personal hygiene to be maintained\n"
                + "Action 1: carers each morning\n"
                + "Outcome 2: to be with the choir again on Thursdays\n"
                + "Action 2: Dai drives her"),
        Example.misses(
            options,
            "Outcome 1: to be at the gate when Idris comes out of school\n"
                + "Action 1: Sian pushes her down on Fridays\n"
                + "Outcome 2: to be with the choir again on Thursdays\n"
                + "Action 2: Dai drives her"));
  }

  @Override
  public Polarity speaks(Options options) {
    return name(options).good() ? Polarity.FOR : Polarity.AGAINST;
  }

  /** What is absent is counted once, although no passage shows it. */
  @Override
  public Found look(Options options, Scope scope) {
    CheckName name = name(options);
    Check check = scope.followed().check(name).orElseThrow();
    if (check.state() != Check.State.FOUND) return Found.NOTHING;
    if (!check.passages().isEmpty()) {
      return Counted.of(scope.indicator(), check.passages(), options.get(UP_TO), !name.good());
    }
    return new Found(
        1, List.of(Part.of(scope.indicator() + ": " + name.title(), -1, 1)), List.of());
  }

  private static CheckName name(Options options) {
    return CheckName.of(options.get(CHECK)).orElseThrow();
  }
}
