package casefile.cli;

import casefile.diagnostic.Suggestion;
import casefile.indicator.Part;
import casefile.indicator.Polarity;
import casefile.output.HistoryFile;
import casefile.report.CaseResult;
import casefile.report.CriterionResult;
import casefile.report.Decisions;
import casefile.report.Quoted;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.StandardResult;
import casefile.report.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows how the ratings of one case came about, from the saved audit alone. */
final class ExplainRun {

  private final Console console;
  private final ExplainCommand asked;

  ExplainRun(Console console, ExplainCommand asked) {
    this.console = console;
    this.asked = asked;
  }

  int run() throws IOException {
    Optional<String> missing = SavedAudit.missing(asked.audit);
    if (missing.isPresent()) return console.wrong(missing.get());
    Optional<Report> saved = SavedAudit.read(asked.audit, console);
    if (saved.isEmpty()) return Exit.USAGE;
    Report report = decided(saved.get());
    Optional<CaseResult> found = report.caseOf(asked.caseId);
    if (found.isEmpty()) {
      List<String> ids = report.cases().stream().map(CaseResult::caseId).toList();
      return console.wrong(
          "--case "
              + asked.caseId
              + ": the audit holds no such case — "
              + Suggestion.nearest(asked.caseId, ids)
                  .map(n -> "did you mean `" + n + "`?")
                  .orElse(
                      "it holds "
                          + String.join(", ", ids.stream().limit(8).toList())
                          + (ids.size() > 8 ? " …" : "")));
    }
    List<Ruler.Standard> standards =
        report.ruler().standards().stream()
            .filter(
                s ->
                    asked.standard.isEmpty()
                        || s.id().equalsIgnoreCase(asked.standard.get())
                        || s.code().equalsIgnoreCase(asked.standard.get()))
            .toList();
    if (standards.isEmpty()) {
      List<String> ids = report.ruler().standards().stream().map(Ruler.Standard::id).toList();
      return console.wrong(
          Misuse.unknown("--standard", asked.standard.orElse(""), ids).orElseThrow());
    }
    CaseResult result = found.get();
    console.say(head(report, result));
    for (Ruler.Standard standard : standards) {
      result.standards().stream()
          .filter(s -> s.id().equals(standard.id()))
          .forEach(s -> explain(report, result, standard, s));
    }
    new ExplainThreads(console, result).print(standards, asked.standard.isEmpty());
    if (asked.standard.isEmpty()) {
      ExplainJourney.of(result).forEach(console::say);
      ExplainLanguage.of(result).forEach(console::say);
    }
    return Exit.DONE;
  }

  /** With the decisions kept beside the audit, where there are any. */
  private Report decided(Report report) throws IOException {
    Path beside =
        asked.history.orElseGet(
            () -> asked.audit.toAbsolutePath().resolveSibling("decisions.jsonl"));
    if (!Files.isRegularFile(beside) || !Decisions.countable(report)) return report;
    HistoryFile.Read read = HistoryFile.read(beside);
    console.tell(read.diagnostics());
    LocalDate today = LocalDate.now(console.clock());
    return Decisions.applied(
        report, read.history().standings(Decisions.proposals(report), today, Optional.empty()));
  }

  private static String head(Report report, CaseResult result) {
    String score =
        result.score().map(s -> " (mean of standards " + s.toPlainString() + ")").orElse("");
    String cap =
        result
            .cappedBy()
            .flatMap(report.ruler()::cap)
            .map(c -> "\n  limited to " + c.limit() + ": " + c.reason())
            .orElse("");
    return result.caseId()
        + "  overall "
        + result.rating().mark()
        + score
        + (result.rating().why().isEmpty() ? "" : "\n  " + result.rating().why())
        + cap;
  }

  private void explain(
      Report report, CaseResult result, Ruler.Standard standard, StandardResult rated) {
    console.say("");
    console.say(
        standard.code()
            + " "
            + standard.name()
            + "  "
            + rated.rating().mark()
            + rated
                .score()
                .map(s -> "  = " + sum(standard, rated) + " = " + s.toPlainString())
                .orElse("")
            + rated
                .cappedBy()
                .flatMap(report.ruler()::cap)
                .map(c -> "  limited to " + c.limit() + ": " + c.reason())
                .orElse(""));
    for (CriterionResult criterion : rated.criteria()) {
      String name = report.ruler().criterion(criterion.id()).map(Ruler.Criterion::name).orElse("");
      console.say("");
      console.say(
          "  "
              + criterion.id()
              + " "
              + name
              + "  "
              + criterion.rating().mark()
              + (criterion.rating().rated().isPresent()
                  ? "  confidence " + criterion.confidence()
                  : ""));
      criterion.decision().ifPresent(d -> console.say("    " + Decisions.said(d, Wording.ENGLISH)));
      console.say("    " + criterion.why());
      if (criterion.rating().rated().isEmpty()) continue;
      parts(criterion);
      for (Quoted quoted : criterion.evidence()) console.say("    " + passage(result, quoted));
      if (asked.whatIf) WhatIf.lines(report, result, rated, criterion).forEach(console::say);
    }
  }

  /** "(2×3 + 1×2) ÷ 3": the weighted mean as a reader would write it down. */
  private static String sum(Ruler.Standard standard, StandardResult rated) {
    StringBuilder terms = new StringBuilder();
    int weights = 0;
    for (CriterionResult c : rated.criteria()) {
      if (c.rating().rated().isEmpty()) continue;
      int weight = weight(standard, c);
      if (terms.length() > 0) terms.append(" + ");
      terms.append(weight).append("×").append(c.rating().mark());
      weights += weight;
    }
    return "(" + terms + ") ÷ " + weights;
  }

  private static int weight(Ruler.Standard standard, CriterionResult criterion) {
    return standard.criteria().stream()
        .filter(c -> c.id().equals(criterion.id()))
        .mapToInt(Ruler.Criterion::weight)
        .findFirst()
        .orElse(0);
  }

  private void parts(CriterionResult criterion) {
    for (Part part : criterion.parts()) {
      console.say(
          String.format(
              Locale.ROOT,
              "    %8s = %8s × %-7s %s",
              part.points().setScale(2, java.math.RoundingMode.HALF_UP).toPlainString(),
              part.amount().setScale(2, java.math.RoundingMode.HALF_UP).toPlainString(),
              part.weight().toPlainString(),
              part.what()));
    }
    console.say(String.format(Locale.ROOT, "    %8s   score", criterion.score().toPlainString()));
  }

  private static String passage(CaseResult result, Quoted quoted) {
    String document =
        result
            .document(quoted.document())
            .map(d -> d.label(Wording.ENGLISH))
            .orElse(quoted.document());
    return (quoted.polarity() == Polarity.FOR ? "+ " : "− ")
        + (quoted.faint() ? "faintly: " : "")
        + quoted.quote().map(q -> "“" + q + "” — ").orElse("")
        + document
        + " ["
        + quoted.document()
        + " "
        + quoted.section()
        + " "
        + quoted.start()
        + "–"
        + quoted.end()
        + "]";
  }
}
