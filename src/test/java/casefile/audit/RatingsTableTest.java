package casefile.audit;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.audit.Arithmetic.Sum;
import casefile.audit.Arithmetic.Weighed;
import casefile.standard.Cap;
import casefile.standard.Rating;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RatingsTableTest {

  private static final List<String> NAMES =
      List.of("first", "second", "third", "fourth", "fifth", "sixth");

  static Stream<List<String>> sums() {
    return MarkdownTable.rows("ratings").stream();
  }

  @ParameterizedTest
  @MethodSource("sums")
  void every_row_of_the_published_table_adds_up(List<String> row) {
    Map<String, Cap> known = caps();
    List<Cap> caps = split(row.get(1)).stream().map(known::get).toList();
    Sum sum = Arithmetic.sum(ratings(row.get(0)), caps, "criteria");
    assertThat(sum.rating().mark()).isEqualTo(row.get(2));
    assertThat(sum.score().map(BigDecimal::toPlainString).orElse("")).isEqualTo(row.get(3));
    assertThat(sum.cappedBy().orElse("")).isEqualTo(row.get(4));
  }

  @Test
  void the_published_table_has_every_state() {
    List<List<String>> rows = MarkdownTable.rows("ratings");
    assertThat(rows).extracting(r -> r.get(2)).contains("4", "3", "2", "1", "IE", "NA");
    assertThat(rows).extracting(r -> r.get(4)).containsAll(caps().keySet());
  }

  @Test
  void what_cannot_be_judged_says_why() {
    Optional<BigDecimal> none = Optional.empty();
    Sum silent = Arithmetic.sum(ratings("IE, IE, 4"), List.of(), "criteria");
    assertThat(silent.score()).isEqualTo(none);
    assertThat(silent.rating().why()).isEqualTo("2 of 3 criteria cannot be judged: no review");
    assertThat(Arithmetic.sum(ratings("NA"), List.of(), "criteria").rating().why())
        .isEqualTo("none of its criteria applies to this case");
  }

  static List<Weighed> ratings(String cell) {
    List<Weighed> all = new ArrayList<>();
    for (String one : split(cell)) {
      String[] parts = one.split("×");
      int weight = parts.length == 1 ? 1 : Integer.parseInt(parts[1]);
      all.add(new Weighed(NAMES.get(all.size()), weight, rating(parts[0])));
    }
    return all;
  }

  static Rating rating(String mark) {
    if (mark.equals("IE")) return new Rating.Insufficient("no review");
    if (mark.equals("NA")) return new Rating.NotApplicable("a child's case");
    return Rating.level(Integer.parseInt(mark));
  }

  private static Map<String, Cap> caps() {
    return MarkdownTable.rows("cap").stream()
        .map(
            r ->
                new Cap(
                    r.get(0),
                    r.get(1).equals("any") ? "" : r.get(1),
                    Integer.parseInt(r.get(2)),
                    Integer.parseInt(r.get(3)),
                    Integer.parseInt(r.get(4)),
                    "because"))
        .collect(Collectors.toMap(Cap::id, c -> c));
  }

  private static List<String> split(String cell) {
    return Arrays.stream(cell.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
