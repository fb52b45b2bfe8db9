package casefile.report;

import java.util.Locale;
import java.util.Optional;

/** How much of a passage a report shows. */
public enum Quotes {
  NONE,
  SHORT,
  FULL;

  /** Longest short quote, in characters. */
  static final int LONGEST = 160;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Quotes> of(String code) {
    for (Quotes quotes : values()) if (quotes.code().equals(code)) return Optional.of(quotes);
    return Optional.empty();
  }

  /** The part of a passage that may be shown: nothing, up to 160 characters, or all. */
  Optional<String> show(String passage) {
    if (this == NONE) return Optional.empty();
    if (this == FULL) return Optional.of(passage);
    String line = passage.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) return Optional.of(line);
    int cut = line.lastIndexOf(' ', LONGEST - 1);
    if (cut < LONGEST / 2) cut = LONGEST - 1;
    if (Character.isHighSurrogate(line.charAt(cut - 1))) cut--;
    int open = line.lastIndexOf('[', cut - 1);
    if (open > 0 && line.indexOf(']', open) >= cut) cut = open;
    return Optional.of(line.substring(0, cut).replaceAll("[\\s,;:–—-]+$", "") + "…");
  }
}
