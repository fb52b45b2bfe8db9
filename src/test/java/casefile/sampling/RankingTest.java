package casefile.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {

  @Test
  void the_published_test_case_of_the_keyed_hash_is_reproduced() {
    // RFC 4231, test case 2.
    assertThat(new Ranking("Jefe").digest("what do ya want for nothing?"))
        .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  }

  @Test
  void the_order_is_the_one_another_program_finds() {
    // Python: hmac.new(b"spring audit 2026", b"C-001", hashlib.sha256).hexdigest(), and so on.
    List<Entry> order = new Ranking("spring audit 2026").order(Registers.of(5).entries());
    assertThat(order.stream().map(Entry::caseId))
        .containsExactly("C-001", "C-004", "C-002", "C-003", "C-005");
  }

  @Test
  void a_seed_may_be_any_text_in_any_script() {
    assertThat(new Ranking("Ŵyl Ddewi 🐉").digest("C-001"))
        .hasSize(64)
        .isNotEqualTo(new Ranking("Wyl Ddewi 🐉").digest("C-001"));
    assertThatThrownBy(() -> new Ranking("")).hasMessageContaining("seed");
  }

  @Test
  void a_number_is_the_digest_modulo_its_bound() {
    // int(hmac…hexdigest(), 16) % 7
    assertThat(new Ranking("Jefe").number("what do ya want for nothing?", 7))
        .isEqualTo(
            new BigInteger("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843", 16)
                .mod(BigInteger.valueOf(7))
                .intValue());
    for (int i = 0; i < 50; i++) assertThat(new Ranking("x").number("m" + i, 3)).isBetween(0, 2);
  }
}
