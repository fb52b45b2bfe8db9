package casefile.indicator;

import casefile.text.Reading;
import casefile.text.Sentence;
import java.util.List;

/**
 * A reading with the learned score of every sentence on every concept.
 *
 * @param scores for each sentence two for each concept: for, against
 * @param places for each sentence the part of the file it stands in, as {@link Quantities} counts
 */
public record ScoredReading(Reading reading, LearnedModel model, float[][] scores, int[] places) {

  public static ScoredReading of(Reading reading, LearnedModel model) {
    List<Sentence> sentences = reading.sentences();
    float[][] scores = new float[sentences.size()][];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = model.score(Features.of(sentences.get(i)));
    }
    return new ScoredReading(reading, model, scores, Quantities.places(sentences));
  }

  public float score(int sentence, int concept, Polarity polarity) {
    return scores[sentence][concept * 2 + polarity.ordinal()];
  }

  @Override
  public String toString() {
    return "ScoredReading[" + reading + "]";
  }
}
