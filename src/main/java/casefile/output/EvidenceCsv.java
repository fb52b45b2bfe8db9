package casefile.output;

import casefile.report.CaseResult;
import casefile.report.CriterionResult;
import casefile.report.Quoted;
import casefile.report.Report;
import casefile.report.StandardResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Every passage, a row each, under its case and criterion. */
final class EvidenceCsv implements Format {

  @Override
  public String name() {
    return "evidence";
  }

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public String fileName() {
    return "evidence.csv";
  }

  @Override
  public String summary() {
    return "every passage with its place; written beside the ratings";
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    CsvText csv = new CsvText(out);
    csv.row(
        "case",
        "standard",
        "criterion",
        "rating",
        "speaks",
        "strength",
        "indicator",
        "document",
        "type",
        "title",
        "date",
        "section",
        "start",
        "end",
        "language",
        "quote");
    for (CaseResult result : report.cases()) {
      for (StandardResult standard : result.standards()) {
        for (CriterionResult criterion : standard.criteria()) {
          for (Quoted passage : criterion.evidence()) {
            row(csv, result, standard.id(), criterion, passage);
          }
        }
      }
    }
    csv.flush();
  }

  private static void row(
      CsvText csv, CaseResult result, String standard, CriterionResult criterion, Quoted passage)
      throws IOException {
    Optional<CaseResult.DocumentLine> document = result.document(passage.document());
    csv.row(
        result.caseId(),
        standard,
        criterion.id(),
        criterion.rating().mark(),
        passage.polarity().code(),
        passage.strength().toPlainString(),
        passage.indicator(),
        passage.document(),
        document.map(CaseResult.DocumentLine::type).orElse(""),
        document.map(CaseResult.DocumentLine::title).orElse(""),
        document.flatMap(CaseResult.DocumentLine::date).map(Object::toString).orElse(""),
        passage.section(),
        Integer.toString(passage.start()),
        Integer.toString(passage.end()),
        passage.language(),
        passage.quote().orElse(""));
  }
}
