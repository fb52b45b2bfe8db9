package casefile.audit;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.audit.Arithmetic.Sum;
import casefile.audit.Arithmetic.Weighed;
import casefile.standard.Cap;
import casefile.standard.Rating;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArithmeticPropertiesTest {

  private static final String WHAT = "criteria";

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void insufficient_and_not_applicable_never_move_a_mean(int seed) {
    Random random = new Random(seed);
    List<Weighed> ratings = ratings(random);
    Sum before = Arithmetic.sum(ratings, List.of(), WHAT);
    for (String mark : List.of("IE", "NA")) {
      List<Weighed> more = new ArrayList<>(ratings);
      more.add(new Weighed("more", 1 + random.nextInt(10), RatingsTableTest.rating(mark)));
      Sum after = Arithmetic.sum(more, List.of(), WHAT);
      if (mark.equals("NA")) assertThat(after).isEqualTo(before);
      after.score().ifPresent(s -> assertThat(before.score()).contains(s));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void order_never_matters(int seed) {
    Random random = new Random(seed);
    List<Weighed> ratings = ratings(random);
    List<Cap> caps = caps(random);
    Sum before = Arithmetic.sum(ratings, caps, WHAT);
    Collections.shuffle(ratings, random);
    assertThat(Arithmetic.sum(ratings, caps, WHAT)).isEqualTo(before);
    Collections.shuffle(caps, random);
    assertThat(Arithmetic.sum(ratings, caps, WHAT).rating()).isEqualTo(before.rating());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void caps_hold_and_are_named_when_they_lower_something(int seed) {
    Random random = new Random(seed);
    List<Weighed> ratings = ratings(random);
    List<Cap> caps = caps(random);
    Sum free = Arithmetic.sum(ratings, List.of(), WHAT);
    Sum capped = Arithmetic.sum(ratings, caps, WHAT);
    assertThat(capped.score()).isEqualTo(free.score());
    assertThat(capped.cappedBy().isPresent()).isEqualTo(!capped.rating().equals(free.rating()));
    if (capped.rating().rated().isEmpty()) return;
    for (Cap cap : caps) {
      long low =
          ratings.stream()
              .filter(w -> w.weight() > 0 && (cap.of().isEmpty() || cap.of().equals(w.id())))
              .filter(w -> w.rating().rated().orElse(5) <= cap.rated())
              .count();
      if (low >= cap.count())
        assertThat(capped.rating().rated().getAsInt()).isLessThanOrEqualTo(cap.limit());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_higher_rating_never_lowers_the_whole(int seed) {
    Random random = new Random(seed);
    List<Weighed> ratings = ratings(random);
    List<Cap> caps = caps(random);
    Sum before = Arithmetic.sum(ratings, caps, WHAT);
    for (int i = 0; i < ratings.size(); i++) {
      Weighed w = ratings.get(i);
      int level = w.rating().rated().orElse(4);
      if (level == 4) continue;
      List<Weighed> better = new ArrayList<>(ratings);
      better.set(i, new Weighed(w.id(), w.weight(), Rating.level(level + 1)));
      Sum after = Arithmetic.sum(better, caps, WHAT);
      assertThat(after.rating().rated().orElse(0))
          .isGreaterThanOrEqualTo(before.rating().rated().orElse(0));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_score_as_printed_leads_to_the_same_level_as_the_exact_mean(int seed) {
    Sum sum = Arithmetic.sum(ratings(new Random(seed)), List.of(), WHAT);
    sum.score()
        .ifPresent(
            s ->
                assertThat(s.setScale(0, RoundingMode.HALF_UP).intValue())
                    .isEqualTo(sum.rating().rated().getAsInt()));
  }

  private static List<Weighed> ratings(Random random) {
    List<String> marks = List.of("4", "3", "2", "1", "4", "3", "2", "1", "IE", "NA");
    List<Weighed> all = new ArrayList<>();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      String mark = marks.get(random.nextInt(marks.size()));
      all.add(new Weighed("r" + i, random.nextInt(11), RatingsTableTest.rating(mark)));
    }
    return all;
  }

  private static List<Cap> caps(Random random) {
    List<Cap> all = new ArrayList<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      String of = random.nextBoolean() ? "" : "r" + random.nextInt(6);
      int rated = 1 + random.nextInt(3);
      all.add(new Cap("c" + i, of, rated, 1 + random.nextInt(2), 1 + random.nextInt(3), "because"));
    }
    return all;
  }
}
