package casefile.output;

import java.util.List;
import java.util.Optional;

/** Every format there is. */
public final class Formats {

  /** In the order the documentation lists them. */
  public static final List<Format> ALL =
      List.of(new XlsxFormat(), new PdfFormat(), new JsonFormat(), new BlindFormat());

  private Formats() {}

  public static Optional<Format> named(String name) {
    return ALL.stream().filter(f -> f.name().equals(name)).findFirst();
  }
}
