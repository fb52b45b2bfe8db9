package casefile.audit;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.ingest.Export;
import casefile.ingest.ImportOptions;
import casefile.ingest.Input;
import casefile.ingest.Pending;
import casefile.ingest.Status;
import casefile.template.Catalogue;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One case, saved in every kind of file: what it was saved as must not move a rating. */
final class EveryFormatTest {

  @Test
  void the_same_case_gets_the_same_ratings_whatever_it_was_saved_as() {
    Audit audit =
        new Audit(
            Catalogue.load("strengths-based-practice").template().orElseThrow(),
            Catalogue.knowledge().orElseThrow());
    Map<String, Map<String, String>> marks = new TreeMap<>();
    try (Stream<Pending> steps =
        Export.of(List.of(Path.of("samples/every-format")), ImportOptions.DEFAULT).pending()) {
      steps
          .map(Pending::load)
          .forEach(
              step -> {
                assertThat(step.inputs().stream().map(Input::status))
                    .doesNotContain(Status.PARTIAL, Status.REFUSED);
                step.cases().forEach(c -> marks.put(c.caseId(), marks(audit.of(c))));
              });
    }
    assertThat(marks.keySet())
        .containsExactly(
            "GF-csv", "GF-doc", "GF-docm", "GF-docx", "GF-eml", "GF-html", "GF-json", "GF-md",
            "GF-msg", "GF-ods", "GF-odt", "GF-pdf", "GF-rtf", "GF-txt", "GF-xls", "GF-xlsx",
            "GF-xml", "GF-zip");
    assertThat(marks.values()).containsOnly(marks.get("GF-json"));
    assertThat(new HashSet<>(marks.get("GF-json").values())).as("not all alike").hasSize(4);
  }

  private static Map<String, String> marks(CaseAudit rated) {
    Map<String, String> marks = new TreeMap<>();
    marks.put("case", rated.rating().mark());
    rated.standards().stream()
        .flatMap(s -> s.criteria().stream())
        .forEach(c -> marks.put(c.criterion().id(), c.rating().mark()));
    return marks;
  }
}
