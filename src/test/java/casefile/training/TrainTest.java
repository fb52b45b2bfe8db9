package casefile.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TrainTest {

  @Test
  void the_shipped_weights_are_what_the_labelled_files_give() throws Exception {
    byte[] shipped = Files.readAllBytes(Path.of("src/main/resources/casefile/learned.model"));
    assertThat(Train.model(Path.of("samples/gold")).bytes())
        .as("weights learned from samples/gold; after a change to labels or training run Train")
        .isEqualTo(shipped);
  }
}
