package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.evil.EvilPdf;
import casefile.model.Section;
import casefile.table.Mapping;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A file that runs away is stopped, and nobody else notices. */
@Timeout(60)
final class WorkersTest {

  @TempDir Path root;

  private static final byte[] NOTE = Made.utf8("Care plan\n\nTea at four.");

  private Loaded load(Limits limits) {
    return Made.load(root, new ImportOptions("", limits, Mapping.NONE));
  }

  @Test
  void a_file_that_never_ends_is_refused_and_those_beside_it_are_read() {
    Made.write(root, "C1/a.txt", NOTE);
    Made.write(root, "C1/b.pdf", EvilPdf.endless());
    Made.write(root, "C1/c.txt", NOTE);
    Loaded loaded = load(Limits.DEFAULT.with(Limit.TIME, 1));
    assertThat(loaded.cases().get(0).documents()).hasSize(2);
    Input endless = loaded.inputs().get(1);
    assertThat(endless.status()).isEqualTo(Status.REFUSED);
    assertThat(endless.importer()).isEqualTo("pdf");
    assertThat(endless.sha256()).hasSize(64);
    assertThat(endless.reason()).isEqualTo("takes more than 1 seconds to read (limit time)");
  }

  @Test
  void a_file_that_eats_all_memory_is_refused_and_those_beside_it_are_read() {
    Made.write(root, "C1/a.txt", NOTE);
    Made.write(root, "C1/b.pdf", EvilPdf.flateBomb(200L << 20));
    Made.write(root, "C1/c.txt", NOTE);
    Loaded loaded = load(Limits.DEFAULT.with(Limit.MEMORY, 64L << 20));
    assertThat(loaded.cases().get(0).documents()).hasSize(2);
    assertThat(loaded.inputs().get(1).status()).isEqualTo(Status.REFUSED);
    assertThat(loaded.inputs().get(1).reason())
        .isEqualTo("takes more than 64 MB of memory to read (limit memory)");
  }

  @Test
  void a_file_is_read_apart_as_it_would_be_here() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(Path.of("samples/every-format"))) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(30);
    for (Path file : files) {
      Source source = new Source.Held(file.toString(), Files.readAllBytes(file));
      assertThat(OneFile.apart(source, ImportOptions.DEFAULT))
          .usingRecursiveComparison() // attachments are held as bytes
          .isEqualTo(OneFile.read(source, ImportOptions.DEFAULT));
    }
  }

  @Test
  void half_characters_arrive_as_they_were_sent() throws IOException {
    Draft odd = new Draft("\ud83d", List.of(new Section("\udc00x", List.of(), "\u0000 ŵ 😀")));
    Source source = new Source.Held("a.txt", NOTE);
    OneFile file =
        new OneFile(source, Input.refused("a", 1, "", ""), List.of(odd), List.of(), List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkerWire.answer(new DataOutputStream(out), file);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(out.toByteArray()));
    assertThat(WorkerWire.answered(in, source)).isEqualTo(file);
  }

  @Test
  void nobody_is_left_behind_when_we_end_in_the_middle_of_a_file() throws Exception {
    Process worker =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    DataOutputStream out = new DataOutputStream(worker.getOutputStream());
    Source.Held endless = new Source.Held("a.pdf", EvilPdf.endless());
    WorkerWire.ask(out, endless, ImportOptions.DEFAULT);
    assertThat(worker.waitFor(1, TimeUnit.SECONDS)).as("reads on and on").isFalse();
    out.close();
    assertThat(worker.waitFor(10, TimeUnit.SECONDS)).as("ends with us").isTrue();
  }
}
