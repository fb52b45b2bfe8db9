package casefile.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.indicator.LearnedModel.RatingWeights;
import casefile.language.Language;
import casefile.language.WordList;
import casefile.model.CaseFile;
import casefile.model.Nation;
import casefile.model.Person;
import casefile.model.Service;
import casefile.template.Catalogue;
import casefile.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, one more passage for can never lower a learned score. */
class MoreEvidenceTest {

  private static final LearnedModel MODEL = Catalogue.knowledge().orElseThrow().weights();
  private static final Reading NOBODY =
      Reading.of(
          new CaseFile(
              "C-1", Service.ADULT, Nation.WALES, Map.of(), new Person("", "", "", ""), List.of()),
          Catalogue.welsh());

  @Test
  void a_passage_that_speaks_for_more_clearly_never_lowers_a_score() {
    for (double moved : moves(Polarity.FOR, new Random(4))) {
      assertThat(moved).isGreaterThanOrEqualTo(-1e-9);
    }
  }

  @Test
  void a_passage_that_speaks_against_more_clearly_never_raises_one() {
    for (double moved : moves(Polarity.AGAINST, new Random(5))) {
      assertThat(moved).isLessThanOrEqualTo(1e-9);
    }
  }

  /** How far scores move when one sentence of a made-up file speaks more clearly this way. */
  private static double[] moves(Polarity polarity, Random chance) {
    double[] moves = new double[2_000];
    for (int round = 0; round < moves.length; round++) {
      float[][] scores = sentences(chance);
      Place[] places = new Place[scores.length];
      for (int i = 0; i < places.length; i++) places[i] = Place.values()[chance.nextInt(4)];
      int concept = chance.nextInt(16);
      double before = score(scores, places, concept);
      float[] row = scores[chance.nextInt(scores.length)];
      int target = concept * 2 + polarity.ordinal();
      row[target] += (1 - row[target]) * chance.nextFloat();
      moves[round] = score(scores, places, concept) - before;
    }
    return moves;
  }

  private static float[][] sentences(Random chance) {
    float[][] scores = new float[1 + chance.nextInt(40)][32];
    for (float[] row : scores) {
      for (int t = 0; t < row.length; t++) row[t] = (float) Math.pow(chance.nextFloat(), 3);
    }
    return scores;
  }

  private static double score(float[][] scores, Place[] places, int concept) {
    List<Mass> masses = new ArrayList<>();
    for (int t = 0; t < 32; t++) {
      masses.add(Mass.of(scores, t, places, new boolean[scores.length]));
    }
    ScoredReading reading =
        new ScoredReading(
            NOBODY,
            MODEL,
            scores,
            masses,
            Language.of(NOBODY, WordList.NONE),
            casefile.journey.BankHolidays.NONE);
    RatingWeights weights = MODEL.ratings().get(concept);
    List<Quantities.Quantity> quantities = Quantities.of(reading, concept);
    double score = weights.start();
    for (int q = 0; q < quantities.size(); q++) {
      score += weights.weights()[q] * quantities.get(q).amount();
    }
    return score;
  }
}
