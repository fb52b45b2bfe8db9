package casefile.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who reads which case: nobody their own or their team's, and the work shared as evenly as that
 * allows.
 *
 * @param reader by case id; a case that nobody may read has none
 * @param nobody cases without a reader, each with the reason
 */
public record Allocation(Map<String, String> reader, Map<String, String> nobody) {

  public static final Allocation NONE = new Allocation(Map.of(), Map.of());

  /**
   * The columns that say whose case it is.
   *
   * @param workers the people
   * @param teams their teams
   */
  public record Ties(List<String> workers, List<String> teams) {}

  /** Shares cases out; ties are decided by the seed, never by the order of the auditors. */
  public static Allocation of(List<Chosen> cases, List<Auditor> auditors, Ties ties, String seed) {
    List<Auditor> readers = new ArrayList<>(auditors);
    readers.sort(Comparator.comparing(Auditor::name));
    Map<Entry, List<Auditor>> may = new HashMap<>();
    List<Entry> entries = cases.stream().map(Chosen::entry).toList();
    Map<String, String> nobody = new TreeMap<>();
    for (Entry entry : entries) {
      List<Auditor> free =
          readers.stream()
              .filter(a -> a.barred(entry, ties.workers(), ties.teams()).isEmpty())
              .toList();
      may.put(entry, free);
      if (free.isEmpty()) nobody.put(entry.caseId(), "every auditor is of its team or its worker");
    }
    List<Entry> open = entries.stream().filter(e -> !may.get(e).isEmpty()).toList();
    int cap = Math.max(1, (open.size() + readers.size() - 1) / Math.max(1, readers.size()));
    Matching best = matching(open, may, cap, seed);
    for (; best.reader.size() < open.size() && cap < open.size(); cap++) {
      Matching wider = matching(open, may, cap + 1, seed);
      if (wider.reader.size() > best.reader.size()) best = wider;
    }
    Map<String, String> reader = new TreeMap<>();
    best.reader.forEach((entry, auditor) -> reader.put(entry.caseId(), auditor.name()));
    for (Entry entry : open) {
      if (!reader.containsKey(entry.caseId())) {
        nobody.put(entry.caseId(), "everybody who may read it has as many cases as they can read");
      }
    }
    return new Allocation(reader, nobody);
  }

  private static Matching matching(
      List<Entry> open, Map<Entry, List<Auditor>> may, int cap, String seed) {
    Matching matching = new Matching(may, cap, new Ranking(seed));
    open.forEach(e -> matching.place(e, new HashSet<>()));
    return matching;
  }

  /** Augmenting paths, after H. W. Kuhn, Naval Research Logistics Quarterly 2 (1955) 83–97. */
  private static final class Matching {
    private final Map<Entry, List<Auditor>> may;
    private final int cap;
    private final Ranking ranking;
    private final Map<Auditor, List<Entry>> load = new HashMap<>();
    private final Map<Entry, Auditor> reader = new HashMap<>();

    Matching(Map<Entry, List<Auditor>> may, int cap, Ranking ranking) {
      this.may = may;
      this.cap = cap;
      this.ranking = ranking;
    }

    /** Gives the case a reader, if need be by giving another reader's case to somebody else. */
    boolean place(Entry entry, Set<Auditor> asked) {
      for (Auditor auditor : inTurn(entry)) {
        if (!asked.add(auditor)) continue;
        List<Entry> has = load.computeIfAbsent(auditor, a -> new ArrayList<>());
        int most = Math.min(cap, auditor.most().orElse(cap));
        Optional<Entry> moved = Optional.empty();
        if (has.size() >= most) {
          moved = List.copyOf(has).stream().filter(e -> place(e, asked)).findFirst();
          if (moved.isEmpty()) continue;
          has.remove(moved.get());
        }
        has.add(entry);
        reader.put(entry, auditor);
        return true;
      }
      return false;
    }

    private List<Auditor> inTurn(Entry entry) {
      return may.get(entry).stream()
          .sorted(
              Comparator.<Auditor>comparingInt(a -> load.getOrDefault(a, List.of()).size())
                  .thenComparing(a -> ranking.digest(entry.caseId() + "\n" + a.name())))
          .toList();
    }
  }
}
