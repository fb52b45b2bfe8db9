package casefile.report;

import java.util.Optional;

/**
 * A place in the file, and its words as far as they may be shown.
 *
 * @param section locator of the text it lies in; start and end count in the text as typed
 * @param quote cut and made safe as the run asked; empty when no quotes are wanted
 */
public record Cited(String document, String section, int start, int end, Optional<String> quote) {

  /** The quote between one pair of quotation marks. */
  public Optional<String> said() {
    return quote.map(q -> "“" + Quoted.bare(q) + "”");
  }

  @Override
  public String toString() {
    return document + " " + section + " " + start + "-" + end;
  }
}
