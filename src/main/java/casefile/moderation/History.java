package casefile.moderation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every decision there ever was, in the order they were handed in.
 *
 * @param actions what is to be done, each time it was planned or moved on
 */
public record History(List<Entry> entries, List<ActionEntry> actions) {

  public static final History NONE = new History(List.of());

  public History {
    entries = List.copyOf(entries);
    actions = List.copyOf(actions);
  }

  /** Without actions. */
  public History(List<Entry> entries) {
    this(entries, List.of());
  }

  /** By what they are about. */
  Map<Item, List<Entry>> byItem() {
    return entries.stream()
        .collect(Collectors.groupingBy(Entry::item, TreeMap::new, Collectors.toList()));
  }

  /**
   * Where each proposal stands after what was decided.
   *
   * @param asAt the day the answer is for
   * @param lasts how long a decision counts; empty for ever
   */
  public Map<Item, Standing> standings(
      Map<Item, Proposal> proposals, LocalDate asAt, Optional<Period> lasts) {
    Map<Item, List<Entry>> decided = byItem();
    Map<Item, Standing> standings = new TreeMap<>();
    proposals.forEach(
        (item, proposal) ->
            standings.put(
                item, Standing.of(proposal, decided.getOrDefault(item, List.of()), asAt, lasts)));
    return standings;
  }

  /** What was said of what the audit holds without rating it. */
  public List<Entry> remarks(Map<Item, Proposal> proposals) {
    return entries.stream()
        .filter(e -> e.mark().isEmpty() && proposals.containsKey(e.item()))
        .toList();
  }

  /** Decisions on what the audit does not hold: kept, but about nothing that is here. */
  public List<Entry> elsewhere(Map<Item, Proposal> proposals) {
    return entries.stream().filter(e -> !proposals.containsKey(e.item())).toList();
  }

  @Override
  public String toString() {
    return "History[" + entries.size() + ", " + actions.size() + " of actions]";
  }
}
