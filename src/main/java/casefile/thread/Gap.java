package casefile.thread;

import java.util.Locale;

/** Where a thread breaks off. */
public enum Gap {
  NO_OUTCOME("no outcome"),
  NO_ACTION("no action"),
  NO_WHO("nobody named to do it"),
  NO_WHEN("no time given"),
  NO_REVIEW("not gone back to at review"),
  NOT_TAKEN_UP("not taken up in the plan"),
  NOT_USED("not used in the plan");

  private final String said;

  Gap(String said) {
    this.said = said;
  }

  /** As the JSON writes it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As a reader would say it. */
  public String said() {
    return said;
  }

  public static java.util.Optional<Gap> of(String code) {
    for (Gap gap : values()) if (gap.code().equals(code)) return java.util.Optional.of(gap);
    return java.util.Optional.empty();
  }
}
