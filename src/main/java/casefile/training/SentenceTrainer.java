package casefile.training;

import casefile.indicator.LearnedModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns the sentence scores: one logistic regression for each criterion and polarity over shared
 * features, by AdaGrad in a fixed shuffled order.
 *
 * <p>What no reader named counts as a negative, though some of it may be evidence: labels are not
 * exhaustive. Scores are therefore cautious, which is the right side to err on.
 */
final class SentenceTrainer {

  private static final float DECAY = 1e-4f;
  private static final int PASSES = 5;
  private static final int LEAST_FILES = 3;

  private static final int TARGETS = Criteria.IDS.size() * 2;
  private static final float FIRST_STEP = 0.15f;
  private static final float STEP_DECAY = 0.85f;

  /** How often in a pass the weights are looked at for their mean. */
  private static final int LOOKS = 8;

  private final Map<Long, Integer> index = new HashMap<>();
  private final long[] keys;
  private final List<int[]> inputs = new ArrayList<>();
  private final List<boolean[]> labels = new ArrayList<>();

  private SentenceTrainer(Collection<LabelledCase> cases, List<long[]> nothing) {
    keys = vocabulary(cases);
    for (int i = 0; i < keys.length; i++) index.put(keys[i], i);
    for (LabelledCase c : cases) {
      for (int i = 0; i < c.labels().length; i++) {
        add(c.features()[i], c.labels()[i]);
        add(c.bare()[i], c.labels()[i]);
      }
    }
    for (long[] features : nothing) add(features, new boolean[TARGETS]);
  }

  /** Learns from labelled cases and from sentences that speak for and against nothing. */
  static LearnedModel train(Collection<LabelledCase> cases, List<long[]> nothing) {
    return new SentenceTrainer(cases, nothing).run();
  }

  /** Features seen in enough files, sorted: a word of one file teaches nothing about others. */
  private static long[] vocabulary(Collection<LabelledCase> cases) {
    Map<Long, Integer> files = new TreeMap<>();
    for (LabelledCase c : cases) {
      Arrays.stream(c.features())
          .flatMapToLong(Arrays::stream)
          .distinct()
          .forEach(h -> files.merge(h, 1, Integer::sum));
    }
    return files.entrySet().stream()
        .filter(e -> e.getValue() >= LEAST_FILES)
        .mapToLong(Map.Entry::getKey)
        .toArray();
  }

  private void add(long[] features, boolean[] label) {
    inputs.add(
        Arrays.stream(features)
            .mapToObj(index::get)
            .filter(i -> i != null)
            .mapToInt(Integer::intValue)
            .toArray());
    labels.add(label);
  }

  private LearnedModel run() {
    float[] weights = new float[keys.length * TARGETS];
    float[] squares = new float[weights.length];
    float[] bias = new float[TARGETS];
    float[] biasSquares = new float[TARGETS];
    Arrays.fill(bias, -4);
    Mean mean = new Mean(weights, bias);
    Integer[] order = new Integer[inputs.size()];
    for (int i = 0; i < order.length; i++) order[i] = i;
    Random shuffle = new Random(1);
    float step = FIRST_STEP;
    float[] slope = new float[TARGETS];
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(Arrays.asList(order), shuffle);
      int until = 0;
      for (int example : order) {
        int[] input = inputs.get(example);
        boolean[] label = labels.get(example);
        float[] sum = bias.clone();
        for (int k : input) for (int t = 0; t < TARGETS; t++) sum[t] += weights[k * TARGETS + t];
        for (int t = 0; t < TARGETS; t++) {
          slope[t] = (float) (1 / (1 + StrictMath.exp(-sum[t]))) - (label[t] ? 1 : 0);
          biasSquares[t] += slope[t] * slope[t];
          bias[t] -= step * slope[t] / (float) Math.sqrt(biasSquares[t] + 1e-6f);
        }
        for (int k : input) {
          int at = k * TARGETS;
          for (int t = 0; t < TARGETS; t++) {
            float g = slope[t] + DECAY * weights[at + t];
            squares[at + t] += g * g;
            weights[at + t] -= step * g / (float) Math.sqrt(squares[at + t] + 1e-2f);
          }
        }
        if (pass > 0 && ++until % (order.length / LOOKS) == 0) mean.add();
      }
      step *= STEP_DECAY;
    }
    return new LearnedModel(Criteria.IDS, keys, mean.weights(), mean.bias(), List.of());
  }

  /** The mean of the weights over the later passes: it hangs less on the order of the sentences. */
  private static final class Mean {
    private final float[] weights;
    private final float[] bias;
    private final float[] weightSum;
    private final float[] biasSum;
    private int looks;

    Mean(float[] weights, float[] bias) {
      this.weights = weights;
      this.bias = bias;
      this.weightSum = new float[weights.length];
      this.biasSum = new float[bias.length];
    }

    void add() {
      for (int i = 0; i < weights.length; i++) weightSum[i] += weights[i];
      for (int t = 0; t < bias.length; t++) biasSum[t] += bias[t];
      looks++;
    }

    float[] weights() {
      for (int i = 0; i < weightSum.length; i++) weightSum[i] /= looks;
      return weightSum;
    }

    float[] bias() {
      for (int t = 0; t < biasSum.length; t++) biasSum[t] /= looks;
      return biasSum;
    }
  }
}
