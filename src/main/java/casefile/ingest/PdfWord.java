package casefile.ingest;

/**
 * A word on a page of a PDF.
 *
 * @param page counted from 1
 * @param left in points from the left edge
 * @param right in points from the left edge
 * @param reach as {@code right}, blanks written after it counted in
 * @param base of the line it stands on, in points from the top
 * @param size of the type, in points
 */
record PdfWord(
    String text,
    int page,
    float left,
    float right,
    float reach,
    float base,
    float size,
    boolean bold) {

  PdfWord reaching(float further) {
    return new PdfWord(text, page, left, right, further, base, size, bold);
  }

  @Override
  public String toString() {
    return "PdfWord[page " + page + ", " + text.length() + " characters]";
  }
}
