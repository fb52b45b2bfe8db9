package casefile.indicator;

import casefile.model.Passage;
import java.util.List;

/** What a kind that counts passages has found. */
final class Counted {

  private Counted() {}

  /** One point a passage up to a limit, below zero when they speak against. */
  static Found of(String indicator, List<Passage> passages, int upTo, boolean against) {
    if (passages.isEmpty()) return Found.NOTHING;
    int counted = Math.min(passages.size(), upTo);
    Polarity polarity = against ? Polarity.AGAINST : Polarity.FOR;
    String what =
        indicator + ": " + passages.size() + (passages.size() == 1 ? " passage" : " passages");
    return new Found(
        passages.size(),
        List.of(Part.of(what, against ? -counted : counted, 1)),
        passages.stream().map(p -> new Evidence(indicator, polarity, p, 1)).toList());
  }
}
