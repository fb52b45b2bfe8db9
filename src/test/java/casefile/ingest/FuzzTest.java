package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A slice of what {@link Fuzz} does at length. */
@Timeout(120)
final class FuzzTest {

  @Test
  void damaged_samples_end_read_in_part_or_refused_and_nothing_breaks() throws IOException {
    Fuzz.Result result = new Fuzz(4, Fuzz.samples()).run(2_000);
    assertThat(result.finds()).isEmpty();
    assertThat(result.ends().keySet())
        .contains("pdf READ", "docx REFUSED", "doc READ", "table PARTIAL", "json PARTIAL");
  }

  @Test
  void the_same_seed_does_the_same_damage() throws IOException {
    List<Fuzz.Sample> samples = Fuzz.samples();
    byte[] sound = samples.get(0).bytes();
    for (int seed = 0; seed < 50; seed++) {
      assertThat(new Mutations(seed).of(sound, sound))
          .isEqualTo(new Mutations(seed).of(sound, sound));
    }
  }
}
