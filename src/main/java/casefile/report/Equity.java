package casefile.report;

import casefile.privacy.SmallNumbers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Whether records are as good for one group of people as for another, small numbers left out.
 *
 * <p>Of people and teams, never of workers: there is no league table of those.
 *
 * @param attribute as a reader knows it, such as {@code Preferred language}
 * @param groups in natural order
 * @param hidden how many groups have a figure that is not shown
 */
public record Equity(String attribute, List<Group> groups, int hidden) {

  /**
   * One group.
   *
   * @param cases how many; empty when too few to show
   * @param whole share of its cases rated 3 or 4; empty when hidden or none is rated
   * @param standards the same for each standard, in template order
   */
  public record Group(
      String name, Optional<Long> cases, Optional<Share> whole, List<Optional<Share>> standards) {}

  /** What names or numbers somebody, or says the same of nearly everybody differently. */
  private static final Set<String> NOT_GROUPS =
      Set.of("worker", "author", "manager", "reviewer", "allocated_worker", "social_worker", "age");

  private static final int MOST_GROUPS = 12;

  static final String UNKNOWN = "not recorded";

  public Equity {
    groups = List.copyOf(groups);
  }

  /** A view for each attribute that divides the cases into few enough groups to compare. */
  public static List<Equity> of(Report report) {
    List<Equity> all = new ArrayList<>();
    attributes(report)
        .forEach(
            (name, value) -> {
              Map<String, List<CaseResult>> groups = new TreeMap<>(NaturalOrder.INSTANCE);
              for (CaseResult c : report.cases()) {
                groups.computeIfAbsent(value.apply(c), k -> new ArrayList<>()).add(c);
              }
              long known = groups.keySet().stream().filter(g -> !g.equals(UNKNOWN)).count();
              if (known < 2 || known > MOST_GROUPS) return;
              all.add(view(name, groups, report.ruler()));
            });
    return all;
  }

  private static Map<String, Function<CaseResult, String>> attributes(Report report) {
    Wording words = report.words();
    Map<String, Function<CaseResult, String>> all = new LinkedHashMap<>();
    all.put(words.say("Service"), c -> known(words.known(c.service())));
    Set<String> keys = new TreeSet<>();
    report.cases().forEach(c -> keys.addAll(c.attributes().keySet()));
    if (keys.contains("age") && !keys.contains("age_band")) {
      all.put(words.say("Age"), c -> words.say(band(c.attributes().getOrDefault("age", ""))));
    }
    for (String key : keys) {
      String plain = key.toLowerCase(Locale.ROOT).strip().replace(' ', '_');
      if (NOT_GROUPS.contains(plain)) continue;
      String name = words.attribute(plain);
      all.putIfAbsent(name, c -> known(c.attributes().getOrDefault(key, "")));
    }
    return all;
  }

  private static String known(String value) {
    return value.isBlank() ? UNKNOWN : value.strip();
  }

  /** The bands councils report adults in; children together. */
  static String band(String age) {
    if (!age.strip().matches("\\d{1,3}")) return UNKNOWN;
    int years = Integer.parseInt(age.strip());
    if (years < 18) return "under 18";
    if (years < 65) return "18 to 64";
    if (years < 75) return "65 to 74";
    return years < 85 ? "75 to 84" : "85 and over";
  }

  private static Equity view(String name, Map<String, List<CaseResult>> groups, Ruler ruler) {
    List<List<CaseResult>> members = List.copyOf(groups.values());
    List<long[]> counts = members.stream().map(g -> new long[] {g.size()}).toList();
    Set<Integer> few = SmallNumbers.hidden(counts);
    List<Optional<Long>> sizes = sizes(members, few);
    List<Optional<Share>> whole = shares(members, few, c -> Tally.of(c.rating()));
    List<List<Optional<Share>>> standards = new ArrayList<>();
    for (Ruler.Standard standard : ruler.standards()) {
      standards.add(shares(members, few, c -> rating(c, standard.id())));
    }
    List<Group> all = new ArrayList<>();
    int hidden = 0;
    int i = 0;
    for (String group : groups.keySet()) {
      int at = i++;
      Group made =
          new Group(
              group, sizes.get(at), whole.get(at), standards.stream().map(s -> s.get(at)).toList());
      if (made.cases().isEmpty()
          || made.whole().isEmpty()
          || made.standards().stream().anyMatch(Optional::isEmpty)) hidden++;
      all.add(made);
    }
    return new Equity(name, all, hidden);
  }

  private static Tally rating(CaseResult result, String standard) {
    return result.standards().stream()
        .filter(s -> s.id().equals(standard))
        .findFirst()
        .map(s -> Tally.of(s.rating()))
        .orElse(Tally.NONE);
  }

  private static List<Optional<Long>> sizes(List<List<CaseResult>> groups, Set<Integer> hidden) {
    List<Optional<Long>> shown = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      long size = groups.get(i).size();
      shown.add(hidden.contains(i) ? Optional.empty() : Optional.of(size));
    }
    return shown;
  }

  private static List<Optional<Share>> shares(
      List<List<CaseResult>> groups, Set<Integer> few, Function<CaseResult, Tally> rating) {
    List<Tally> tallies = groups.stream().map(g -> sum(g, rating)).toList();
    List<long[]> counts =
        tallies.stream().map(t -> new long[] {t.good(), t.n() - t.good()}).toList();
    Set<Integer> hidden = SmallNumbers.hidden(counts, few);
    List<Optional<Share>> shown = new ArrayList<>();
    for (int i = 0; i < tallies.size(); i++) {
      shown.add(hidden.contains(i) ? Optional.empty() : tallies.get(i).goodShare());
    }
    return shown;
  }

  private static Tally sum(Collection<CaseResult> cases, Function<CaseResult, Tally> rating) {
    Tally sum = Tally.NONE;
    for (CaseResult result : cases) sum = sum.plus(rating.apply(result));
    return sum;
  }

  /** Whether any figure is left to compare. */
  public boolean telling() {
    return groups.stream()
        .anyMatch(
            g -> g.whole().isPresent() || g.standards().stream().anyMatch(Optional::isPresent));
  }

  /** Two groups whose intervals do not meet on a standard: where to look first. */
  public List<String> apart(Ruler ruler, Wording words) {
    List<String> said = new ArrayList<>();
    for (int s = 0; s < ruler.standards().size(); s++) {
      int at = s;
      Optional<Group> low = extreme(g -> g.standards().get(at), true);
      Optional<Group> high = extreme(g -> g.standards().get(at), false);
      if (low.isEmpty() || high.isEmpty()) continue;
      Share l = low.get().standards().get(at).orElseThrow();
      Share h = high.get().standards().get(at).orElseThrow();
      if (l.high() >= h.low()) continue;
      Ruler.Standard standard = ruler.standards().get(s);
      said.add(
          words.say(
              "{0} {1}: {2} {3}%, {4} {5}% at 3 or better; the intervals do not meet.",
              standard.code(),
              standard.name(),
              high.get().name(),
              h.percent(),
              low.get().name(),
              l.percent()));
    }
    return said;
  }

  private Optional<Group> extreme(Function<Group, Optional<Share>> of, boolean lowest) {
    Group found = null;
    for (Group group : groups) {
      if (of.apply(group).isEmpty()) continue;
      if (found == null) found = group;
      int percent = of.apply(group).get().percent();
      int best = of.apply(found).get().percent();
      if (lowest ? percent < best : percent > best) found = group;
    }
    return Optional.ofNullable(found);
  }
}
