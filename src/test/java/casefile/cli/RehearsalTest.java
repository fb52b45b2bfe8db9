package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

  @Test
  void every_command_rehearsed_ends_well_and_nothing_is_left_behind(@TempDir Path folder)
      throws IOException {
    assertThat(Rehearsal.run(Path.of("samples"), folder.resolve("out")))
        .hasSize(10)
        .containsOnly(0);
    assertThat(folder).isEmptyDirectory();
  }
}
