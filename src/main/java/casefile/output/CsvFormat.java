package casefile.output;

import casefile.indicator.Polarity;
import casefile.report.CaseResult;
import casefile.report.CriterionResult;
import casefile.report.Decisions;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.StandardResult;
import casefile.report.Wording;
import casefile.standard.Rating;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Every rating, a row each: cases, their standards, their criteria. */
final class CsvFormat implements Format {

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public boolean forPeople() {
    return false;
  }

  @Override
  public String summary() {
    return "ratings, a row each, and beside them the passages, for a spreadsheet or statistics";
  }

  @Override
  public List<Format> beside() {
    return List.of(new EvidenceCsv());
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    CsvText csv = new CsvText(out);
    csv.row(
        "case",
        "level",
        "id",
        "name",
        "standard",
        "rating",
        "status",
        "score",
        "confidence",
        "limited_by",
        "why",
        "passages_for",
        "passages_against");
    for (CaseResult result : report.cases()) write(csv, report.ruler(), result);
    csv.flush();
  }

  private static void write(CsvText csv, Ruler ruler, CaseResult result) throws IOException {
    String id = result.caseId();
    sum(
        csv,
        List.of(id, "case", id, "Whole case", ""),
        result.rating(),
        result.score(),
        result.cappedBy());
    for (StandardResult standard : result.standards()) {
      String name = ruler.standard(standard.id()).map(Ruler.Standard::name).orElse("");
      sum(
          csv,
          List.of(id, "standard", standard.id(), name, standard.id()),
          standard.rating(),
          standard.score(),
          standard.cappedBy());
      for (CriterionResult criterion : standard.criteria()) {
        criterion(csv, ruler, id, standard.id(), criterion);
      }
    }
  }

  private static void sum(
      CsvText csv,
      List<String> names,
      Rating rating,
      Optional<BigDecimal> score,
      Optional<String> cap)
      throws IOException {
    csv.row(
        names.get(0),
        names.get(1),
        names.get(2),
        names.get(3),
        names.get(4),
        rating.mark(),
        rating.status(),
        score.map(BigDecimal::toPlainString).orElse(""),
        "",
        cap.orElse(""),
        rating.why(),
        "",
        "");
  }

  private static void criterion(
      CsvText csv, Ruler ruler, String caseId, String standard, CriterionResult criterion)
      throws IOException {
    boolean rated = criterion.rating().rated().isPresent();
    csv.row(
        caseId,
        "criterion",
        criterion.id(),
        ruler.criterion(criterion.id()).map(Ruler.Criterion::name).orElse(""),
        standard,
        criterion.rating().mark(),
        criterion.rating().status(),
        rated ? criterion.score().toPlainString() : "",
        rated ? criterion.confidence().toPlainString() : "",
        "",
        Decisions.why(criterion, Wording.ENGLISH),
        Long.toString(criterion.speaking(Polarity.FOR)),
        Long.toString(criterion.speaking(Polarity.AGAINST)));
  }
}
