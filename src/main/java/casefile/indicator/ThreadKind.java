package casefile.indicator;

import casefile.model.Passage;
import casefile.thread.Gap;
import casefile.thread.GoldenThread;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds outcomes, wishes and people followed through the file, or where the thread breaks off. */
final class ThreadKind implements IndicatorKind {

  private static final String WHOLE = "nothing";

  private static final Option<String> MISSING =
      Option.choice(
          "missing",
          Stream.concat(Stream.of(WHOLE), Arrays.stream(Gap.values()).map(Gap::code)).toList(),
          "what is missing from the threads to be found; `nothing` finds those that are whole");
  private static final Option<Integer> UP_TO =
      Option.whole("up-to", 3, "how many threads change the score; more change nothing");

  @Override
  public String name() {
    return "thread";
  }

  @Override
  public String summary() {
    return "Follows outcomes, wishes and people named into action and review, and finds where the"
        + " thread is whole or breaks off.";
  }

  @Override
  public List<Option<?>> options() {
    return List.of(MISSING, UP_TO);
  }

  @Override
  public List<Example> examples() {
    String plan =
        "Outcome 1: to sing with the chapel choir again\n"
            + "Action 1: Dai drives her to the chapel for choir on Thursdays\n"
            + "Outcome 2: to have the garden back as it was\n"
            + "Action 2: ";
    return List.of(
        Example.meets(Map.of("missing", "no-action"), plan + "N/A"),
        Example.misses(
            Map.of("missing", "no-action"), plan + "Mair and Huw dig it over on Saturdays"),
        Example.meets(Map.of("missing", WHOLE), plan + "N/A"));
  }

  @Override
  public Polarity speaks(Options options) {
    return options.get(MISSING).equals(WHOLE) ? Polarity.FOR : Polarity.AGAINST;
  }

  @Override
  public Found look(Options options, Scope scope) {
    String missing = options.get(MISSING);
    List<Passage> found =
        scope.followed().threads().stream()
            .filter(t -> missing(t, missing))
            .map(ThreadKind::head)
            .toList();
    return Counted.of(scope.indicator(), found, options.get(UP_TO), !missing.equals(WHOLE));
  }

  private static boolean missing(GoldenThread thread, String code) {
    if (code.equals(WHOLE)) return !thread.broken();
    return thread.gaps().stream().anyMatch(g -> g.code().equals(code));
  }

  /** The passage a thread is known by. */
  private static Passage head(GoldenThread thread) {
    return thread.outcome().or(thread::matters).orElseGet(() -> thread.actions().get(0));
  }
}
