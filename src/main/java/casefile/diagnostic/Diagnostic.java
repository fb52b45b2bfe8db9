package casefile.diagnostic;

import java.util.Comparator;

/**
 * Something wrong with what the user gave us: an export, a template, a workbook, an option.
 *
 * <p>A diagnostic never holds a person's words: it travels to terminals and CI logs.
 *
 * @param severity how bad
 * @param place where
 * @param message what was found and what was expected, a sentence without a full stop
 * @param mend what to do about it; empty when there is nothing to do
 */
public record Diagnostic(Severity severity, Place place, String message, String mend) {

  /** By path, then line, then column, then message, so that output order never depends on ours. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.place().path())
          .thenComparingInt(d -> d.place().line())
          .thenComparingInt(d -> d.place().column())
          .thenComparing(Diagnostic::message);

  /** An error keeps something from being used; a warning does not; a note only tells. */
  public enum Severity {
    ERROR,
    WARNING,
    NOTE
  }

  public static Diagnostic error(Place place, String message, String mend) {
    return new Diagnostic(Severity.ERROR, place, message, mend);
  }

  public static Diagnostic warning(Place place, String message, String mend) {
    return new Diagnostic(Severity.WARNING, place, message, mend);
  }

  public static Diagnostic note(Place place, String message) {
    return new Diagnostic(Severity.NOTE, place, message, "");
  }

  @Override
  public String toString() {
    return place + ": " + message + (mend.isEmpty() ? "" : " — " + mend);
  }
}
