package casefile.template;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.diagnostic.Suggestion;
import casefile.indicator.Knowledge;
import casefile.indicator.LearnedModel;
import casefile.journey.BankHolidays;
import casefile.language.WordList;
import casefile.standard.Template;
import casefile.text.Glossary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The templates that come with the tool, and those a user names. */
public final class Catalogue {

  /** A folder on the class path cannot be listed: a test holds this against audit-templates/. */
  private static final List<String> BUNDLED =
      List.of(
          "carers",
          "children-and-families-wales",
          "collaborative-communication",
          "form-design",
          "front-door",
          "language",
          "mental-capacity",
          "peer-challenge-adults",
          "recording-quality",
          "risk-enablement",
          "safeguarding-personal",
          "strengths-based-practice",
          "transitions",
          "what-matters-wales-adults");

  private static final String LEARNED = "/casefile/learned.model";

  private Catalogue() {}

  /**
   * What {@code -t} and {@code --tailoring} came to.
   *
   * @param loaded one for each name given, in that order
   * @param diagnostics of all of them; the templates are usable only when none is an error
   */
  public record Chosen(List<Loaded> loaded, List<Diagnostic> diagnostics) {
    public Chosen {
      loaded = List.copyOf(loaded);
      diagnostics = List.copyOf(diagnostics);
    }

    public boolean usable() {
      return diagnostics.stream().noneMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
    }

    public List<Template> templates() {
      return loaded.stream().flatMap(l -> l.template().stream()).toList();
    }
  }

  /** Ids of the bundled templates, in order. */
  public static List<String> ids() {
    return BUNDLED;
  }

  /** Templates from a comma list of bundled ids and files. */
  public static Chosen choose(String names) {
    return choose(names, Optional.empty());
  }

  /** The same with a tailoring, which must be for one of them. */
  public static Chosen choose(String names, Optional<Path> tailoring) {
    List<Loaded> loaded = new ArrayList<>();
    for (String name : isFile(names) ? List.of(names) : List.of(names.split(",", -1))) {
      loaded.add(load(name.strip()));
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (tailoring.isPresent() && loaded.stream().allMatch(l -> l.template().isPresent())) {
      tailor(loaded, tailoring.get(), diagnostics);
    }
    loaded.forEach(l -> diagnostics.addAll(l.diagnostics()));
    Set<String> seen = new HashSet<>();
    for (Loaded l : loaded) {
      l.template()
          .filter(t -> !seen.add(t.id()))
          .ifPresent(
              t ->
                  diagnostics.add(
                      Diagnostic.error(
                          l.place("template"),
                          "the template `" + t.id() + "` is named twice",
                          "name it once, or give each its own id")));
    }
    return new Chosen(loaded, diagnostics);
  }

  /** One template, by bundled id or file. */
  public static Loaded load(String name) {
    if (BUNDLED.contains(name)) {
      return TemplateReader.read(bundled(name).orElseThrow(), Catalogue::bundled);
    }
    if (looksLikeFile(name) || isFile(name)) return load(Path.of(name));
    return Loaded.failed(
        Place.of("-t"),
        "there is no bundled template `" + name + "`",
        Suggestion.nearest(name, BUNDLED)
            .map(n -> "did you mean `" + n + "`?")
            .orElse("bundled are: " + String.join(", ", BUNDLED) + "; or name a file: mine.yml"));
  }

  /** One template file; {@code extends} may name a bundled id or a file beside it. */
  public static Loaded load(Path file) {
    Optional<Source> source = read(file);
    if (source.isEmpty()) return unreadable(file);
    return TemplateReader.read(source.get(), base -> bundled(base).or(() -> beside(file, base)));
  }

  /** What the tool knows: learned weights and glossary; empty when this build has no weights. */
  public static Optional<Knowledge> knowledge() {
    return resource(LEARNED)
        .map(LearnedModel::of)
        .map(w -> new Knowledge(w, welsh(), words(), holidays()));
  }

  /** The Welsh glossary that comes with the tool. */
  public static Glossary welsh() {
    return resource("/casefile/welsh.tsv")
        .map(bytes -> Glossary.of(new String(bytes, StandardCharsets.UTF_8)))
        .orElse(Glossary.EMPTY);
  }

  /** The words to avoid that come with the tool. */
  public static WordList words() {
    return resource("/casefile/language.tsv")
        .map(bytes -> WordList.of(new String(bytes, StandardCharsets.UTF_8)))
        .orElse(WordList.NONE);
  }

  /** The bank holidays that come with the tool. */
  public static BankHolidays holidays() {
    return resource("/casefile/bank-holidays.tsv")
        .map(bytes -> BankHolidays.of(new String(bytes, StandardCharsets.UTF_8)))
        .orElse(BankHolidays.NONE);
  }

  private static void tailor(List<Loaded> loaded, Path file, List<Diagnostic> diagnostics) {
    Optional<Source> source = read(file);
    if (source.isEmpty()) {
      diagnostics.addAll(unreadable(file).diagnostics());
      return;
    }
    String wanted = Tailoring.target(source.get());
    int at = 0;
    for (int i = 0; i < loaded.size(); i++) {
      if (loaded.get(i).template().orElseThrow().id().equals(wanted)) at = i;
    }
    loaded.set(at, Tailoring.apply(loaded.get(at), source.get()));
  }

  private static Optional<Source> beside(Path file, String name) {
    try {
      return read(file.resolveSibling(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean looksLikeFile(String name) {
    return name.endsWith(".yml") || name.endsWith(".yaml") || name.matches(".*[/\\\\].*");
  }

  private static boolean isFile(String name) {
    try {
      return Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static Loaded unreadable(Path file) {
    String what = Files.exists(file) ? "this file cannot be read" : "there is no such file";
    return Loaded.failed(
        Place.of(file.toString()),
        what,
        Suggestion.nearest(file.toString(), BUNDLED)
            .map(near -> "did you mean `" + near + "`?")
            .orElse("check the path; bundled are: " + String.join(", ", BUNDLED)));
  }

  private static Optional<Source> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      // One byte more than is allowed tells a file that is too large without reading all of it.
      return Optional.of(new Source(file.toString(), in.readNBytes(YamlTree.LARGEST + 1)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Source> bundled(String id) {
    if (!BUNDLED.contains(id)) return Optional.empty();
    String path = "audit-templates/" + id + ".yml";
    return resource("/" + path).map(bytes -> new Source(path, bytes));
  }

  private static Optional<byte[]> resource(String path) {
    try (InputStream in = Catalogue.class.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + path + " from the program's own files", e);
    }
  }
}
