package casefile.indicator;

import casefile.model.Passage;
import java.util.List;

/** What kinds that count passages may be told, and what they have found. */
final class Counted {

  static final Option<Integer> UP_TO =
      Option.whole("up-to", 3, "how many passages add to the score; more add nothing");
  static final Option<Boolean> AGAINST =
      Option.flag("against", false, "whether what is found speaks against the criterion");

  private Counted() {}

  /** For kinds that take {@link #AGAINST}. */
  static Polarity speaks(Options options) {
    return options.get(AGAINST) ? Polarity.AGAINST : Polarity.FOR;
  }

  /** For kinds that take {@link #UP_TO} and {@link #AGAINST}. */
  static Found of(String indicator, List<Passage> passages, Options options) {
    return of(indicator, passages, options.get(UP_TO), options.get(AGAINST));
  }

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
