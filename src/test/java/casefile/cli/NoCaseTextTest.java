package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.ingest.Export;
import casefile.ingest.ImportOptions;
import casefile.ingest.Limits;
import casefile.ingest.Pending;
import casefile.model.CaseFile;
import casefile.model.Document;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Screens and CI logs are read by others: what is printed holds no words of a case. */
class NoCaseTextTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "casefile audit samples/first-audit samples/damaged-export --as-at 2025-11-22 -f json",
        "casefile audit samples/first-audit --as-at 2025-11-22 -f json --quotes full --identify full",
        "casefile audit samples/first-audit --as-at 2025-11-22 -f json --from json",
        "casefile inspect samples/first-audit samples/damaged-export",
        "casefile inspect samples/first-audit samples/damaged-export -f json",
        "casefile audit samples/first-audit --as-at 2025-11-22 --fail-under 4 -f json"
      })
  void neither_stdout_nor_stderr_holds_what_was_typed_in_a_case(String command) throws IOException {
    Sandbox sandbox = new Sandbox(folder);
    sandbox.copy("samples/first-audit", false).copy("samples/damaged-export", false);
    Sandbox.Ran ran = sandbox.run(command);
    String printed = ran.out() + ran.err();
    assertThat(printed).hasSizeGreaterThan(100);
    assertThat(secrets().stream().filter(printed::contains)).isEmpty();
  }

  @Test
  void a_fault_of_ours_gives_70_and_tells_where_but_not_what() {
    for (Throwable fault :
        List.of(
            new IllegalStateException("Nesta Pugh-Corwen said she fell"),
            new StackOverflowError("Nesta Pugh-Corwen said she fell"))) {
      StringWriter out = new StringWriter();
      StringWriter err = new StringWriter();
      Console console =
          new Console(new PrintWriter(out), new PrintWriter(err), failing(fault), false);
      assertThat(Main.run(console, "audit", "samples/first-audit")).isEqualTo(70);
      assertThat(out.toString()).isEmpty();
      assertThat(err.toString())
          .contains("a fault of ours, not of your files (" + fault.getClass().getName() + ")")
          .contains("  at casefile.cli.NoCaseTextTest")
          .doesNotContain("Nesta");
    }
  }

  /** Names, numbers and one sentence of each document of the samples. */
  private static Set<String> secrets() {
    Set<String> secrets = new TreeSet<>();
    for (CaseFile file : cases()) {
      for (String part : file.person().name().split("[ ]"))
        if (part.length() > 3) secrets.add(part);
      secrets.add(file.person().nhsNumber());
      secrets.add(file.person().address());
      secrets.add(file.attributes().getOrDefault("worker", ""));
      for (Document document : file.documents()) {
        for (Document.Typed typed : document.typed()) {
          String[] words = typed.text().split("\\s+");
          if (words.length < 6) continue;
          secrets.add(typed.text().substring(0, typed.text().indexOf(words[5])).strip());
        }
      }
    }
    // Words a file was named after: `inspect` shows what the council called its files.
    secrets.removeIf(s -> s.length() < 5 || Set.of("Duty", "Agency (various)").contains(s));
    assertThat(secrets).hasSizeGreaterThan(200);
    return secrets;
  }

  private static List<CaseFile> cases() {
    List<CaseFile> cases = new ArrayList<>();
    List<Path> paths = List.of(Path.of("samples/first-audit"), Path.of("samples/damaged-export"));
    try (Stream<Pending> steps =
        Export.of(paths, new ImportOptions("", Limits.DEFAULT)).pending()) {
      steps.forEach(s -> cases.addAll(s.load().cases()));
    }
    return cases;
  }

  /** The clock is the one thing a command is given that a test can make fail. */
  private static Clock failing(Throwable fault) {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        if (fault instanceof Error error) throw error;
        throw (RuntimeException) fault;
      }
    };
  }
}
