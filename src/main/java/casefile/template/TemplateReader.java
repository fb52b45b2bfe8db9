package casefile.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a template file: its tree, its base if it extends one, every check, then its records. */
final class TemplateReader {

  private TemplateReader() {}

  /**
   * Reads a template.
   *
   * @param bases finds what {@code extends} names
   */
  static Loaded read(Source source, Function<String, Optional<Source>> bases) {
    Problems problems = new Problems();
    Optional<Node> tree = YamlTree.read(source.path(), source.bytes(), problems);
    if (tree.isEmpty()) return Loaded.failed(problems);
    Node root = Scales.spelledOut(tree.get());
    if (root.at("tailoring").isPresent()) {
      problems.error(
          root.place(),
          "this is a tailoring file, not a template",
          "give it with `--tailoring`, and name its template with `-t`");
      return Loaded.failed(problems);
    }
    List<Source> sources = new ArrayList<>();
    if (root.at(Extension.EXTENDS).isPresent()) {
      Optional<Node> whole = extended(root, bases, sources, problems);
      if (whole.isEmpty()) return Loaded.failed(problems);
      root = whole.get();
    } else if (root.at(Extension.REMOVED).isPresent()) {
      problems.error(
          root.entries().get(Extension.REMOVED).key(),
          "`removed` takes out parts of a base, and this template names none",
          "add `extends:`, or leave `removed` out");
    }
    sources.add(source);
    Shapes.TEMPLATE.check(root, problems);
    Meaning.check(root, problems);
    MapsTo.check(root, problems);
    if (problems.any()) return Loaded.failed(problems);
    Binder binder = new Binder();
    return new Loaded(
        Optional.of(binder.template(root, Source.sha256(sources))),
        problems.sorted(),
        binder.places());
  }

  private static Optional<Node> extended(
      Node extension,
      Function<String, Optional<Source>> bases,
      List<Source> sources,
      Problems problems) {
    Node name = extension.at(Extension.EXTENDS).orElseThrow();
    Optional<Source> base = name.words().flatMap(bases);
    if (base.isEmpty()) {
      problems.unknown(
          name.place(),
          "there is no template " + name.said() + " to extend",
          name.words().orElse(""),
          Catalogue.ids());
      return Optional.empty();
    }
    Optional<Node> tree = YamlTree.read(base.get().path(), base.get().bytes(), problems);
    if (tree.isEmpty()) return Optional.empty();
    if (tree.get().at(Extension.EXTENDS).isPresent()) {
      problems.error(
          name.place(),
          name.said() + " itself extends another template",
          "extend that one; templates extend one level only");
      return Optional.empty();
    }
    Node whole = Scales.spelledOut(tree.get());
    Shapes.TEMPLATE.check(whole, problems);
    Meaning.check(whole, problems);
    if (problems.any()) return Optional.empty();
    sources.add(base.get());
    return Optional.of(Extension.over(whole, extension, problems));
  }
}
