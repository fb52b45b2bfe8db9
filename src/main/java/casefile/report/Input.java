package casefile.report;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * A file we were given, and whether it could be read.
 *
 * @param path relative to what the user named
 * @param reason why it was read in part or refused; empty when read
 */
public record Input(
    String path, String sha256, long bytes, String importer, Status status, String reason) {

  public static final Comparator<Input> ORDER =
      Comparator.comparing(Input::path, NaturalOrder.INSTANCE).thenComparing(Input::sha256);

  /** How far a file could be read. */
  public enum Status {
    READ,
    PARTIAL,
    REFUSED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Status> of(String code) {
      for (Status status : values()) if (status.code().equals(code)) return Optional.of(status);
      return Optional.empty();
    }
  }

  /** The same under another path. */
  public Input at(String shown) {
    return new Input(shown, sha256, bytes, importer, status, reason);
  }
}
