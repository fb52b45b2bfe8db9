package casefile.indicator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Weights learned from labelled case files: how clearly a sentence speaks for or against each
 * concept, and how those passages add up to a rating.
 *
 * <p>A concept is a criterion of the core template. A sentence score is a sum of feature weights
 * put through the logistic function; sums run in the order of sorted hashes and use {@link
 * StrictMath}, so every machine gets the same bits.
 *
 * @param concepts ids, in the order of the weights
 * @param keys sorted feature hashes
 * @param weights for each key two for each concept: for, against
 * @param bias two for each concept
 * @param ratings one for each concept
 */
public record LearnedModel(
    List<String> concepts,
    long[] keys,
    float[] weights,
    float[] bias,
    List<RatingWeights> ratings) {

  /** What can be learned: the criteria of the core template. */
  public static final List<String> CONCEPTS =
      List.of(
          "S1.1", "S1.2", "S1.3", "S1.4", "S2.1", "S2.2", "S2.3", "S2.4", "S3.1", "S3.2", "S3.3",
          "S3.4", "S4.1", "S4.2", "S4.3", "S4.4");

  /** Knows nothing: enough for templates that only count. */
  public static final LearnedModel NONE =
      new LearnedModel(List.of(), new long[0], new float[0], new float[0], List.of());

  private static final int MAGIC = 0x43464C31; // "CFL1"

  /**
   * How quantities add up to a score on the rating scale.
   *
   * @param start the score of a file with nothing in it
   * @param weights one for each of {@link Quantities}, never below zero
   * @param slope how sharply agreement with readers falls off between levels; for confidence
   */
  public record RatingWeights(double start, double[] weights, double slope) {}

  public Optional<Integer> concept(String id) {
    int at = concepts.indexOf(id);
    return at < 0 ? Optional.empty() : Optional.of(at);
  }

  /** Two probabilities for each concept, for and against, of a sentence with these features. */
  public float[] score(long[] features) {
    int targets = bias.length;
    float[] sum = bias.clone();
    for (long feature : features) {
      int at = Arrays.binarySearch(keys, feature);
      if (at < 0) continue;
      int from = at * targets;
      for (int t = 0; t < targets; t++) sum[t] += weights[from + t];
    }
    for (int t = 0; t < targets; t++) sum[t] = (float) (1 / (1 + StrictMath.exp(-sum[t])));
    return sum;
  }

  /** Reads what {@link #bytes} wrote. */
  public static LearnedModel of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (in.getInt() != MAGIC) throw new IllegalArgumentException("not learned weights");
    byte[] names = new byte[in.getInt()];
    in.get(names);
    List<String> concepts = List.of(new String(names, StandardCharsets.UTF_8).split(","));
    int targets = concepts.size() * 2;
    int count = in.getInt();
    float unit = in.getFloat();
    long[] keys = new long[count];
    for (int i = 0; i < count; i++) keys[i] = in.getLong();
    float[] weights = new float[count * targets];
    for (int i = 0; i < weights.length; i++) weights[i] = in.get() * unit;
    float[] bias = new float[targets];
    for (int t = 0; t < targets; t++) bias[t] = in.getFloat();
    RatingWeights[] ratings = new RatingWeights[concepts.size()];
    for (int c = 0; c < ratings.length; c++) {
      double start = in.getDouble();
      double slope = in.getDouble();
      double[] w = new double[in.getInt()];
      for (int j = 0; j < w.length; j++) w[j] = in.getDouble();
      ratings[c] = new RatingWeights(start, w, slope);
    }
    return new LearnedModel(concepts, keys, weights, bias, List.of(ratings));
  }

  /** As stored: sentence weights in one byte each, a 127th of the largest being the unit. */
  public byte[] bytes() {
    byte[] names = String.join(",", concepts).getBytes(StandardCharsets.UTF_8);
    int size = 16 + names.length + keys.length * 8 + weights.length + bias.length * 4;
    for (RatingWeights r : ratings) size += 20 + r.weights().length * 8;
    float unit = unit();
    ByteBuffer out = ByteBuffer.allocate(size);
    out.putInt(MAGIC).putInt(names.length).put(names).putInt(keys.length).putFloat(unit);
    for (long key : keys) out.putLong(key);
    for (float w : weights) out.put((byte) Math.round(w / unit));
    for (float b : bias) out.putFloat(b);
    for (RatingWeights r : ratings) {
      out.putDouble(r.start()).putDouble(r.slope()).putInt(r.weights().length);
      for (double w : r.weights()) out.putDouble(w);
    }
    return out.array();
  }

  private float unit() {
    float largest = 1e-6f;
    for (float w : weights) largest = Math.max(largest, Math.abs(w));
    return largest / 127;
  }
}
