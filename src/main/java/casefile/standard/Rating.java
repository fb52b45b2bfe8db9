package casefile.standard;

import java.util.OptionalInt;
import java.util.function.Function;

/** A level earned, or the reason why there is none. */
public sealed interface Rating {

  /** A level on the scale, 4 best. */
  record Level(int level) implements Rating {
    public Level {
      if (level < 1 || level > 4) throw new IllegalArgumentException("level " + level);
    }
  }

  /** The file does not hold enough to judge. Never a low rating; left out of every mean. */
  record Insufficient(Said said) implements Rating {
    public Insufficient(String why) {
      this(Said.plain(why));
    }
  }

  /** The criterion's condition does not hold for this case. Left out of every mean. */
  record NotApplicable(Said said) implements Rating {
    public NotApplicable(String why) {
      this(Said.plain(why));
    }
  }

  static Rating level(int level) {
    return new Level(level);
  }

  /** The one place that tells the three apart. */
  default <T> T match(
      Function<Level, T> level,
      Function<Insufficient, T> insufficient,
      Function<NotApplicable, T> notApplicable) {
    if (this instanceof Level l) return level.apply(l);
    if (this instanceof Insufficient i) return insufficient.apply(i);
    return notApplicable.apply((NotApplicable) this);
  }

  default OptionalInt rated() {
    return match(
        l -> OptionalInt.of(l.level()), i -> OptionalInt.empty(), n -> OptionalInt.empty());
  }

  /** As the audit JSON writes it: {@code rated}, {@code insufficient}, {@code not-applicable}. */
  default String status() {
    return match(l -> "rated", i -> "insufficient", n -> "not-applicable");
  }

  /** As tables show it: 4, 3, 2, 1, IE, NA. */
  default String mark() {
    return match(l -> Integer.toString(l.level()), i -> "IE", n -> "NA");
  }

  /** Why there is no level; empty for a level. */
  default Said said() {
    return match(l -> Said.plain(""), Insufficient::said, NotApplicable::said);
  }

  /** The same in English. */
  default String why() {
    return said().english();
  }
}
