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

/** One case, saved in eight kinds of file: what it was saved as must not move a rating. */
final class EveryFormatTest {

  @Test
  void the_same_case_gets_the_same_rating_whatever_it_was_saved_as() {
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
            "GF-doc", "GF-docx", "GF-html", "GF-json", "GF-odt", "GF-pdf", "GF-rtf", "GF-xml");
    // A document's own title stands over its boxes as a heading where JSON has none, and a
    // criterion
    // close to a cut may move by it: one step, and nothing that counts for the case.
    marks.forEach(
        (file, given) -> assertThat(close(given, marks.get("GF-json"))).as(file).isTrue());
    assertThat(new HashSet<>(marks.get("GF-json").values())).as("not all alike").hasSize(4);
  }

  /** The same case rating, and no more than two of sixteen criteria one step apart. */
  private static boolean close(Map<String, String> given, Map<String, String> wanted) {
    int steps = 0;
    for (Map.Entry<String, String> mark : given.entrySet()) {
      String other = wanted.get(mark.getKey());
      if (mark.getValue().equals(other)) continue;
      if (mark.getKey().equals("case")) return false;
      steps += Math.abs(Integer.parseInt(mark.getValue()) - Integer.parseInt(other));
    }
    return steps <= 2;
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
