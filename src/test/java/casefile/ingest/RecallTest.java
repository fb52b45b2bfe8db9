package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * We find what the libraries' own extractors find.
 *
 * <p>Over any folder of documents: {@code mvn test -Dtest=RecallTest -Drecall=FOLDER} writes {@code
 * target/recall.txt}, a line a kind and then the files where most is missing. The test documents of
 * POI, Tika and PDFBox are in the {@code tests} jars of Tika's parser modules on Maven Central.
 */
final class RecallTest {

  private static final int WORST = 60;

  @Test
  void in_every_format_of_the_samples() throws IOException {
    List<Recall.File> files = Recall.of(Path.of("samples/every-format"));
    assertThat(files).hasSizeGreaterThan(15);
    assertThat(files).allSatisfy(f -> assertThat(f.recall()).as(f.name()).isGreaterThan(0.97));
  }

  @Test
  @EnabledIfSystemProperty(named = "recall", matches = ".+")
  void in_a_folder_that_is_named() throws IOException {
    List<Recall.File> files = Recall.of(Path.of(System.getProperty("recall")));
    List<String> lines = new ArrayList<>();
    lines.add(
        "kind   files   words they found   we found   files as much   refused   time, ours/theirs");
    Map<String, List<Recall.File>> kinds =
        files.stream()
            .collect(Collectors.groupingBy(Recall.File::kind, TreeMap::new, Collectors.toList()));
    kinds.forEach((kind, all) -> lines.add(line(kind, all)));
    lines.add("");
    files.stream()
        .filter(f -> f.recall() < 0.995)
        .sorted(Comparator.comparingInt((Recall.File f) -> f.found() - f.words()))
        .limit(WORST)
        .forEach(
            f ->
                lines.add(
                    String.format(
                        Locale.ROOT,
                        "%.3f  %6d missing  %s  %s",
                        f.recall(),
                        f.words() - f.found(),
                        f.name(),
                        f.refused())));
    Files.write(Path.of("target/recall.txt"), lines);
    assertThat(files).isNotEmpty();
  }

  private static String line(String kind, List<Recall.File> files) {
    long words = files.stream().mapToLong(Recall.File::words).sum();
    long found = files.stream().mapToLong(Recall.File::found).sum();
    return String.format(
        Locale.ROOT,
        "%-5s  %5d   %16d   %8.4f   %13d   %7d   %.2f",
        kind,
        files.size(),
        words,
        words == 0 ? 1 : (double) found / words,
        files.stream().filter(f -> f.recall() >= 0.995).count(),
        files.stream().filter(f -> !f.refused().isEmpty()).count(),
        (double) files.stream().mapToLong(Recall.File::ours).sum()
            / Math.max(1, files.stream().mapToLong(Recall.File::theirs).sum()));
  }
}
