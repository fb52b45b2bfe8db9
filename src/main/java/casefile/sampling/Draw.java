package casefile.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Chooses cases as a plan says. */
final class Draw {

  /** Messages that give a start; no register has such an id. */
  private static final String START = "casefile/start/";

  private final Plan plan;
  private final Ranking ranking;

  Draw(Plan plan) {
    this.plan = plan;
    this.ranking = new Ranking(plan.seed());
  }

  /**
   * The cases of one stage.
   *
   * @param stage 1 for the first, which is drawn from the register; later ones from the one before
   */
  List<Entry> stage(int stage, List<Entry> from) {
    int size = plan.stages().get(stage - 1);
    return switch (plan.method()) {
      case RANDOM -> ranking.order(from).subList(0, size);
      case SYSTEMATIC -> systematic(stage, from, size);
      case STRATIFIED -> stratified(stage, from, size);
    };
  }

  /** The list a systematic sample goes along: by the columns chosen, then by case id. */
  List<Entry> listed(List<Entry> entries) {
    Comparator<Entry> order = Comparator.comparing(e -> "");
    for (String column : plan.by()) order = order.thenComparing(e -> e.value(column));
    return entries.stream().sorted(order.thenComparing(Entry::caseId)).toList();
  }

  private List<Entry> systematic(int stage, List<Entry> from, int size) {
    List<Entry> list = listed(from);
    List<Entry> chosen = new ArrayList<>();
    if (stage == 1 && plan.steps().interval() > 0) {
      int start = start(plan.steps());
      for (int i = start - 1; i < list.size(); i += plan.steps().interval())
        chosen.add(list.get(i));
    } else {
      long start = ranking.number(START + stage, list.size());
      for (int place : steps(start, size, list.size())) chosen.add(list.get(place));
    }
    return chosen;
  }

  /** Places counted from 0: (start + i·N) ÷ n, rounded down, so that every case is as likely. */
  static int[] steps(long start, int size, int all) {
    return IntStream.range(0, size).map(i -> (int) ((start + (long) i * all) / size)).toArray();
  }

  /** The start of a systematic sample with a given interval: as given, or drawn. */
  int start(Plan.Steps steps) {
    return steps.start() > 0 ? steps.start() : 1 + ranking.number(START + 1, steps.interval());
  }

  private List<Entry> stratified(int stage, List<Entry> from, int size) {
    Map<String, List<Entry>> strata = Strata.of(from, plan.by());
    boolean first = stage == 1;
    int minimum = first || Strata.least(strata, plan.minimum()) <= size ? plan.minimum() : 0;
    // Over-sampling shows in the first stage already; to weigh again would square it.
    Map<String, Integer> quotas =
        Strata.quotas(strata, size, minimum, first ? plan.over() : List.of());
    List<Entry> chosen = new ArrayList<>();
    strata.forEach(
        (name, entries) -> chosen.addAll(ranking.order(entries).subList(0, quotas.get(name))));
    return chosen;
  }

  /**
   * The cases to take when some of the sample cannot be read, in order: the ranking goes on.
   *
   * <p>Of a stratified sample each stratum's own ranking goes on, in turns that follow what the
   * strata gave, so that the first so many of a longer list are the shorter list.
   */
  List<Entry> reserve(List<Entry> from, List<Entry> chosen) {
    Set<Entry> taken = new HashSet<>(chosen);
    List<Entry> rest = ranking.order(from.stream().filter(e -> !taken.contains(e)).toList());
    if (plan.method() == Plan.Method.STRATIFIED) rest = turns(rest, chosen);
    return rest.subList(0, Math.min(plan.reserve(), rest.size()));
  }

  private record Turn(double when, Entry entry) {}

  private List<Entry> turns(List<Entry> rest, List<Entry> chosen) {
    Map<String, List<Entry>> given = Strata.of(chosen, plan.by());
    List<Turn> turns = new ArrayList<>();
    Strata.of(rest, plan.by())
        .forEach(
            (name, entries) -> {
              int quota = given.getOrDefault(name, List.of()).size();
              for (int i = 0; i < entries.size() && quota > 0; i++) {
                turns.add(new Turn((i + 1.0) / quota, entries.get(i)));
              }
            });
    return turns.stream()
        .sorted(
            Comparator.comparingDouble(Turn::when)
                .thenComparing(t -> ranking.digest(t.entry().caseId())))
        .map(Turn::entry)
        .toList();
  }
}
