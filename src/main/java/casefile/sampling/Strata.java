package casefile.sampling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cases that are alike in the columns chosen, by the name of their stratum. */
final class Strata {

  static final String BLANK = "(blank)";

  private Strata() {}

  /** {@code North · Welsh}; the whole register is one stratum without a name. */
  static String name(Entry entry, List<String> by) {
    return String.join(" · ", by.stream().map(c -> shown(entry.value(c))).toList());
  }

  static String shown(String value) {
    return value.isEmpty() ? BLANK : value;
  }

  static Map<String, List<Entry>> of(Collection<Entry> entries, List<String> by) {
    Map<String, List<Entry>> strata = new TreeMap<>();
    for (Entry entry : entries) {
      strata.computeIfAbsent(name(entry, by), k -> new ArrayList<>()).add(entry);
    }
    return strata;
  }

  /** How many cases of each stratum a sample of this size has. */
  static Map<String, Integer> quotas(
      Map<String, List<Entry>> strata, int size, int minimum, List<Plan.Over> over) {
    List<Quotas.Bounds> bounds = new ArrayList<>();
    for (List<Entry> stratum : strata.values()) {
      int most = stratum.size();
      bounds.add(
          new Quotas.Bounds(most * factor(stratum.get(0), over), Math.min(minimum, most), most));
    }
    int[] given = Quotas.of(bounds, size);
    Map<String, Integer> quotas = new TreeMap<>();
    int i = 0;
    for (String name : strata.keySet()) quotas.put(name, given[i++]);
    return quotas;
  }

  private static long factor(Entry entry, List<Plan.Over> over) {
    long factor = 1;
    for (Plan.Over one : over) if (one.holds(entry)) factor *= one.factor();
    return factor;
  }

  /** How many cases the minimum alone takes. */
  static int least(Map<String, List<Entry>> strata, int minimum) {
    return strata.values().stream().mapToInt(s -> Math.min(minimum, s.size())).sum();
  }
}
