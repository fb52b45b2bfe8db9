package casefile.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import casefile.indicator.LearnedModel;
import casefile.indicator.LearnedModel.RatingWeights;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How well ratings agree with readers on files of authors never seen: each author in turn is left
 * out of both trainings, and that author's files are rated.
 *
 * <p>Arguments: the labelled folder, and a folder for {@code left-out.csv} and {@code
 * left-out-blanked.csv}, ratings in the shape of the labels.
 */
public final class LeftOut {

  /** The weights of the criteria in the core template, in order. */
  static final int[][] SHARES = {{2, 1, 1, 1}, {1, 3, 3, 2}, {2, 3, 1, 1}, {1, 2, 1, 3}};

  private LeftOut() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<LabelledCase> cases = LabelledCase.read(Path.of(args[0]));
    CrossFit fit = new CrossFit(cases, LabelledCase.nothing(Path.of(args[0])));
    fit.warm();
    Map<String, List<String>> groups = groups(Path.of(args[0], "groups.csv"));
    List<Rated> full = new ArrayList<>();
    List<Rated> blanked = new ArrayList<>();
    for (String author : fit.authors()) {
      LearnedModel model = fit.without(author);
      List<RatingWeights> weights = fit.ratings(Optional.of(author));
      for (LabelledCase c : cases) {
        if (!c.author().equals(author)) continue;
        full.add(rate(c, CrossFit.quantities(c.reading(), model), weights));
        blanked.add(rate(c, CrossFit.quantities(c.blanked(), model), weights));
      }
    }
    out.println("Files of authors left out, as exported:");
    out.println(Agreements.table(full, groups));
    out.println("The same with headings blanked and document types unknown:");
    out.println(Agreements.table(blanked, groups));
    out.println("Criteria and calibration:");
    out.println(Agreements.criteria(full));
    if (args.length > 1) {
      Files.createDirectories(Path.of(args[1]));
      Files.writeString(Path.of(args[1], "left-out.csv"), csv(full));
      Files.writeString(Path.of(args[1], "left-out-blanked.csv"), csv(blanked));
    }
  }

  /** The groups a case belongs to, to be reported apart. */
  private static Map<String, List<String>> groups(Path csv) throws IOException {
    return Files.readAllLines(csv).stream()
        .skip(1)
        .map(line -> line.split(","))
        .collect(groupingBy(cells -> cells[0], mapping(cells -> cells[1], toList())));
  }

  /** A case rated without having been seen. */
  record Rated(
      LabelledCase of,
      double[] scores,
      double[] slopes,
      int[] criteria,
      int[] standards,
      int overall) {}

  static Rated rate(LabelledCase c, double[][] quantities, List<RatingWeights> weights) {
    int count = quantities.length;
    double[] scores = new double[count];
    double[] slopes = new double[count];
    int[] criteria = new int[count];
    for (int k = 0; k < count; k++) {
      scores[k] = CrossFit.score(weights.get(k), quantities[k]);
      slopes[k] = weights.get(k).slope();
      criteria[k] = level(scores[k]);
    }
    int[] standards = new int[4];
    int sum = 0;
    int ones = 0;
    for (int s = 0; s < 4; s++) {
      int total = 0;
      int shares = 0;
      for (int k = 0; k < 4; k++) {
        total += SHARES[s][k] * criteria[s * 4 + k];
        shares += SHARES[s][k];
      }
      standards[s] = level((double) total / shares);
      sum += standards[s];
      if (standards[s] == 1) ones++;
    }
    int overall = ones >= 2 ? 1 : Math.min(level(sum / 4.0), ones == 1 ? 2 : 4);
    return new Rated(c, scores, slopes, criteria, standards, overall);
  }

  static int level(double score) {
    return (int) Math.max(1, Math.min(4, Math.floor(score + 0.5)));
  }

  private static String csv(List<Rated> rated) {
    StringBuilder text = new StringBuilder("caseId,author,rater,id,rating\n");
    for (Rated r : rated) {
      String head = r.of().gold().file().caseId() + "," + r.of().author() + ",left-out,";
      for (int s = 0; s < 4; s++)
        text.append(head)
            .append("S")
            .append(s + 1)
            .append(",")
            .append(r.standards()[s])
            .append("\n");
      for (int k = 0; k < r.criteria().length; k++) {
        text.append(head)
            .append(Criteria.IDS.get(k))
            .append(",")
            .append(r.criteria()[k])
            .append("\n");
      }
      text.append(head).append("overall,").append(r.overall()).append("\n");
    }
    return text.toString();
  }
}
