package casefile.audit;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.ingest.Export;
import casefile.ingest.ImportOptions;
import casefile.ingest.Limits;
import casefile.ingest.Pending;
import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.model.Section;
import casefile.standard.Rating;
import casefile.template.Catalogue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Harm told and passed over: no average of other criteria and standards hides it. */
class HarmOverridesTest {

  private final Audit audit =
      new Audit(
          Catalogue.load("strengths-based-practice").template().orElseThrow(),
          Catalogue.knowledge().orElseThrow());

  @Test
  void an_excellent_file_fails_on_risk_once_harm_is_told_and_nothing_follows() {
    assertThat(audit.of(excellent()).rating().rated()).hasValue(4);
    CaseAudit told = audit.of(with("Emrys said: \"Gary hits me when he has been drinking.\""));
    assertThat(told.standards().get(3).criteria().get(3).rating()).isEqualTo(Rating.level(1));
    assertThat(told.standards().get(3).rating()).isEqualTo(Rating.level(1));
    assertThat(told.standards().get(3).cappedBy()).contains("no-plan-for-risk");
    assertThat(told.rating()).isEqualTo(Rating.level(2));
  }

  @Test
  void told_and_answered_it_limits_nothing() {
    CaseAudit told =
        audit.of(
            with(
                "Emrys said: \"Gary hits me when he has been drinking.\" Safeguarding referral made"
                    + " the same day."));
    assertThat(told.rating().rated()).hasValue(4);
  }

  private static CaseFile excellent() {
    ImportOptions options = new ImportOptions("", Limits.DEFAULT);
    Path path = Path.of("samples/gold/cases/D1-06.json");
    try (Stream<Pending> found = Export.of(List.of(path), options).pending()) {
      return found.flatMap(p -> p.load().cases().stream()).findFirst().orElseThrow();
    }
  }

  private static CaseFile with(String note) {
    CaseFile file = excellent();
    List<Document> documents = new ArrayList<>(file.documents());
    documents.add(
        new Document(
            "last",
            DocumentType.CASE_NOTE,
            "Case note",
            Optional.of(LocalDate.of(2025, 11, 20)),
            "",
            List.of(new Section("", List.of(), note)),
            ""));
    return new CaseFile(
        file.caseId(), file.service(), file.nation(), file.attributes(), file.person(), documents);
  }
}
