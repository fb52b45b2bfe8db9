package casefile.indicator;

import casefile.thread.FileThreads;
import casefile.thread.Signs;

/** A scored reading followed from passage to passage, with what was learned as its signs. */
public final class FollowedThrough {

  private FollowedThrough() {}

  /** Threads and checks of a whole file. */
  public static FileThreads of(ScoredReading whole) {
    if (whole.model().concepts().isEmpty()) return FileThreads.of(whole.reading(), Signs.NONE);
    Signs learned =
        (sentence, criterion, supports) ->
            whole
                .model()
                .concept(criterion)
                .map(
                    c ->
                        (double)
                            whole.score(sentence, c, supports ? Polarity.FOR : Polarity.AGAINST))
                .orElse(Double.NaN);
    return FileThreads.of(whole.reading(), learned);
  }
}
