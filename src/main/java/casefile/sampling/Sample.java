package casefile.sampling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A drawn sample.
 *
 * @param frame the cases that could be chosen
 * @param leftOut those that could not, each with its reason
 * @param chosen in the order to read them
 * @param reserve in the order to take them
 * @param strata how many cases of each stratum there are and were chosen; empty without strata
 */
public record Sample(
    Plan plan,
    Register register,
    List<Entry> frame,
    List<LeftOut> leftOut,
    List<Chosen> chosen,
    List<Chosen> reserve,
    Map<String, Share> strata) {

  /** So many of so many. */
  public record Share(int chosen, int of) {

    /** Empty when none was chosen to stand for them. */
    Optional<BigDecimal> weight() {
      if (chosen == 0) return Optional.empty();
      return Optional.of(
          BigDecimal.valueOf(of).divide(BigDecimal.valueOf(chosen), 4, RoundingMode.HALF_UP));
    }
  }

  /** Draws from a frame; the plan must ask for no more than it holds. */
  public static Sample draw(Register register, Frame from, Plan plan) {
    List<Entry> frame = from.entries();
    Draw draw = new Draw(plan);
    Map<Entry, Integer> stages = new HashMap<>();
    List<Entry> all = List.of();
    List<Entry> last = frame;
    for (int stage = 1; stage <= plan.stages().size(); stage++) {
      last = draw.stage(stage, last);
      if (stage == 1) all = last;
      for (Entry entry : last) stages.put(entry, stage);
    }
    List<String> strata = plan.method() == Plan.Method.STRATIFIED ? plan.by() : List.of();
    Ranking ranking = new Ranking(plan.seed());
    List<Chosen> chosen = new ArrayList<>();
    for (Entry entry : all) chosen.add(chosen(ranking, strata, chosen, stages.get(entry), entry));
    List<Chosen> reserve = new ArrayList<>();
    for (Entry entry : draw.reserve(frame, all)) {
      reserve.add(chosen(ranking, strata, reserve, 0, entry));
    }
    return new Sample(
        plan, register, frame, from.leftOut(), chosen, reserve, shares(strata, frame, all));
  }

  private static Chosen chosen(
      Ranking ranking, List<String> strata, List<Chosen> before, int stage, Entry entry) {
    String digest = ranking.digest(entry.caseId());
    return new Chosen(before.size() + 1, stage, Strata.name(entry, strata), digest, entry);
  }

  private static Map<String, Share> shares(List<String> by, List<Entry> frame, List<Entry> chosen) {
    Map<String, Share> shares = new TreeMap<>();
    if (by.isEmpty()) return shares;
    Map<String, List<Entry>> given = Strata.of(chosen, by);
    Strata.of(frame, by)
        .forEach(
            (name, of) ->
                shares.put(name, new Share(given.getOrDefault(name, List.of()).size(), of.size())));
    return shares;
  }

  /** The start and the interval of a systematic sample, as its receipt says them. */
  public String steps() {
    Plan.Steps steps = plan.steps();
    if (steps.interval() > 0) {
      return "row " + new Draw(plan).start(steps) + " and every " + steps.interval() + " after it";
    }
    return "row "
        + (new Draw(plan).listed(frame).indexOf(chosen.get(0).entry()) + 1)
        + " and every "
        + frame.size()
        + " ÷ "
        + plan.size()
        + " after it";
  }

  public Sample {
    frame = List.copyOf(frame);
    leftOut = List.copyOf(leftOut);
    chosen = List.copyOf(chosen);
    reserve = List.copyOf(reserve);
  }

  /**
   * How many cases of the register one of a stratum stands for, to weigh estimates back; one of the
   * reserve stands for as many as the one whose place it takes.
   */
  public Optional<BigDecimal> weight(String stratum) {
    return Optional.ofNullable(strata.get(stratum)).flatMap(Share::weight);
  }

  /** How many of the chosen are in a stage or a later one. */
  public long in(int stage) {
    return chosen.stream().filter(c -> c.stage() >= stage).count();
  }
}
