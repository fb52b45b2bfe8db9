package casefile.moderation;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Suggestion;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Why an edit cannot be taken, looking at it and at the audit alone. */
final class Refusals {

  private Refusals() {}

  static Optional<Diagnostic> of(Edit edit, Map<Item, Proposal> proposals, LocalDate today) {
    Proposal proposal = proposals.get(edit.item());
    if (proposal == null) return Optional.of(unknown(edit, proposals.keySet()));
    if (edit.by().isBlank()) {
      return Optional.of(
          refused(
              edit,
              "nobody is named",
              "write a name under Decided by, or save the workbook under the auditor's name"));
    }
    if (edit.on().filter(today::isBefore).isPresent()) {
      return Optional.of(
          refused(edit, "it is dated " + edit.on().get() + ", after today", "mend Decided on"));
    }
    if (edit.basis().isEmpty() && !vouched(edit, proposal)) {
      return Optional.of(
          refused(
              edit,
              "the hidden column Key is gone, and Proposed and Why are not those of this audit, so"
                  + " it cannot be told what evidence was decided on",
              "copy the decision into the workbook that came with this audit"));
    }
    return altered(edit, proposals);
  }

  /** A rating written over the tool's own would be lost. */
  static Optional<Diagnostic> altered(Edit edit, Map<Item, Proposal> proposals) {
    Optional<Mark> proposed =
        Optional.ofNullable(proposals.get(edit.item()))
            .filter(p -> edit.basis().filter(p.basis()::equals).isPresent())
            .map(Proposal::mark);
    if (proposed.isEmpty() || edit.proposed().isEmpty() || edit.proposed().equals(proposed)) {
      return Optional.empty();
    }
    return Optional.of(
        refused(
            edit,
            "Proposed says " + edit.proposed().get() + ", and the tool proposed " + proposed.get(),
            "put Proposed back and write the decision under Your rating"));
  }

  /** Without a key, a row that shows what the audit says was made from it. */
  private static boolean vouched(Edit edit, Proposal proposal) {
    return edit.proposed().filter(m -> m == proposal.mark()).isPresent()
        && plain(edit.why()).equals(plain(proposal.why()));
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static Diagnostic unknown(Edit edit, Collection<Item> items) {
    TreeSet<String> cases = new TreeSet<>();
    TreeSet<String> ids = new TreeSet<>();
    for (Item item : items) {
      cases.add(item.caseId());
      if (item.caseId().equals(edit.item().caseId())) ids.add(item.id());
    }
    boolean noCase = ids.isEmpty();
    String typed = noCase ? edit.item().caseId() : edit.item().id();
    String near = Suggestion.phrase(typed, noCase ? cases : ids);
    return refused(
        edit,
        "the audit holds no " + (noCase ? "case `" : "criterion `") + clip(typed) + "`",
        near.isEmpty() ? "give the audit.json this workbook came with" : near);
  }

  private static String clip(String text) {
    return text.length() > 24 ? text.substring(0, 24) + "…" : text;
  }

  static Diagnostic refused(Edit edit, String why, String mend) {
    return Diagnostic.error(edit.place(), "not taken: " + why, mend);
  }
}
