package casefile.template;

import casefile.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Welsh for English sentences: those of the tool, and those of templates.
 *
 * <p>The English is the key, so that a sentence that was changed is shown in English again, never
 * with the Welsh of what it used to say. A template's Welsh stands in a file of its own, {@code
 * cy/ours.yml} beside {@code ours.yml}: mending a word of it does not change what was audited.
 */
public final class InWelsh {

  private static final String TOOL = "casefile/words/cy.yml";
  private static final String FOLDER = "cy";

  private final Map<String, String> sentences = new LinkedHashMap<>();
  private final Problems problems = new Problems();

  private InWelsh() {}

  /** The sentences, and what is wrong with the files they were read from. */
  public record Found(Map<String, String> sentences, List<Diagnostic> diagnostics) {}

  /**
   * What the tool says, what the bundled templates say, and what the templates named say.
   *
   * @param templates a comma list of bundled ids and files; may be empty
   */
  public static Found of(String templates) {
    InWelsh all = new InWelsh();
    all.bundled(TOOL);
    Catalogue.ids().forEach(id -> all.bundled("audit-templates/" + FOLDER + "/" + id + ".yml"));
    for (String name : templates.split(",")) beside(name.strip()).ifPresent(all::read);
    return new Found(all.sentences, all.problems.sorted());
  }

  /** What the tool says, and nobody's template. */
  public static Map<String, String> ofTheTool() {
    InWelsh tool = new InWelsh();
    tool.bundled(TOOL);
    return tool.sentences;
  }

  private void bundled(String path) {
    try (InputStream in = InWelsh.class.getResourceAsStream("/" + path)) {
      if (in != null) read(new Source(path, in.readAllBytes()));
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + path + " from the program's own files", e);
    }
  }

  private static Optional<Source> beside(String name) {
    try {
      Path file = Path.of(name);
      if (!Files.isRegularFile(file)) return Optional.empty();
      Path welsh = file.resolveSibling(FOLDER).resolve(file.getFileName());
      if (!Files.isRegularFile(welsh)) return Optional.empty();
      try (InputStream in = Files.newInputStream(welsh)) {
        return Optional.of(new Source(welsh.toString(), in.readNBytes(YamlTree.LARGEST + 1)));
      }
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  private void read(Source source) {
    YamlTree.read(source.path(), source.bytes(), problems)
        .ifPresent(root -> root.entries().forEach((key, entry) -> put(key, entry.value())));
  }

  /** A counted word may change after some numbers: {@code {any: diwrnod, 2: ddiwrnod}}. */
  private void put(String english, Node value) {
    value.words().ifPresent(welsh -> sentences.put(english, welsh));
    value
        .entries()
        .forEach(
            (number, form) ->
                form.value()
                    .words()
                    .ifPresent(
                        welsh ->
                            sentences.put(
                                number.equals("any") ? english : english + "|" + number, welsh)));
  }
}
