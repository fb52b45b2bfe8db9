package casefile.cli;

import casefile.ingest.LabelsCsv;
import casefile.moderation.Evaluation;
import casefile.moderation.Rubric;
import casefile.report.Marks;
import casefile.report.Report;
import casefile.report.Ruler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** Measures how far the ratings of a saved audit agree with people's. */
final class EvaluateRun {

  private final Console console;
  private final EvaluateCommand asked;

  EvaluateRun(Console console, EvaluateCommand asked) {
    this.console = console;
    this.asked = asked;
  }

  int run() throws IOException {
    Optional<String> misuse =
        Misuse.unknown("-f", asked.format, List.of("text", "json"))
            .or(() -> SavedAudit.missing(asked.audit));
    if (misuse.isPresent()) return console.wrong(misuse.get());
    if (!Files.isRegularFile(asked.labels)) {
      return console.wrong(
          "there is no file "
              + asked.labels
              + " — give a CSV with the columns caseId, author, rater, id, rating");
    }
    Optional<Report> saved = SavedAudit.read(asked.audit, console);
    if (saved.isEmpty()) return Exit.USAGE;
    Report report = saved.get();
    Rubric rubric = rubric(report.ruler());
    LabelsCsv.Read labels;
    try (InputStream in = Files.newInputStream(asked.labels)) {
      labels = LabelsCsv.read(in, asked.labels.toString(), rubric);
    }
    console.tell(labels.diagnostics());
    if (labels.labels().all().isEmpty()) {
      return labels.whole()
          ? console.wrong(asked.labels + " holds no rating — give one row a rating")
          : Exit.INPUT;
    }
    Evaluation evaluation = Evaluation.of(rubric, Marks.of(report), labels.labels());
    if (evaluation.coverage().cases().isEmpty()) {
      return console.wrong(
          "no case of "
              + asked.labels
              + " is in "
              + asked.audit
              + " — the labels begin with case "
              + labels.labels().cases().get(0)
              + (report.cases().isEmpty()
                  ? ", and the audit holds no case"
                  : ", the audit with " + report.cases().get(0).caseId()));
    }
    say(report, evaluation);
    return labels.whole() ? Exit.DONE : Exit.INPUT;
  }

  private void say(Report report, Evaluation evaluation) throws IOException {
    EvaluationSource source =
        new EvaluationSource(
            asked.audit.getFileName().toString(),
            asked.labels.getFileName().toString(),
            report.ruler().id(),
            report.ruler().version(),
            report.run().scoringVersion());
    if (asked.format.equals("json")) {
      console.say(EvaluationJson.of(source, evaluation).stripTrailing());
    } else {
      EvaluationText.of(source, evaluation).forEach(console::say);
    }
  }

  static Rubric rubric(Ruler ruler) {
    return new Rubric(
        ruler.standards().stream()
            .map(
                s ->
                    new Rubric.Standard(
                        s.id(),
                        s.code(),
                        s.name(),
                        s.criteria().stream()
                            .map(c -> new Rubric.Criterion(c.id(), c.name()))
                            .toList()))
            .toList());
  }
}
