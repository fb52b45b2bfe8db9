package casefile.report;

import casefile.indicator.Evidence;
import casefile.indicator.Polarity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A passage as a report shows it.
 *
 * @param section locator of the text it lies in; start and end count in the text as typed
 * @param quote cut and made safe as the run asked; empty when no quotes are wanted
 * @param strength how clearly it speaks, hundredths
 * @param language {@code cy} for Welsh, else {@code en}
 */
public record Quoted(
    String indicator,
    Polarity polarity,
    String document,
    String section,
    int start,
    int end,
    Optional<String> quote,
    BigDecimal strength,
    String language) {

  /** Too weak to be read as evidence by itself; shown to say where to look first. */
  public boolean faint() {
    return strength.doubleValue() < Evidence.CLEAR;
  }

  /** Which way it speaks, as reports say it. */
  public String speaks() {
    return faint() ? "faintly " + polarity.code() : polarity.code();
  }

  /** The quote between one pair of quotation marks, whether or not it brings marks of its own. */
  public Optional<String> said() {
    return quote.map(q -> "“" + bare(q) + "”");
  }

  /** Without marks that open and never close, or close what was never opened. */
  static String bare(String text) {
    String opening = "\"“";
    String closing = "\"”";
    long marks = text.chars().filter(c -> c == '"' || c == '“' || c == '”').count();
    boolean opens = !text.isEmpty() && opening.indexOf(text.charAt(0)) >= 0;
    boolean closes = !text.isEmpty() && closing.indexOf(text.charAt(text.length() - 1)) >= 0;
    if (marks == 2 && opens && closes) return text.substring(1, text.length() - 1);
    if (marks % 2 == 0) return text;
    if (opens) return text.substring(1);
    return closes ? text.substring(0, text.length() - 1) : text;
  }

  @Override
  public String toString() {
    return document + " " + section + " " + start + "-" + end;
  }
}
