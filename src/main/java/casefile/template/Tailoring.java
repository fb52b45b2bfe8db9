package casefile.template;

import casefile.language.Wording;
import casefile.standard.Criterion;
import casefile.standard.Level;
import casefile.standard.Standard;
import casefile.standard.Template;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A local overlay: switches off, re-weights and re-words, and never touches its template's file.
 *
 * <p>It cannot change what earns a level. A council that wants that writes a template of its own
 * with {@code extends}, under its own id.
 */
final class Tailoring {

  private final Node root;
  private final Set<String> off = new LinkedHashSet<>();

  private Tailoring(Node root) {
    this.root = root;
    root.items("switch-off").forEach(n -> n.words().ifPresent(off::add));
  }

  /** The tailored template, or everything wrong with the overlay. */
  static Loaded apply(Loaded base, Source source) {
    if (base.template().isEmpty()) return base;
    Template template = base.template().get();
    Problems problems = new Problems();
    Optional<Node> tree = YamlTree.read(source.path(), source.bytes(), problems);
    if (tree.isEmpty()) return Loaded.failed(problems);
    Shapes.TAILORING.check(tree.get(), problems);
    TailoringCheck.check(tree.get(), template, problems);
    if (problems.any()) return Loaded.failed(problems);
    String name = tree.get().at("tailoring").flatMap(t -> t.words("name")).orElseThrow();
    String shown = name + " (sha256 " + Source.sha256(List.of(source)).substring(0, 12) + ")";
    problems.addAll(base.diagnostics());
    return new Loaded(
        Optional.of(new Tailoring(tree.get()).tailored(template, shown)),
        problems.sorted(),
        base.places());
  }

  /** The id of the template that a tailoring file says it is for; empty when it does not say. */
  static String target(Source source) {
    return YamlTree.read(source.path(), source.bytes(), new Problems())
        .flatMap(n -> n.at("tailoring"))
        .flatMap(n -> n.words("for"))
        .orElse("");
  }

  private Template tailored(Template t, String shown) {
    return new Template(
        t.id(),
        t.title(),
        t.version(),
        t.summary(),
        t.sha256(),
        Optional.of(shown),
        t.sources(),
        Scales.chosen(root).map(t.scale()::shownAs).orElse(t.scale()),
        t.enough(),
        t.standards().stream().filter(s -> !off.contains(s.id())).map(this::standard).toList(),
        t.caps(),
        t.frameworks(),
        t.wording().and(root.at("words-to-avoid").map(WordsToAvoid::of).orElse(Wording.AS_LISTED)));
  }

  private Standard standard(Standard s) {
    List<Standard.Anchor> anchors = new ArrayList<>();
    for (Standard.Anchor a : s.anchors()) {
      anchors.add(new Standard.Anchor(a.level(), anchor(s.id(), a.level(), a.text())));
    }
    return new Standard(
        s.id(),
        s.code(),
        words(s.id(), "name", s.name()),
        words(s.id(), "summary", s.summary()),
        weight(s.id(), s.weight()),
        anchors,
        s.criteria().stream().filter(c -> !off.contains(c.id())).map(this::criterion).toList(),
        s.caps());
  }

  private Criterion criterion(Criterion c) {
    List<Level> levels = new ArrayList<>();
    for (Level l : c.levels()) {
      levels.add(new Level(l.level(), anchor(c.id(), l.level(), l.anchor()), l.conditions()));
    }
    return new Criterion(
        c.id(),
        words(c.id(), "name", c.name()),
        words(c.id(), "question", c.question()),
        words(c.id(), "source", c.source()),
        weight(c.id(), c.weight()),
        c.looksIn(),
        c.applies(),
        c.needs(),
        c.start(),
        c.indicators(),
        levels,
        c.examples(),
        c.asks(),
        c.mapsTo());
  }

  private int weight(String id, int fallback) {
    return root.at("weights").flatMap(w -> w.words(id)).map(Integer::parseInt).orElse(fallback);
  }

  private String words(String id, String key, String fallback) {
    return reworded(id).flatMap(r -> r.words(key)).orElse(fallback);
  }

  private String anchor(String id, int level, String fallback) {
    return reworded(id)
        .flatMap(r -> r.at("anchors"))
        .flatMap(a -> a.words(Integer.toString(level)))
        .orElse(fallback);
  }

  private Optional<Node> reworded(String id) {
    return root.at("re-word").flatMap(r -> r.at(id));
  }
}
