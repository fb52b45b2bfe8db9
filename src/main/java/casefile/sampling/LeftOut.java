package casefile.sampling;

import java.util.Comparator;

/**
 * A row that cannot be chosen, and why.
 *
 * @param caseId empty when the row has none
 */
public record LeftOut(String caseId, int row, String reason) {

  static final Comparator<LeftOut> ORDER =
      Comparator.comparing(LeftOut::reason)
          .thenComparing(LeftOut::caseId)
          .thenComparingInt(LeftOut::row);
}
