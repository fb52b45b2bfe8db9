package casefile.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A small right template, to be put wrong one line at a time. */
final class Choir {

  private Choir() {}

  static String text() {
    try (InputStream in = Choir.class.getResourceAsStream("/templates/choir.yml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The template with one piece of its text replaced. */
  static String with(String piece, String other) {
    if (!text().contains(piece)) throw new IllegalArgumentException("no such piece: " + piece);
    return text().replace(piece, other);
  }

  static Loaded load(String yaml) {
    return TemplateReader.read(source("t.yml", yaml), name -> Optional.empty());
  }

  /** The same, where {@code extends: base} finds the base given. */
  static Loaded load(String yaml, String base) {
    return TemplateReader.read(
        source("t.yml", yaml),
        name -> name.equals("base") ? Optional.of(source("base.yml", base)) : Optional.empty());
  }

  static Source source(String path, String yaml) {
    return new Source(path, yaml.getBytes(StandardCharsets.UTF_8));
  }

  static List<String> faults(String yaml) {
    return load(yaml).diagnostics().stream().map(Object::toString).toList();
  }
}
