package casefile.output;

import java.util.Optional;

/** What opens a locked file; never shown. */
public record Password(String text) {

  /** Fewer characters are guessed by a program in hours. */
  public static final int SHORTEST = 8;

  /** The first line of a password file; empty when it is too short to protect anything. */
  public static Optional<Password> of(String file) {
    String line = file.lines().findFirst().orElse("").replace("\uFEFF", "");
    return line.length() < SHORTEST ? Optional.empty() : Optional.of(new Password(line));
  }

  @Override
  public String toString() {
    return "Password[]";
  }
}
