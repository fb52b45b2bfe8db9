package casefile.cli;

import casefile.moderation.ActionMerge;
import casefile.moderation.Auditors;
import casefile.moderation.Item;
import casefile.moderation.Merge;
import casefile.moderation.PlannedAction;
import casefile.moderation.Slice;
import casefile.moderation.Standing;
import casefile.moderation.State;
import casefile.report.Decisions;
import casefile.report.Progress;
import casefile.report.Report;
import casefile.report.Wording;
import casefile.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a moderation prints: what was taken, what is to be settled, how far people agree. */
final class ModerateText {

  private static final int MOST = 10;

  private ModerateText() {}

  static String decisions(long n) {
    return n == 0 ? "nothing decided" : Words.count(n, "decision", "decisions") + " read";
  }

  static List<String> of(
      Merge merge,
      ActionMerge actions,
      Report moderated,
      Map<Item, Standing> standings,
      Auditors auditors,
      int elsewhere) {
    List<String> lines = new ArrayList<>();
    lines.add(
        Words.count(merge.added().size(), "decision", "decisions")
            + " added to the history, "
            + merge.known()
            + " known already; it holds "
            + merge.history().entries().size()
            + "."
            + (elsewhere == 0
                ? ""
                : " " + elsewhere + " are about what this audit does not hold."));
    lines.add(Progress.of(standings.values()).said(Wording.ENGLISH));
    if (!actions.actions().isEmpty()) lines.add(planned(actions));
    settle(standings, lines);
    if (!auditors.pairs().isEmpty() || !auditors.withTool().isEmpty()) {
      lines.add("");
      List<Slice> slices = new ArrayList<>(auditors.pairs());
      auditors.withTool().forEach(s -> slices.add(named(s, " with the tool")));
      auditors.withGold().forEach(s -> slices.add(named(s, " with the gold set")));
      lines.addAll(EvaluationTables.agreement(slices));
    }
    lines.add("");
    lines.addAll(Result.standards(moderated));
    return lines;
  }

  private static String planned(ActionMerge merge) {
    long open = merge.actions().stream().filter(PlannedAction::open).count();
    return Words.count(merge.added().size(), "action", "actions")
        + " added or moved on, "
        + merge.known()
        + " known already; of "
        + merge.actions().size()
        + ", "
        + open
        + " open.";
  }

  private static Slice named(Slice slice, String what) {
    return new Slice(slice.id() + what, "", slice.cases(), slice.agreement(), slice.kappaByCase());
  }

  private static void settle(Map<Item, Standing> standings, List<String> lines) {
    List<String> open = new ArrayList<>();
    standings.forEach(
        (item, s) -> {
          if (s.state() == State.CONFLICT) {
            open.add("  " + item.caseId() + " " + item.id() + ": " + Decisions.ratings(s));
          }
        });
    if (open.isEmpty()) return;
    lines.add("To settle (sheet To settle of moderation.xlsx):");
    lines.addAll(open.subList(0, Math.min(MOST, open.size())));
    if (open.size() > MOST) lines.add("  … and " + (open.size() - MOST) + " more");
  }

  /** Who did not meet the gate. */
  static String below(Auditors auditors, double gate) {
    List<String> who =
        auditors.below(gate).stream()
            .map(
                s ->
                    s.id()
                        + " ("
                        + s.agreement().exact().count()
                        + " of "
                        + s.agreement().exact().of()
                        + ")")
            .toList();
    String percent = gate == Math.rint(gate) ? Long.toString((long) gate) : Double.toString(gate);
    return "under the gate of " + percent + " % with the gold set: " + Words.and(who);
  }
}
