package casefile.output;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.kit.Reports;
import casefile.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

final class CaseFilesTest {

  private static final Report REPORT = Reports.of(12);
  private static final Path FOLDER = Path.of("out");

  @Test
  void a_fishbowl_has_two_pages_and_all_its_questions() throws IOException {
    for (byte[] pdf : files("fishbowl")) {
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertThat(document.getNumberOfPages()).isEqualTo(2);
        assertThat(new PDFTextStripper().getText(document))
            .containsSubsequence(
                "Strengths and networks",
                "What matters",
                "risk of not achieving it",
                "Whose view is missing",
                "Questions that test assumptions");
      }
    }
  }

  @Test
  void a_peer_challenge_names_no_case_quotes_nothing_and_counts_nobody() throws IOException {
    String text = text(files("peer-challenge").get(0));
    REPORT.cases().forEach(c -> assertThat(text).doesNotContain(c.caseId()));
    assertThat(text).doesNotContain("“").contains("Assessing needs", "Safeguarding");
    assertThat(text.replaceAll("Theme \\d|Page \\d of \\d|\\d+ \\w+ 2026", ""))
        .doesNotContainPattern("\\d");
  }

  @Test
  void feedback_begins_with_what_went_well_and_gives_no_score() throws IOException {
    for (byte[] pdf : files("feedback")) {
      assertThat(text(pdf))
          .containsSubsequence("What went well", "Worth thinking about next time")
          .doesNotContain("rated", "confidence", "mean ");
    }
  }

  @Test
  void names_are_taken_by_every_system_and_by_one_case_only() {
    Map<Path, Outputs.Content> files = CaseFiles.perCase(FOLDER, REPORT, Optional.empty());
    assertThat(files).hasSize(REPORT.cases().size());
    assertThat(files.keySet())
        .allMatch(p -> !p.getFileName().toString().matches(".*[:/\\\\*?\"<>|=].*"));
  }

  @Test
  void verapdf_finds_nothing_wrong_with_any_of_them() throws Exception {
    List<byte[]> all =
        List.of(
            files("fishbowl").get(0),
            files("feedback").get(0),
            files("peer-challenge").get(0),
            bytes(CaseFiles.perCase(FOLDER, REPORT, Optional.empty()).values().iterator().next()));
    for (byte[] pdf : all) {
      for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
        VeraPdf.findsNothingWrong(pdf, flavour);
      }
    }
  }

  private static List<byte[]> files(String pack) throws IOException {
    List<byte[]> all = new java.util.ArrayList<>();
    var cases = REPORT.cases().subList(0, 3);
    for (Outputs.Content content :
        CaseFiles.pack(pack, FOLDER, REPORT, cases, Optional.empty()).values()) {
      all.add(bytes(content));
    }
    return all;
  }

  private static byte[] bytes(Outputs.Content content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    content.to(out);
    return out.toByteArray();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
