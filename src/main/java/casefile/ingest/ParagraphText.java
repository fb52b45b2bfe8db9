package casefile.ingest;

import java.util.Optional;

/** The text of a paragraph as it grows, and how far from its start it is bold. */
final class ParagraphText {

  private final StringBuilder text = new StringBuilder();
  private int bold;
  private boolean boldSoFar = true;

  void add(String words, boolean isBold) {
    text.append(words);
    if (words.isBlank()) return;
    boldSoFar = boldSoFar && isBold;
    if (boldSoFar) bold = text.length();
  }

  /** Written after what is there, whatever its weight: a tick box in a bold label. */
  void sign(String sign) {
    text.append(sign);
  }

  /** A place to go back to. */
  record Mark(int length, int bold, boolean boldSoFar) {}

  Mark mark() {
    return new Mark(text.length(), bold, boldSoFar);
  }

  String since(Mark mark) {
    return text.substring(mark.length());
  }

  void back(Mark mark) {
    text.setLength(mark.length());
    bold = mark.bold();
    boldSoFar = mark.boldSoFar();
  }

  int length() {
    return text.length();
  }

  boolean endsBlank() {
    return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
  }

  /** The paragraph; nothing when it is blank. */
  Optional<Block.Para> para(int level, boolean item) {
    String all = text.toString();
    if (all.isBlank()) return Optional.empty();
    int lead = all.length() - all.stripLeading().length();
    return Optional.of(new Block.Para(all.strip(), level, Math.max(0, bold - lead), item));
  }

  @Override
  public String toString() {
    return "ParagraphText[" + text.length() + " characters]";
  }
}
