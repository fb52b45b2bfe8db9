package casefile.ingest;

import java.util.Comparator;

/**
 * One file we were given, and how it ended.
 *
 * @param path as the user would recognise it, '/' between names; entries of archives follow a
 *     {@code !}
 * @param sha256 of the bytes, in hexadecimal; empty when the file was not read to its end
 * @param bytes its size; 0 when not known
 * @param importer the importer that read it, or tried to; empty when none knew it
 * @param reason why it is partial or refused, in a sentence without case text; empty when read
 */
public record Input(
    String path, String sha256, long bytes, String importer, Status status, String reason) {

  /** By path: the order inputs are listed in, whatever order they were read in. */
  public static final Comparator<Input> ORDER =
      Comparator.comparing(Input::path).thenComparing(Input::sha256);

  static Input refused(String path, long bytes, String importer, String reason) {
    return new Input(path, "", bytes, importer, Status.REFUSED, reason);
  }
}
