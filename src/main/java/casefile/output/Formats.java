package casefile.output;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every format there is. */
public final class Formats {

  /** In the order the documentation lists them. */
  public static final List<Format> ALL =
      List.of(
          new XlsxFormat(),
          new PdfFormat(),
          new JsonFormat(),
          new HtmlFormat(),
          new CsvFormat(),
          new BlindFormat());

  private Formats() {}

  /** Each format, and the files that go with it. */
  public static List<Format> withBeside(List<Format> formats) {
    return formats.stream().flatMap(f -> Stream.concat(Stream.of(f), f.beside().stream())).toList();
  }

  public static Optional<Format> named(String name) {
    return ALL.stream().filter(f -> f.name().equals(name)).findFirst();
  }
}
