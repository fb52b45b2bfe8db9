package casefile.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much a remark matters, the least first. */
public enum Severity {
  /** Could be better. */
  SUGGESTION,
  /** Will show in the files that come of the form. */
  WARNING,
  /** What good practice and the law ask for cannot be recorded, or is driven out. */
  ERROR;

  /** As the command line writes it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Severity> of(String code) {
    return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
  }

  public static List<String> codes() {
    return Arrays.stream(values()).map(Severity::code).toList();
  }
}
