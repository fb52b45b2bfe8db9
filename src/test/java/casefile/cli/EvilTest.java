package casefile.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import casefile.evil.Evil;
import casefile.evil.EvilFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole command over an export in which every case holds a file made to do harm. */
@Timeout(300)
class EvilTest {

  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

  @TempDir Path folder;

  @Test
  void every_hostile_file_ends_as_it_should_and_harms_nothing_else() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    try (ServerSocket elsewhere = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      listen(elsewhere, calls);
      List<EvilFile> files =
          Evil.files("http://127.0.0.1:" + elsewhere.getLocalPort() + "/", 20_000);
      for (EvilFile file : files) Evil.write(folder.resolve("export"), file);
      Set<Path> before = temporary();
      Sandbox.Ran ran =
          new Sandbox(folder)
              .run(
                  "casefile audit export/ --as-at 2026-01-01 -f json --quotes none"
                      + " --limit time=2s,memory=256MB");
      assertThat(ran.status()).as(ran.err()).isEqualTo(Exit.INPUT);
      assertThat(ran.out() + ran.err()).doesNotContain("Zeborah").doesNotContain("marmalade");
      assertThat(calls).as("calls to the outside").hasValue(0);
      assertThat(tellTales(before)).as("case text left behind").isEmpty();
      Map<String, String> ends = ends();
      org.assertj.core.api.SoftAssertions.assertSoftly(
          soft -> {
            for (EvilFile file : files) {
              soft.assertThat(ends.get(file.name()))
                  .as(file.name())
                  .matches("(?s)" + file.end() + ".*");
              soft.assertThat(ends.get(file.name())).doesNotContain("marmalade");
              soft.assertThat(ends).containsEntry(file.name() + " note", "READ ");
            }
          });
    }
  }

  private static void listen(ServerSocket socket, AtomicInteger calls) {
    Thread ear =
        new Thread(
            () -> {
              try {
                while (true) {
                  socket.accept().close();
                  calls.incrementAndGet();
                }
              } catch (IOException e) {
                // closed: the test is over
              }
            });
    ear.setDaemon(true);
    ear.start();
  }

  /** "STATUS reason" of each hostile file, and of the note beside it. */
  private Map<String, String> ends() throws IOException {
    Map<String, String> ends = new TreeMap<>();
    Path written = folder.resolve("audit-report/audit.json");
    for (JsonNode input : new ObjectMapper().readTree(written.toFile()).get("inputs")) {
      String[] path = input.get("path").asText().split("/");
      String end = input.get("status").asText().toUpperCase() + " " + input.get("reason").asText();
      if (path.length == 3) {
        String file = path[2].equals("a note.txt") ? path[1].substring(2) + " note" : path[2];
        ends.put(file, end);
      }
    }
    return ends;
  }

  private static Set<Path> temporary() throws IOException {
    try (Stream<Path> files = Files.list(TEMPORARY)) {
      return files.collect(Collectors.toSet());
    }
  }

  /** Files that came to lie where temporary ones do, and hold what was typed in a case. */
  private List<Path> tellTales(Set<Path> before) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path top : temporary()) {
      if (before.contains(top) || folder.startsWith(top)) continue;
      try (Stream<Path> files = Files.walk(top)) {
        files.filter(Files::isRegularFile).filter(EvilTest::tells).forEach(found::add);
      } catch (UncheckedIOException | java.nio.file.NoSuchFileException e) {
        // another program's, and gone again
      }
    }
    return found;
  }

  private static boolean tells(Path file) {
    try {
      return new String(Files.readAllBytes(file), ISO_8859_1).contains(Evil.MARK);
    } catch (IOException | OutOfMemoryError e) {
      return false;
    }
  }
}
