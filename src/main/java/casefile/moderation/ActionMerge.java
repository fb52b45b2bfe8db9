package casefile.moderation;

import casefile.diagnostic.Diagnostic;
import casefile.moderation.PlannedAction.Box;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Actions people planned or moved on, taken into a history: box by box, each box is taken, known
 * already, or refused with its cell.
 *
 * @param actions as they stand, in the order they were planned
 * @param added lines for the history
 * @param known rows the history held already
 */
public record ActionMerge(
    List<PlannedAction> actions, List<ActionEntry> added, int known, List<Diagnostic> diagnostics) {

  public ActionMerge {
    actions = List.copyOf(actions);
    added = List.copyOf(added);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Merges.
   *
   * @param carried actions of an earlier audit that this one took over
   * @param audit names the audit in the ids of new actions: its day
   * @param today the day of the moderation
   */
  public static ActionMerge of(
      History history,
      List<PlannedAction> carried,
      Collection<ActionEdit> edits,
      String audit,
      LocalDate today) {
    Merging merging = new Merging(audit, today);
    carried.forEach(a -> merging.line(new ActionEntry(a, "", today, "", "")));
    history.actions().forEach(merging::line);
    edits.forEach(merging::row);
    return merging.done();
  }

  /** The state of a merge under way. */
  private static final class Merging {
    private final String audit;
    private final LocalDate today;
    private final Map<String, List<ActionEntry>> lines = new LinkedHashMap<>();
    private final List<ActionEntry> added = new ArrayList<>();
    private final List<Diagnostic> said = new ArrayList<>();
    private int known;

    Merging(String audit, LocalDate today) {
      this.audit = audit;
      this.today = today;
    }

    void line(ActionEntry entry) {
      lines.computeIfAbsent(entry.action().id(), k -> new ArrayList<>()).add(entry);
    }

    private void add(ActionEntry entry) {
      line(entry);
      added.add(entry);
    }

    void row(ActionEdit edit) {
      Set<Box> typed = edit.typed();
      if (typed.isEmpty()) return;
      String id = edit.key().id();
      if (!id.isEmpty() && !lines.containsKey(id)) {
        refuse(
            edit,
            typed.iterator().next(),
            "this history holds no action " + id,
            "name the history the workbook was written with: --history FILE");
        return;
      }
      PlannedAction now = new PlannedAction(id, 0, edit.said());
      Optional<List<ActionEntry>> before =
          id.isEmpty() ? planned(edit, now) : Optional.of(lines.get(id));
      if (before.isPresent()) update(edit, typed, before.get());
      else plan(edit, now);
    }

    /** The action this row became when it was handed in before; else one in the same words. */
    private Optional<List<ActionEntry>> planned(ActionEdit edit, PlannedAction now) {
      String origin = edit.key().origin();
      Optional<List<ActionEntry>> row =
          lines.values().stream()
              .filter(l -> !origin.isEmpty())
              .filter(l -> l.stream().anyMatch(e -> e.origin().equals(origin)))
              .filter(l -> l.get(0).sameHand(edit.by()))
              .findFirst();
      return row.or(
          () ->
              lines.values().stream()
                  .filter(l -> l.stream().anyMatch(e -> e.action().sameWords(now)))
                  .findFirst());
    }

    private void plan(ActionEdit edit, PlannedAction now) {
      if (now.what().isEmpty()) {
        Box typed = edit.typed().iterator().next();
        refuse(edit, typed, "the row says of no action what it is", "write it under Action");
        return;
      }
      String id = audit + "/" + (1 + lines.keySet().stream().filter(this::ours).count());
      add(entry(new PlannedAction(id, 1, now.said()), edit));
    }

    private boolean ours(String id) {
      return id.startsWith(audit + "/");
    }

    private ActionEntry entry(PlannedAction action, ActionEdit edit) {
      return new ActionEntry(
          action, edit.by(), today, edit.key().origin(), edit.place(Box.WHAT).toString());
    }

    private void update(ActionEdit edit, Set<Box> typed, List<ActionEntry> before) {
      PlannedAction current = before.get(before.size() - 1).action();
      List<ActionEntry> since =
          before.stream().filter(e -> e.action().version() > edit.key().version()).toList();
      Map<Box, String> next = new EnumMap<>(current.said());
      boolean refused = false;
      for (Box box : typed) {
        String text = new PlannedAction("", 0, edit.said()).in(box);
        if (same(box, text, current)) continue;
        if (since.stream().anyMatch(e -> same(box, text, e.action()))) continue;
        Optional<ActionEntry> other = other(box, edit, before, since);
        if (other.isPresent()) {
          refused = true;
          refuse(edit, box, since(box, other.get()), "agree which is right, and write it in");
        } else if (box == Box.WHAT && text.isEmpty()) {
          refused = true;
          refuse(
              edit,
              box,
              "the words of action " + current.id() + " were taken out",
              "to give it up choose Not taken up under Status");
        } else {
          next.put(box, text);
        }
      }
      if (!next.equals(current.said())) add(entry(current.moved(next), edit));
      else if (!refused) known++;
    }

    /** The line by which somebody else filled a box since the workbook was written. */
    private static Optional<ActionEntry> other(
        Box box, ActionEdit edit, List<ActionEntry> before, List<ActionEntry> since) {
      int seen = before.size() - since.size();
      String was = seen == 0 ? "" : before.get(seen - 1).action().in(box);
      if (seen == 0 && box == Box.STATUS) was = PlannedAction.OPEN;
      Optional<ActionEntry> last = Optional.empty();
      for (ActionEntry entry : since) {
        if (!entry.action().in(box).equals(was)) last = Optional.of(entry);
        was = entry.action().in(box);
      }
      return last.filter(e -> !e.sameHand(edit.by()));
    }

    private static boolean same(Box box, String text, PlannedAction action) {
      return PlannedAction.plain(text).equals(PlannedAction.plain(action.in(box)));
    }

    private static String since(Box box, ActionEntry last) {
      String who = last.by().isEmpty() ? "somebody" : last.by();
      return who + " wrote something else under " + box.header() + " on " + last.on();
    }

    private void refuse(ActionEdit edit, Box box, String why, String mend) {
      said.add(Diagnostic.error(edit.place(box), "not taken: " + why, mend));
    }

    ActionMerge done() {
      List<PlannedAction> actions =
          lines.values().stream().map(l -> l.get(l.size() - 1).action()).toList();
      return new ActionMerge(actions, added, known, said);
    }
  }
}
