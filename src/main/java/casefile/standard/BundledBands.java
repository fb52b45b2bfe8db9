package casefile.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scales of others that come with the tool. */
public final class BundledBands {

  private static final Bands CQC =
      new Bands(
          "cqc",
          "Care Quality Commission, local authorities",
          "Care Quality Commission, How we determine ratings: local authorities",
          "The mean as a share of 4, and the Commission's thresholds for it: 25 to 38% inadequate, 39 to 62% requires improvement, 63 to 87% good, 88% and above outstanding. The Commission scores quality statements from much more than files; this is no rating of theirs.",
          true,
          List.of(
              band("3.50", "outstanding"),
              band("2.50", "good"),
              band("1.54", "requires improvement"),
              band("1.00", "inadequate")));

  private static final Bands OFSTED =
      new Bands(
          "ofsted",
          "Ofsted, four-point scale",
          "Ofsted, Inspecting local authority children's services (ILACS)",
          "Ofsted publishes the four words and no sums. Each level here lends its place to a word, and the mean is rounded to the nearest level, halves up: that is ours. Inspectors weigh practice, not files alone; this is no judgement of theirs.",
          false,
          List.of(
              band("3.50", "outstanding"),
              band("2.50", "good"),
              band("1.50", "requires improvement to be good"),
              band("1.00", "inadequate")));

  private static final Bands SCOTLAND =
      new Bands(
          "scotland",
          "Care Inspectorate, six-point scale",
          "Care Inspectorate (Scotland), the six-point scale of its quality frameworks",
          "The Care Inspectorate publishes six grades and no sums. The length from 1 to 4 is laid evenly over that from 1 to 6 and rounded to the nearest grade, halves up: that is ours. Grades weigh strengths against weaknesses; this is no grade of theirs.",
          false,
          List.of(
              band("3.70", "6 excellent"),
              band("3.10", "5 very good"),
              band("2.50", "4 good"),
              band("1.90", "3 adequate"),
              band("1.30", "2 weak"),
              band("1.00", "1 unsatisfactory")));

  private static final Bands ZERO_TO_TEN =
      new Bands(
          "zero-to-ten",
          "Scaling question, 0 to 10",
          "Turnell and Edwards (1999), Signs of Safety: scaling questions from 0 to 10",
          "The length from 1 to 4 is laid evenly over that from 0 to 10 and rounded to the nearest whole number, halves up: that is ours. A scaling question opens a talk; the number alone says little.",
          false,
          zeroToTen());

  public static final List<Bands> ALL = List.of(CQC, OFSTED, SCOTLAND, ZERO_TO_TEN);

  private BundledBands() {}

  public static Optional<Bands> named(String id) {
    return ALL.stream().filter(b -> b.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return ALL.stream().map(Bands::id).toList();
  }

  private static Bands.Band band(String from, String name) {
    return new Bands.Band(new BigDecimal(from), name);
  }

  /** Ten steps of 0.3 each; a number is reached half a step before its own place. */
  private static List<Bands.Band> zeroToTen() {
    List<Bands.Band> bands = new ArrayList<>();
    for (int n = 10; n > 0; n--) {
      BigDecimal from = BigDecimal.valueOf(100 + 30L * n - 15, 2);
      bands.add(new Bands.Band(from, n + " of 10"));
    }
    bands.add(band("1.00", "0 of 10"));
    return bands;
  }
}
