package casefile.cli;

import casefile.report.CaseResult;
import casefile.report.CheckResult;
import casefile.report.Cited;
import casefile.report.Ruler;
import casefile.report.ThreadResult;
import casefile.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints the threads of a case with what they lack, and the checks with what was looked for. */
final class ExplainThreads {

  private final Console console;
  private final CaseResult result;

  ExplainThreads(Console console, CaseResult result) {
    this.console = console;
    this.result = result;
  }

  /** All of it; for one standard, what bears on that one. */
  void print(List<Ruler.Standard> standards, boolean whole) {
    List<CheckResult> checks =
        result.checks().stream()
            .filter(c -> whole || standards.stream().anyMatch(s -> holds(s, c.criterion())))
            .toList();
    boolean outcomes = whole || standards.stream().anyMatch(s -> holds(s, "S2.3"));
    boolean network = whole || standards.stream().anyMatch(s -> holds(s, "S1.3"));
    threads(
        result.threads().stream()
            .filter(t -> t.start().equals("network") ? network : outcomes)
            .toList());
    checks(checks);
  }

  private static boolean holds(Ruler.Standard standard, String criterion) {
    return standard.criteria().stream().anyMatch(c -> c.id().equals(criterion));
  }

  private void threads(List<ThreadResult> threads) {
    if (threads.isEmpty()) return;
    long broken = threads.stream().filter(ThreadResult::broken).count();
    console.say("");
    console.say("Threads  " + threads.size() + " followed, " + broken + " with something missing");
    for (ThreadResult thread : threads) {
      if (!thread.broken()) continue;
      console.say("");
      console.say("  " + thread.start() + ": " + thread.lacks(Wording.ENGLISH));
      line("matters", thread.matters());
      line("outcome", thread.outcome());
      for (Cited action : thread.actions()) line("action", Optional.of(action));
      for (Cited review : thread.reviews()) line("review", Optional.of(review));
    }
  }

  private void line(String what, Optional<Cited> place) {
    place.ifPresent(p -> console.say(String.format("    %-8s %s", what, place(p))));
  }

  private void checks(List<CheckResult> checks) {
    List<CheckResult> asked =
        new ArrayList<>(checks.stream().filter(c -> !c.state().equals("not-asked")).toList());
    if (asked.isEmpty()) return;
    console.say("");
    console.say("Checks  what was looked for in the file as a whole");
    for (CheckResult check : asked) {
      console.say("");
      console.say(
          "  "
              + (check.raised() ? "! " : "  ")
              + check.title()
              + ": "
              + check.state().replace('-', ' ')
              + " ("
              + check.criterion()
              + ")");
      console.say("      looked for " + check.lookedFor());
      for (Cited passage : check.passages()) console.say("      " + place(passage));
    }
  }

  private String place(Cited cited) {
    String document =
        result
            .document(cited.document())
            .map(d -> d.label(Wording.ENGLISH))
            .orElse(cited.document());
    return cited.said().map(q -> q + " — ").orElse("")
        + document
        + " ["
        + cited.document()
        + " "
        + cited.section()
        + " "
        + cited.start()
        + "–"
        + cited.end()
        + "]";
  }
}
