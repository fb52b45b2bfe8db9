package casefile.moderation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The interval of a kappa over pairs that share cases: several standards, or several readers, of
 * one file err together, and a formula for independent pairs would claim too much.
 */
final class ByCase {

  private ByCase() {}

  /**
   * The interval from leaving out one case at a time.
   *
   * <p>Source: the grouped jackknife, B. Efron and R. J. Tibshirani, An Introduction to the
   * Bootstrap (1993), chapter 11, groups being cases; with a t interval on one degree less than the
   * cases.
   *
   * @return empty when kappa is not estimable for the whole or without one of the cases
   */
  static Optional<Interval> kappa(Collection<Pair> pairs) {
    Map<String, List<Pair>> cases = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      if (pair.levels()) cases.computeIfAbsent(pair.caseId(), c -> new ArrayList<>()).add(pair);
    }
    Crosstab all = Crosstab.of(pairs);
    OptionalDouble whole = Agreement.kappa(all).number();
    int m = cases.size();
    if (whole.isEmpty() || m < 2) return Optional.empty();
    List<Double> without = new ArrayList<>();
    for (List<Pair> one : cases.values()) {
      OptionalDouble left = Agreement.kappa(all.less(Crosstab.of(one))).number();
      if (left.isEmpty()) return Optional.empty();
      without.add(left.getAsDouble());
    }
    double mean = 0;
    for (double kappa : without) mean += kappa / m;
    double squares = 0;
    for (double kappa : without) squares += (kappa - mean) * (kappa - mean);
    double error = Math.sqrt(squares * (m - 1) / m);
    return Interval.around(whole.getAsDouble(), error, StudentT.quantile975(m - 1));
  }
}
