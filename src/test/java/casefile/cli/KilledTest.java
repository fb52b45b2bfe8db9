package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real program, killed without warning.
 *
 * <p>{@code mvn test -Dtest=KilledTest -Dkills=100} kills it a hundred times; the points are drawn
 * from a seed, yet where they fall in the program is up to the machine.
 */
class KilledTest {

  /** Few and quick unless asked for more. */
  private static final int KILLS = Integer.getInteger("kills", 5);

  private static final boolean QUICK = Integer.getInteger("kills") == null;

  @TempDir Path folder;
  private Path report;

  @BeforeEach
  void an_export_and_a_report() throws Exception {
    new Sandbox(folder).copy("samples/first-audit", false);
    report = folder.resolve("report");
  }

  @Test
  void at_any_moment_the_old_reports_stay_or_the_new_are_there_and_resume_goes_on()
      throws Exception {
    run("2025-11-21", "new").waitFor();
    Map<String, byte[]> old = reports();
    long started = System.nanoTime();
    Process whole = run("2025-11-22", "again");
    assertThat(whole.waitFor()).isZero();
    long took = System.nanoTime() - started;
    Map<String, byte[]> now = reports();
    assertThat(now.keySet()).isEqualTo(old.keySet()).hasSizeGreaterThan(2);
    assertThat(now.get("audit.json")).isNotEqualTo(old.get("audit.json"));
    assertThat(run("2025-11-21", "back").waitFor()).isZero();

    Random points = new Random(8);
    int stopped = 0;
    for (int i = 0; i < KILLS; i++) {
      Process process = run("2025-11-22", i % 2 == 0 ? "again" : "--resume");
      if (!process.waitFor((long) (points.nextDouble() * took), TimeUnit.NANOSECONDS)) stopped++;
      process.destroyForcibly().waitFor();
      settled();
      Map<String, byte[]> left = reports();
      assertThat(same(left, old) || same(left, now))
          .as("after kill " + i + ": " + names())
          .isTrue();
    }
    assertThat(stopped).as("kills that met a running program").isPositive();
    assertThat(run("2025-11-22", "--resume").waitFor()).isZero();
    assertThat(same(reports(), now)).as("the same bytes as an audit nobody disturbed").isTrue();
    assertThat(names()).isEqualTo(List.copyOf(now.keySet()));
  }

  /** What every command does that reads or writes there. */
  private void settled() throws IOException {
    casefile.output.Outputs.settle(report.resolve("audit.json"));
  }

  private Process run(String asAt, String how) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "casefile.cli.Main"));
    Path export = folder.resolve("samples/first-audit");
    if (!QUICK) command.addAll(List.of("audit", export.toString()));
    else {
      String one = export.resolve("GA-110").toString();
      command.addAll(List.of("audit", one, "-f", "json,csv"));
    }
    command.addAll(List.of("--as-at", asAt, "--quiet", "-o", report.toString()));
    if (how.equals("--resume")) command.add(how);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("printed-" + how).toFile())
        .start();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> found = Files.list(report)) {
      return found.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  /** The reports as anybody sees them: whatever begins with a dot is not theirs. */
  private Map<String, byte[]> reports() throws IOException {
    Map<String, byte[]> reports = new TreeMap<>();
    for (String name : names()) {
      if (!name.startsWith(".")) reports.put(name, Files.readAllBytes(report.resolve(name)));
    }
    return reports;
  }

  private static boolean same(Map<String, byte[]> a, Map<String, byte[]> b) {
    return a.keySet().equals(b.keySet())
        && a.entrySet().stream()
            .allMatch(e -> java.util.Arrays.equals(e.getValue(), b.get(e.getKey())));
  }
}
