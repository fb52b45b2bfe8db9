package casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import casefile.indicator.FollowedThrough;
import casefile.indicator.Knowledge;
import casefile.indicator.Polarity;
import casefile.indicator.Scope;
import casefile.indicator.ScoredReading;
import casefile.ingest.Export;
import casefile.ingest.ImportOptions;
import casefile.ingest.Limits;
import casefile.ingest.Pending;
import casefile.standard.Criterion;
import casefile.standard.Template;
import casefile.template.Catalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every criterion of the catalogue finds something in the samples, not in its own examples only.
 */
class CatalogueOnSamplesTest {

  private static final List<ScoredReading> READINGS = new ArrayList<>();

  @BeforeAll
  static void read() {
    Knowledge knowledge = Catalogue.knowledge().orElseThrow();
    List<Path> samples = List.of(Path.of("samples/gold/cases"), Path.of("samples/first-audit"));
    try (Stream<Pending> steps =
        Export.of(samples, new ImportOptions("", Limits.DEFAULT)).pending()) {
      steps.forEach(s -> s.load().cases().forEach(c -> READINGS.add(knowledge.read(c))));
    }
    assertThat(READINGS).hasSizeGreaterThan(150);
  }

  @TestFactory
  Stream<DynamicTest> a_criterion_finds_evidence_in_files_it_was_not_written_for() {
    return Catalogue.ids().stream()
        .map(id -> Catalogue.load(id).template().orElseThrow())
        .flatMap(CatalogueOnSamplesTest::criteria);
  }

  private static Stream<DynamicTest> criteria(Template template) {
    return template.criteria().stream()
        .map(
            c ->
                dynamicTest(
                    template.id() + " " + c.id(),
                    () ->
                        assertThat(READINGS.stream().filter(r -> shows(c, r)).limit(3).count())
                            .as("files in which it finds anything")
                            .isGreaterThanOrEqualTo(faultsOnly(c) ? 1 : 3)));
  }

  /** Most samples have no such fault, which is as it should be. */
  private static boolean faultsOnly(Criterion criterion) {
    return criterion.indicators().stream().allMatch(i -> i.polarity() == Polarity.AGAINST);
  }

  private static boolean shows(Criterion criterion, ScoredReading reading) {
    return criterion.indicators().stream()
        .anyMatch(
            i ->
                !i.kind()
                    .look(
                        i.options(),
                        Scope.of(
                            i.id(), criterion.looksIn(i), reading, FollowedThrough.of(reading)))
                    .evidence()
                    .isEmpty());
  }
}
