package casefile.thread;

import casefile.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that was followed through one case file, and what was asked of it as a whole.
 *
 * @param threads outcomes of the plan first, then wishes, then people named
 * @param checks one for each {@link CheckName}, in its order
 */
public record FileThreads(List<GoldenThread> threads, List<Check> checks) {

  public static final FileThreads NONE = new FileThreads(List.of(), List.of());

  public FileThreads {
    threads = List.copyOf(threads);
    checks = List.copyOf(checks);
  }

  /** Follows everything there is to follow. */
  public static FileThreads of(Reading reading, Signs signs) {
    Whole whole = new Whole(reading, signs);
    List<GoldenThread> threads = new ArrayList<>(OutcomeThreads.of(whole));
    threads.addAll(Wishes.of(whole));
    threads.addAll(Networks.of(whole));
    RiskChecks risk = new RiskChecks(whole);
    VoiceChecks voice = new VoiceChecks(whole);
    PlanChecks plan = new PlanChecks(whole);
    return new FileThreads(
        threads,
        List.of(
            StrengthsCheck.of(whole),
            plan.outcomeAsTask(),
            plan.sameAction(),
            HarmCheck.of(whole),
            risk.contingency(),
            risk.notActing(),
            risk.averse(),
            plan.wishAgainstDecision(),
            voice.disagreement(),
            voice.viewsAbsent(),
            voice.child(),
            voice.capacity(),
            voice.advocate(),
            voice.language(),
            plan.lostSince()));
  }

  public Optional<Check> check(CheckName name) {
    return checks.stream().filter(c -> c.name() == name).findFirst();
  }
}
