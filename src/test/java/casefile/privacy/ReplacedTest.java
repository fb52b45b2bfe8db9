package casefile.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ReplacedTest {

  /** "Ann and Bob ran", with Ann and Bob replaced. */
  private static final Replaced SAFE =
      new Replaced(
          "[Person] and [Son] ran",
          List.of(new Replaced.Change(0, 3, 0, 8), new Replaced.Change(8, 11, 13, 18)));

  @Test
  void a_stretch_goes_with_its_words() {
    assertThat(shown(0, 15)).isEqualTo("[Person] and [Son] ran");
    assertThat(shown(4, 7)).isEqualTo("and");
    assertThat(shown(8, 11)).isEqualTo("[Son]");
    assertThat(shown(12, 15)).isEqualTo("ran");
  }

  @Test
  void a_stretch_that_cuts_a_name_gets_the_whole_token() {
    assertThat(shown(1, 10)).isEqualTo("[Person] and [Son]");
  }

  @Test
  void nothing_moves_where_nothing_was_replaced() {
    assertThat(Replaced.nothing("as it is").start(3)).isEqualTo(3);
    assertThat(Replaced.nothing("as it is").end(5)).isEqualTo(5);
  }

  private static String shown(int from, int to) {
    return SAFE.text().substring(SAFE.start(from), SAFE.end(to));
  }
}
