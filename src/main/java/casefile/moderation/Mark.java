package casefile.moderation;

import casefile.standard.Rating;
import casefile.standard.Said;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** What someone wrote down for a standard, a criterion or a case: a level, IE or NA. */
public enum Mark {
  FOUR("4"),
  THREE("3"),
  TWO("2"),
  ONE("1"),
  IE("IE"),
  NA("NA");

  /** How many levels the scale has. */
  public static final int LEVELS = 4;

  private final String code;

  Mark(String code) {
    this.code = code;
  }

  public static Mark level(int level) {
    if (level < 1 || level > LEVELS) throw new IllegalArgumentException("level " + level);
    return values()[LEVELS - level];
  }

  public static Mark of(Rating rating) {
    return rating.match(l -> level(l.level()), insufficient -> IE, notApplicable -> NA);
  }

  /** The mark as people type it: capitals and surrounding blanks do not matter. */
  public static Optional<Mark> of(String typed) {
    String wanted = typed.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(m -> m.code.equals(wanted)).findFirst();
  }

  /**
   * The rating it is.
   *
   * @param why there is no level; not used for one
   */
  public Rating rating(Said why) {
    if (this == IE) return new Rating.Insufficient(why);
    if (this == NA) return new Rating.NotApplicable(why);
    return Rating.level(LEVELS - ordinal());
  }

  /** The level; empty for IE and NA. */
  public OptionalInt level() {
    return ordinal() < LEVELS ? OptionalInt.of(LEVELS - ordinal()) : OptionalInt.empty();
  }

  @Override
  public String toString() {
    return code;
  }
}
