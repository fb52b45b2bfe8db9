package casefile.cli;

import casefile.sampling.Frame;
import casefile.sampling.Plan;
import casefile.sampling.Plan.Method;
import casefile.sampling.Precision;
import casefile.sampling.Precision.Confidence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The plan that the options make of a frame, or what is wrong with it. */
record SamplePlan(SampleCommand asked, SampleColumns columns, Frame frame) {

  /** What can be told to be wrong before anything is read. */
  static void check(SampleCommand asked) throws Stop {
    List<String> methods = Stream.of(Method.values()).map(SamplePlan::name).toList();
    if (asked.method.isPresent()) {
      Optional<String> unknown = Misuse.unknown("--method", asked.method.get(), methods);
      if (unknown.isPresent()) throw new Stop(unknown.get());
    }
    if (asked.seed.isEmpty()) throw new Stop("--seed is empty — give any text");
    long sizes =
        Stream.of(
                asked.size.isPresent(),
                asked.precision.isPresent(),
                !asked.funnel.isEmpty(),
                asked.interval.isPresent())
            .filter(b -> b)
            .count();
    if (sizes != 1) {
      throw new Stop(
          "give one of --size N, --precision POINTS, --funnel 50,10,6 and --interval K, not "
              + (sizes == 0 ? "none" : "several"));
    }
    if (asked.precision.filter(p -> !(p > 0 && p < 50)).isPresent()) {
      throw new Stop("--precision takes points of a hundred between 0 and 50, such as 10");
    }
    if (!(asked.expect > 0 && asked.expect < 100)) {
      throw new Stop("--expect takes a share between 0 and 100 per cent, such as 50");
    }
    confidence(asked.confidence);
    if (asked.minimum < 0) throw new Stop("--min takes a whole number from 0 up");
    if (asked.reserve.filter(n -> n < 0).isPresent()) {
      throw new Stop("--reserve takes a whole number from 0 up");
    }
    Method method = method(asked);
    if (method != Method.SYSTEMATIC && (asked.interval.isPresent() || asked.start.isPresent())) {
      throw new Stop("--interval and --start are for --method systematic");
    }
    if (asked.interval.filter(k -> k < 1).isPresent()) {
      throw new Stop("--interval takes a whole number from 1 up");
    }
    if (asked.start.isPresent()
        && (asked.interval.isEmpty()
            || asked.start.get() < 1
            || asked.start.get() > asked.interval.get())) {
      throw new Stop("--start takes a number from 1 to the --interval");
    }
    if (method == Method.STRATIFIED && asked.by.isEmpty()) {
      throw new Stop("--method stratified needs --by COL, the columns that make the strata");
    }
    if (method == Method.RANDOM && !asked.by.isEmpty()) {
      throw new Stop("--by goes with --method stratified or systematic, not random");
    }
    if (method != Method.STRATIFIED && !asked.over.isEmpty()) {
      throw new Stop("--over goes with --method stratified");
    }
  }

  private static String name(Method method) {
    return method.name().toLowerCase(Locale.ROOT);
  }

  static Method method(SampleCommand asked) {
    if (asked.method.isPresent())
      return Method.valueOf(asked.method.get().toUpperCase(Locale.ROOT));
    return asked.by.isEmpty() ? Method.RANDOM : Method.STRATIFIED;
  }

  static Confidence confidence(int percent) throws Stop {
    for (Confidence one : Confidence.values()) if (one.percent() == percent) return one;
    throw new Stop("--confidence " + percent + " is unknown — choose from 90, 95, 99");
  }

  Plan plan() throws Stop {
    Method method = method(asked);
    List<String> by = columns.by();
    List<Integer> stages = stages();
    if (method == Method.STRATIFIED) {
      int least = frame.least(by, asked.minimum);
      if (least > stages.get(0)) {
        throw new Stop(
            "--min "
                + asked.minimum
                + " in "
                + frame.strata(by)
                + " strata takes "
                + least
                + " cases, more than the "
                + stages.get(0)
                + " asked for — take more cases, a lower --min, or fewer columns in --by");
      }
    }
    int reserve = asked.reserve.orElse((stages.get(0) + 4) / 5);
    return new Plan(
        method,
        stages,
        by,
        asked.minimum,
        columns.over(),
        asked.seed,
        reserve,
        new Plan.Steps(asked.interval.orElse(0), asked.start.orElse(0)));
  }

  private List<Integer> stages() throws Stop {
    int cases = frame.entries().size();
    if (asked.interval.isPresent()) {
      if (asked.interval.get() > cases) {
        throw new Stop(
            "--interval " + asked.interval.get() + " is more than the " + cases + " cases");
      }
      return List.of(cases / asked.interval.get());
    }
    if (asked.precision.isPresent()) return List.of(precision().needed(cases));
    List<Integer> stages = asked.funnel.isEmpty() ? List.of(asked.size.get()) : asked.funnel;
    String option = asked.funnel.isEmpty() ? "--size" : "--funnel";
    int before = cases;
    for (int stage : stages) {
      if (stage < 1) throw new Stop(option + " takes whole numbers from 1 up");
      if (stage > before) {
        throw new Stop(
            before == cases && stage == stages.get(0)
                ? option
                    + " "
                    + stage
                    + " is more than the "
                    + cases
                    + " cases that can be chosen ("
                    + frame.leftOut().size()
                    + " of the register are left out)"
                : "--funnel goes from many to few, such as 50,10,6");
      }
      before = stage;
    }
    return stages;
  }

  Precision precision() throws Stop {
    return new Precision(
        asked.precision.orElseThrow() / 100, confidence(asked.confidence), asked.expect / 100);
  }
}
