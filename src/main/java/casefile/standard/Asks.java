package casefile.standard;

import java.util.List;

/**
 * What a form must ask so that a criterion can be recorded at all.
 *
 * @param topics ids of topics the tool knows the words for
 * @param any further words a form may use to ask it, in any language
 */
public record Asks(List<String> topics, List<String> any) {

  /** Nothing: the criterion is about how things are written, not about what is asked. */
  public static final Asks NOTHING = new Asks(List.of(), List.of());

  public Asks {
    topics = List.copyOf(topics);
    any = List.copyOf(any);
  }
}
