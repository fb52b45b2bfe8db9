package casefile.output;

/** Text as a web page can hold it, and names that links lead to. */
final class WebText {

  private WebText() {}

  /**
   * Characters a page may not hold, and those that turn the text after them round, by their names.
   */
  static String shown(String text) {
    StringBuilder all = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (forbidden(c) || turns(c)) all.append(Glyphs.name(c));
              else all.appendCodePoint(c);
            });
    return all.toString();
  }

  private static boolean forbidden(int c) {
    return c < 32 && c != '\n' && c != '\t' && c != '\r'
        || c >= 0x7F && c < 0xA0
        || c >= 0xD800 && c < 0xE000
        || (c & 0xFFFE) == 0xFFFE;
  }

  /** Embeddings, overrides and isolates: with them words can be made to read other than typed. */
  private static boolean turns(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  /** An id as part of a link: different ids stay different, and no colon is left. */
  static String slug(String id) {
    StringBuilder all = new StringBuilder();
    id.codePoints()
        .forEach(
            c -> {
              boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '.');
              if (plain) all.appendCodePoint(c);
              else all.append('_').append(Integer.toHexString(c)).append('_');
            });
    return all.toString();
  }

  /** Where a case begins. */
  static String caseAnchor(String caseId) {
    return "case-" + slug(caseId);
  }
}
