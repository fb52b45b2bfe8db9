package casefile.model;

/**
 * A located piece of typed text.
 *
 * @param document the document's id
 * @param section the locator of the text it lies in, as {@code sections[2].fields[0].value}
 * @param start first character, counted from 0 in UTF-16 units of that text
 * @param end one past the last character
 * @param text the characters between, exactly
 */
public record Passage(String document, String section, int start, int end, String text) {
  @Override
  public String toString() {
    return document + " " + section + " " + start + "-" + end;
  }
}
