package casefile.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of which it is known what in it identifies somebody.
 *
 * <p>Written as {@code Rang <phone|07700 900123> today}: what stands behind the bar identifies, and
 * is of the kind before it.
 */
record Marked(String text, List<Identifier> identifiers) {

  private static final Pattern SLOT = Pattern.compile("<([^<|>]+)\\|([^<>]*)>");

  /** What identifies somebody, and where it stands. */
  record Identifier(String kind, int start, int end) {

    /** Whether every letter and figure of it lies in a span. */
    boolean covered(String text, List<Span> spans) {
      for (int i = start; i < end; i++) {
        if (Character.isLetterOrDigit(text.charAt(i)) && !Marked.covers(spans, i)) return false;
      }
      return true;
    }
  }

  static Marked of(String written) {
    StringBuilder text = new StringBuilder();
    List<Identifier> found = new ArrayList<>();
    Matcher slot = SLOT.matcher(written);
    int at = 0;
    while (slot.find()) {
      text.append(written, at, slot.start());
      int start = text.length();
      text.append(slot.group(2));
      found.add(new Identifier(slot.group(1), start, text.length()));
      at = slot.end();
    }
    return new Marked(text.append(written.substring(at)).toString(), found);
  }

  static boolean covers(List<Span> spans, int at) {
    return spans.stream().anyMatch(s -> s.start() <= at && at < s.end());
  }

  /** Whether a stretch of text touches something that identifies. */
  boolean identifies(int start, int end) {
    return identifiers.stream().anyMatch(i -> i.start() < end && start < i.end());
  }
}
