package casefile.evil;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Supplier;

/**
 * A file made to do harm.
 *
 * @param name it is saved as; the ending is part of the trick
 * @param end how it must end, as a pattern over "STATUS reason"
 */
public record EvilFile(String name, Supplier<byte[]> made, String end) {

  static EvilFile of(String name, String end, Supplier<byte[]> made) {
    return new EvilFile(name, made, end);
  }

  static EvilFile text(String name, String end, Supplier<String> made) {
    return new EvilFile(name, () -> made.get().getBytes(UTF_8), end);
  }

  @Override
  public String toString() {
    return name;
  }
}
