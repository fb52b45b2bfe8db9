package casefile.template;

import static casefile.template.Key.may;
import static casefile.template.Key.must;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.form.Rules;
import casefile.form.Suppression;
import casefile.form.UnknownRule;
import casefile.template.Groups.ListOf;
import casefile.template.Groups.Shape;
import casefile.template.Scalars.Prose;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of remarks that are let be: {@code suppressions:} with rule, form, reason and until.
 *
 * @param diagnostics all that is wrong with it; it is usable only when none is an error
 */
public record Suppressions(List<Suppression> all, List<Diagnostic> diagnostics) {

  public static final Suppressions NONE = new Suppressions(List.of(), List.of());

  private static final Prose PROSE = new Prose();

  private static final Shape SHAPE =
      new Shape(
          "a file of suppressions",
          List.of(
              must(
                  "suppressions",
                  new ListOf(
                      new Shape(
                          "a suppression",
                          List.of(
                              must("rule", PROSE, "the rule that is let be"),
                              must("form", PROSE, "the form; * stands for anything"),
                              may("question", PROSE, "words of the question; any when left out"),
                              must("reason", PROSE, "why, for whoever reads it next year"),
                              must("until", PROSE, "the last day it holds: 2027-03-31"))),
                      0),
                  "remarks that are let be")));

  public Suppressions {
    all = List.copyOf(all);
    diagnostics = List.copyOf(diagnostics);
  }

  public static Suppressions read(Path file) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(YamlTree.LARGEST + 1);
    } catch (IOException e) {
      Place place = Place.of(file.toString());
      return new Suppressions(
          List.of(),
          List.of(Diagnostic.error(place, "this file cannot be read", "check the path")));
    }
    Problems problems = new Problems();
    Optional<Node> root = YamlTree.read(file.toString(), bytes, problems);
    root.ifPresent(r -> SHAPE.check(r, problems));
    List<Suppression> all = new ArrayList<>();
    for (Node node : root.map(r -> r.items("suppressions")).orElse(List.of())) {
      suppression(node, problems).ifPresent(all::add);
    }
    return new Suppressions(problems.any() ? List.of() : all, problems.sorted());
  }

  private static Optional<Suppression> suppression(Node node, Problems problems) {
    Optional<Node> rule = node.at("rule");
    rule.flatMap(Node::words)
        .filter(id -> Rules.named(id).isEmpty())
        .ifPresent(id -> problems.addAll(List.of(UnknownRule.at(rule.get().place(), id))));
    Optional<LocalDate> until = node.at("until").flatMap(n -> day(n, problems));
    if (until.isEmpty() || problems.any()) return Optional.empty();
    return Optional.of(
        new Suppression(
            node.words("rule").orElseThrow(),
            node.words("form").orElseThrow(),
            node.words("question").orElse(""),
            node.words("reason").orElseThrow(),
            until.get(),
            node.place()));
  }

  private static Optional<LocalDate> day(Node node, Problems problems) {
    try {
      return node.words().map(LocalDate::parse);
    } catch (DateTimeException e) {
      problems.error(
          node.place(), node.said() + " is no date", "write year, month and day: 2027-03-31");
      return Optional.empty();
    }
  }
}
