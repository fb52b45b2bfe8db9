package casefile.template;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.diagnostic.Suggestion;
import casefile.table.Mapping;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The mappings that come with the tool, and those a user names. */
public final class Mappings {

  /** A folder on the class path cannot be listed: a test holds this against the folder. */
  private static final List<String> BUNDLED =
      List.of(
          "eclipse-forms",
          "liquidlogic-forms",
          "mosaic-notes",
          "paris-notes",
          "wccis-forms",
          "wccis-notes");

  private Mappings() {}

  /** What {@code --mapping} came to; empty when a diagnostic is an error. */
  public record Chosen(Optional<Mapping> mapping, List<Diagnostic> diagnostics) {
    public Chosen {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  public static List<String> ids() {
    return BUNDLED;
  }

  /** The mapping of a bundled id or a file. */
  public static Chosen choose(String name) {
    if (BUNDLED.contains(name)) return MappingReader.read(bundled(name));
    boolean file = name.matches(".*(\\.ya?ml|[/\\\\].*)") || isFile(name);
    if (!file) {
      String near = Suggestion.phrase(name, BUNDLED);
      String all = "bundled are: " + String.join(", ", BUNDLED) + "; or name a file: ours.yml";
      return failed("--mapping", "there is no bundled mapping `" + name + "`", near, all);
    }
    try (InputStream in = Files.newInputStream(Path.of(name))) {
      return MappingReader.read(new Source(name, in.readNBytes(YamlTree.LARGEST + 1)));
    } catch (IOException | InvalidPathException e) {
      boolean there = isFile(name);
      String what = there ? "this file cannot be read" : "there is no such file";
      return failed(name, what, "", "check the path; bundled are: " + String.join(", ", BUNDLED));
    }
  }

  private static Chosen failed(String place, String what, String near, String all) {
    Diagnostic error = Diagnostic.error(Place.of(place), what, near.isEmpty() ? all : near);
    return new Chosen(Optional.empty(), List.of(error));
  }

  private static boolean isFile(String name) {
    try {
      return Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static Source bundled(String id) {
    String path = "mappings/" + id + ".yml";
    try (InputStream in = Mappings.class.getResourceAsStream("/casefile/" + path)) {
      return new Source(path, in.readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + path + " from the program's own files", e);
    }
  }
}
