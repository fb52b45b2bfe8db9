package casefile.output;

import java.util.List;
import java.util.Optional;

/** Every format a check can be written as. */
public final class CheckFormats {

  public static final List<CheckFormat> ALL =
      List.of(
          new CheckText(),
          new CheckJson(),
          new SarifFormat(),
          new JunitFormat(),
          new GithubFormat());

  private CheckFormats() {}

  public static List<String> names() {
    return ALL.stream().map(CheckFormat::name).toList();
  }

  public static Optional<CheckFormat> named(String name) {
    return ALL.stream().filter(f -> f.name().equals(name)).findFirst();
  }
}
