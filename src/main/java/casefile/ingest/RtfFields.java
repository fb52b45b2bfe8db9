package casefile.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** The fields of an RTF that are open at a place. */
final class RtfFields {

  private static final class Open {
    private final int depth;
    private final StringBuilder instruction = new StringBuilder();
    private final RtfFormField form = new RtfFormField();

    Open(int depth) {
      this.depth = depth;
    }
  }

  private final Deque<Open> open = new ArrayDeque<>();

  void open(int depth) {
    open.push(new Open(depth));
  }

  void instruction(String words) {
    if (!open.isEmpty()) open.peek().instruction.append(words);
  }

  void form(String word, int number) {
    if (!open.isEmpty()) open.peek().form.word(word, number);
  }

  void entry(String words) {
    if (!open.isEmpty()) open.peek().form.entry(words);
  }

  /** What it shows is no text of the document, or is shown by its state. */
  boolean silent() {
    return !open.isEmpty() && DocxFields.silent(open.peek().instruction.toString());
  }

  /** A group closes; the state to show when a form field ends with it. */
  String close(int depth) {
    if (open.isEmpty() || open.peek().depth != depth) return "";
    return open.pop().form.state();
  }

  /** The day of a date packed into a number (RTF specification 1.9.1, DTTM). */
  static String day(String packed) {
    if (!packed.strip().matches("-?\\d{1,10}")) return "";
    int bits = (int) Long.parseLong(packed.strip());
    int year = 1900 + (bits >> 20 & 0x1ff);
    return String.format(Locale.ROOT, "%d-%02d-%02d", year, bits >> 16 & 0xf, bits >> 11 & 0x1f);
  }
}
