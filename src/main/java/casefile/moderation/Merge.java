package casefile.moderation;

import casefile.diagnostic.Diagnostic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Edits taken into a history: each is added, known already, or refused with its cell and the
 * reason.
 *
 * <p>Merging the same again adds nothing, and nothing that was in the history ever leaves it.
 *
 * @param added in the order they were read
 * @param known how many edits the history held already
 * @param diagnostics errors for what was refused, warnings and notes for what was taken
 */
public record Merge(History history, List<Entry> added, int known, List<Diagnostic> diagnostics) {

  public Merge {
    added = List.copyOf(added);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Merges.
   *
   * @param today the day of decisions that bear no date
   */
  public static Merge of(
      History history, Collection<Edit> edits, Map<Item, Proposal> proposals, LocalDate today) {
    Merging merging = new Merging(history, proposals, today);
    groups(edits).forEach(merging::group);
    return merging.done();
  }

  /** The edits of one person on one thing, in the order they were read. */
  private static Collection<List<Edit>> groups(Collection<Edit> edits) {
    Map<List<Object>, List<Edit>> groups = new LinkedHashMap<>();
    for (Edit edit : edits) {
      String hand = edit.by().strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
      groups
          .computeIfAbsent(List.of(edit.item(), edit.role(), hand), k -> new ArrayList<>())
          .add(edit);
    }
    return groups.values();
  }

  /** The state of a merge under way. */
  private static final class Merging {
    private final Map<Item, Proposal> proposals;
    private final LocalDate today;
    private final List<Entry> all;
    private final List<ActionEntry> actions;
    private final Map<Item, List<Entry>> byItem = new HashMap<>();
    private final List<Entry> added = new ArrayList<>();
    private final List<Diagnostic> said = new ArrayList<>();
    private int known;

    Merging(History history, Map<Item, Proposal> proposals, LocalDate today) {
      this.proposals = proposals;
      this.today = today;
      this.all = new ArrayList<>(history.entries());
      this.actions = history.actions();
      all.forEach(e -> about(e.item()).add(e));
    }

    private List<Entry> about(Item item) {
      return byItem.computeIfAbsent(item, k -> new ArrayList<>());
    }

    /** Two ratings for the same day by one person: nobody can tell which is meant. */
    void group(List<Edit> edits) {
      for (Edit edit : edits) {
        Optional<Edit> other =
            edits.stream()
                .filter(e -> e != edit && edit.mark().isPresent() && e.mark().isPresent())
                .filter(e -> !e.mark().equals(edit.mark()) && e.on().equals(edit.on()))
                .findFirst();
        if (other.isPresent()) {
          refuse(
              edit,
              "it says "
                  + edit.mark().get()
                  + ", and "
                  + other.get().place()
                  + " says "
                  + other.get().mark().get()
                  + " for the same",
              "keep one, or write under Decided on when each was decided");
        } else {
          one(edit);
        }
      }
    }

    private void one(Edit edit) {
      Optional<Diagnostic> wrong =
          edit.untouched()
              ? Refusals.altered(edit, proposals)
              : Refusals.of(edit, proposals, today);
      wrong.ifPresent(said::add);
      if (wrong.isPresent() || edit.untouched()) return;
      Proposal proposal = proposals.get(edit.item());
      String basis = edit.basis().orElse(proposal.basis());
      boolean current = basis.equals(proposal.basis());
      Optional<Mark> shown =
          edit.proposed().or(() -> Optional.of(proposal.mark()).filter(m -> current));
      Entry entry = edit.entry(today, basis, shown);
      if (settlesOwnConflict(entry)) {
        refuse(
            edit,
            entry.by() + " gave one of the ratings that differ",
            "let a third person settle it");
        return;
      }
      List<Entry> same = about(edit.item()).stream().filter(e -> e.sameWords(entry)).toList();
      boolean there = same.stream().anyMatch(e -> edit.on().isEmpty() || e.on().equals(entry.on()));
      if (there) {
        known++;
        overtaken(edit, entry, same);
        return;
      }
      all.add(entry);
      about(entry.item()).add(entry);
      added.add(entry);
      remarks(edit, entry, proposal, current);
    }

    private boolean settlesOwnConflict(Entry entry) {
      return entry.role() == Role.MODERATOR
          && about(entry.item()).stream()
              .anyMatch(e -> e.role() == Role.AUDITOR && e.by().equalsIgnoreCase(entry.by()));
    }

    /** An old workbook handed in again must not bring an old rating back. */
    private void overtaken(Edit edit, Entry entry, List<Entry> same) {
      if (edit.on().isPresent() || entry.mark().isEmpty()) return;
      Entry mine = same.get(same.size() - 1);
      List<Entry> here = about(entry.item());
      here.subList(here.indexOf(mine) + 1, here.size()).stream()
          .filter(e -> e.sameHand(entry) && e.mark().isPresent())
          .filter(e -> !e.on().isBefore(mine.on()) && !e.mark().equals(entry.mark()))
          .reduce((a, b) -> b)
          .ifPresent(
              later ->
                  note(
                      edit,
                      "the history holds this and a later rating by "
                          + later.by()
                          + ", "
                          + later.mark().get()
                          + ", which stands; to go back to "
                          + entry.mark().get()
                          + " write the day under Decided on"));
    }

    private void remarks(Edit edit, Entry entry, Proposal proposal, boolean current) {
      if (!current) {
        said.add(
            Diagnostic.warning(
                edit.place(),
                "the evidence has changed since this workbook was written: the decision is kept in"
                    + " the history and does not count",
                "look at the new evidence and decide again in the new workbook"));
      } else if (entry.mark().isPresent()
          && edit.proposed().isPresent()
          && entry.mark().get() != proposal.mark()
          && entry.reason().isEmpty()) {
        said.add(
            Diagnostic.warning(
                edit.place(),
                "taken, but without a reason for the change",
                "write it under Reason for change"));
      }
    }

    private void refuse(Edit edit, String why, String mend) {
      said.add(Refusals.refused(edit, why, mend));
    }

    private void note(Edit edit, String message) {
      said.add(Diagnostic.note(edit.place(), message));
    }

    Merge done() {
      return new Merge(new History(all, actions), added, known, said);
    }
  }
}
