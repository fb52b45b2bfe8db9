package casefile.ingest;

/** Text of forms tidied. */
final class Texts {

  private Texts() {}

  /** On one line, blanks joined. */
  static String line(String words) {
    return words.replaceAll("[\\s\\u00a0\\u200b]+", " ").strip();
  }
}
