package casefile.output;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.kit.Reports;
import casefile.report.CaseResult;
import casefile.report.CriterionResult;
import casefile.report.Report;
import casefile.report.StandardResult;
import casefile.standard.Rating;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The blind workbook follows from the files and the questions alone. */
final class BlindTest {

  @Test
  void other_ratings_reasons_and_confidences_do_not_move_a_byte_of_it() throws IOException {
    Report report = Reports.of(14);
    Report other =
        Report.of(
            report.run(),
            report.ruler(),
            report.cases().stream().map(BlindTest::turned).toList(),
            report.inputs(),
            report.diagnostics());
    assertThat(bytes(new XlsxFormat(), other)).isNotEqualTo(bytes(new XlsxFormat(), report));
    assertThat(bytes(new BlindFormat(), other)).isEqualTo(bytes(new BlindFormat(), report));
  }

  @Test
  void no_part_of_it_holds_a_reason_a_passage_or_a_hidden_sheet() throws IOException {
    Report report = Reports.of(14);
    byte[] blind = bytes(new BlindFormat(), report);
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(blind))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    String text = all.toString();
    assertThat(text).doesNotContain("state=\"hidden\"", "definedName name=\"Proposed", "Proposed<");
    for (CriterionResult c : report.cases().get(0).criteria()) {
      assertThat(text).doesNotContain(">" + c.why() + "<");
      c.best().flatMap(q -> q.quote()).ifPresent(q -> assertThat(text).doesNotContain(q));
    }
    assertThat(text).contains("Your rating", report.cases().get(0).caseId());
  }

  private static CaseResult turned(CaseResult c) {
    return new CaseResult(
        c.caseId(),
        c.service(),
        c.attributes(),
        c.documents(),
        turned(c.rating()),
        Optional.of(new BigDecimal("1.11")),
        Optional.of("two-standards-at-1"),
        c.standards().stream()
            .map(
                s ->
                    new StandardResult(
                        s.id(),
                        turned(s.rating()),
                        Optional.of(new BigDecimal("1.11")),
                        Optional.empty(),
                        s.criteria().stream().map(BlindTest::turned).toList()))
            .toList(),
        casefile.report.LanguageResult.NONE,
        casefile.report.JourneyResult.NONE,
        List.of(),
        List.of());
  }

  private static CriterionResult turned(CriterionResult c) {
    return new CriterionResult(
        c.id(),
        turned(c.rating()),
        c.score(),
        new BigDecimal("0.11"),
        casefile.standard.Said.plain("another reason"),
        c.parts(),
        List.of(),
        c.evidenceDigest(),
        java.util.Optional.empty());
  }

  private static Rating turned(Rating rating) {
    return Rating.level(rating.rated().orElse(1) == 4 ? 1 : 4);
  }

  private static byte[] bytes(Format format, Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(report, out);
    return out.toByteArray();
  }
}
