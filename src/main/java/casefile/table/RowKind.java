package casefile.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What one row of a table is. */
public enum RowKind {
  /** A document or note, its words in a column of text. */
  DOCUMENT("a document"),
  /** One question of a form and its answer. */
  ANSWER("an answer"),
  /** A filled-in form, a column for each of its questions. */
  CASE("a filled-in form");

  private final String said;

  RowKind(String said) {
    this.said = said;
  }

  /** In words: "an answer". */
  public String said() {
    return said;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<RowKind> of(String code) {
    return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
  }
}
