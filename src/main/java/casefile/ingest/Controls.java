package casefile.ingest;

import casefile.form.AnswerType;
import java.util.ArrayList;
import java.util.List;

/**
 * The places of a document that can be filled in, each a sign in its text.
 *
 * <p>So that one reading of blocks serves forms as well: a sign of Unicode's private area stands
 * where the answer would, and is looked up here.
 */
final class Controls {

  private static final char FIRST = '\uE000';
  private static final char LAST = '\uF8FE';

  /**
   * A place to fill in.
   *
   * @param prompt the placeholder shown in it
   * @param filled what stands in it as an answer
   */
  record Control(AnswerType type, List<String> options, String prompt, String filled) {
    Control {
      options = List.copyOf(options);
    }
  }

  private final List<Control> all = new ArrayList<>();

  /** Takes a control, gives its sign. */
  String sign(Control control) throws Refused {
    if (all.size() > LAST - FIRST) throw Limits.reached("controls", "controls", LAST - FIRST);
    all.add(control);
    return String.valueOf((char) (FIRST + all.size() - 1));
  }

  /** The controls whose signs stand in a text, in order. */
  List<Control> in(String text) {
    List<Control> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int at = text.charAt(i) - FIRST;
      if (at >= 0 && at < all.size()) found.add(all.get(at));
    }
    return found;
  }

  /** The text without signs. */
  static String without(String text) {
    StringBuilder left = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      left.append(c >= FIRST && c <= LAST ? ' ' : c);
    }
    return left.toString();
  }
}
