package casefile.output;

/** How many lines a text takes in a column, for programs that do not measure rows themselves. */
final class Wrapped {

  private Wrapped() {}

  /**
   * Lines of a text wrapped at spaces; long words are cut.
   *
   * @param width characters that surely fit on a line
   */
  static int lines(String text, int width) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      int used = 0;
      lines++;
      for (String word : paragraph.split(" ")) {
        int needed = used == 0 ? word.length() : used + 1 + word.length();
        if (needed <= width) {
          used = needed;
          continue;
        }
        if (used > 0) lines++;
        lines += (Math.max(1, word.length()) - 1) / width;
        used = Math.max(1, word.length()) - (Math.max(1, word.length()) - 1) / width * width;
      }
    }
    return lines;
  }
}
