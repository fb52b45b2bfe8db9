package casefile.template;

import casefile.indicator.IndicatorKind;
import casefile.indicator.Kinds;
import casefile.indicator.Option;
import casefile.indicator.Options;
import casefile.indicator.Polarity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * That the levels of a criterion make sense: best first, each one harder to earn than the next, so
 * that more evidence for can never lower a rating.
 */
final class Levels {

  private final Node criterion;
  private final Problems problems;
  private final Map<String, Node> indicators = new HashMap<>();

  private Levels(Node criterion, Problems problems) {
    this.criterion = criterion;
    this.problems = problems;
    for (Node i : criterion.items("indicators")) {
      i.words("id").ifPresent(id -> indicators.put(id, i));
    }
  }

  static void check(Node criterion, Problems problems) {
    new Levels(criterion, problems).check();
  }

  private void check() {
    for (Node indicator : indicators.values()) looksIn(indicator);
    Node levels = criterion.at("levels").orElse(null);
    if (levels == null) return;
    List<String> given = new ArrayList<>(levels.entries().keySet());
    given.retainAll(Shapes.LEVELS);
    List<String> sorted = Shapes.LEVELS.stream().filter(given::contains).toList();
    if (!given.equals(sorted)) {
      problems.error(
          levels.place(),
          "the levels stand in the order " + String.join(", ", given),
          "write the best first: " + String.join(", ", sorted));
    }
    for (String level : sorted) {
      Node node = levels.at(level).get();
      conditions(level, node);
    }
    for (int i = 0; i + 1 < sorted.size(); i++) {
      String higher = sorted.get(i);
      String lower = sorted.get(i + 1);
      Optional<Node> above = levels.at(higher).get().at("when");
      Optional<Node> below = levels.at(lower).get().at("when");
      if (above.isPresent() && below.isPresent()) {
        harder(higher, above.get(), lower, below.get());
        if (asks(above.get()).equals(asks(below.get()))) {
          problems.error(
              above.get().place(),
              "level " + higher + " asks for the same as level " + lower,
              "a higher level must be harder to earn");
        }
      }
    }
  }

  /** All conditions of a level, as comparable text. */
  private static String asks(Node when) {
    return when.match(
        Node.Scalar::text,
        s -> "",
        m -> {
          Map<String, String> sorted = new TreeMap<>();
          m.entries().forEach((k, e) -> sorted.put(k, asks(e.value())));
          return sorted.toString();
        });
  }

  private void conditions(String level, Node node) {
    Optional<Node> when = node.at("when");
    if (level.equals("1")) {
      when.ifPresent(
          w ->
              problems.error(
                  w.place(),
                  "level 1 has conditions; it is what is left when no other is earned",
                  "leave its `when` out"));
      return;
    }
    if (when.isEmpty() || when.get().entries().isEmpty()) {
      problems.error(
          node.place(),
          "level " + level + " has no conditions, so no file could be rated lower",
          "add for example `when: {score: " + level + "}`");
      return;
    }
    for (String test : List.of("at-least", "at-most")) {
      Map<String, Node.Entry> named = when.get().at(test).map(Node::entries).orElse(Map.of());
      named.forEach((id, entry) -> named(test, id, entry));
    }
  }

  private void named(String test, String id, Node.Entry entry) {
    Node indicator = indicators.get(id);
    if (indicator == null) {
      problems.unknown(
          entry.key(),
          "the condition names `"
              + Problems.brief(id)
              + "`, which is no indicator of this criterion",
          id,
          indicators.keySet().stream().sorted().toList());
    } else if (test.equals("at-most") && speaks(indicator) == Polarity.FOR) {
      problems.error(
          entry.key(),
          "`at-most` limits `" + id + "`, which speaks for the criterion: more would rate lower",
          "use `at-most` with what speaks against: an absence, or `against: true`");
    }
  }

  /** By the options that are words; where one is missing or wrong, that is said elsewhere. */
  private static Polarity speaks(Node indicator) {
    Optional<IndicatorKind> kind = indicator.words("kind").flatMap(Kinds::named);
    if (kind.isEmpty()) return Polarity.AGAINST;
    Map<String, Object> given = new HashMap<>();
    for (Option<?> option : kind.get().options()) {
      Optional<String> word = indicator.words(option.name());
      if (option.form() == Option.Form.FLAG) {
        given.put(option.name(), word.orElse("").equals("true"));
      } else if (option.form() == Option.Form.TEXT) {
        boolean known = word.isPresent() && option.choices().contains(word.get());
        if (known) given.put(option.name(), word.get());
        else if (option.fallback().isEmpty()) return Polarity.AGAINST;
      }
    }
    return kind.get().speaks(new Options(given));
  }

  private void harder(String higher, Node above, String lower, Node below) {
    number(above, "score")
        .ifPresent(
            a ->
                number(below, "score")
                    .filter(b -> a.compareTo(b) < 0)
                    .ifPresent(
                        b -> order(above.at("score").get(), higher, "a score of " + a, lower, b)));
    above
        .at("at-least")
        .ifPresent(
            wanted ->
                wanted
                    .entries()
                    .forEach(
                        (id, entry) ->
                            compare(id, entry.value(), higher, below, "at-least", lower, 1)));
    above
        .at("at-most")
        .ifPresent(
            wanted ->
                wanted
                    .entries()
                    .forEach(
                        (id, entry) ->
                            compare(id, entry.value(), higher, below, "at-most", lower, -1)));
  }

  private void compare(
      String id, Node value, String higher, Node below, String test, String lower, int sign) {
    Optional<BigDecimal> a = decimal(value);
    Optional<BigDecimal> b = below.at(test).flatMap(n -> number(n, id));
    if (a.isEmpty() || b.isEmpty() || a.get().compareTo(b.get()) * sign >= 0) return;
    order(value, higher, test + " " + a.get() + " of `" + id + "`", lower, b.get());
  }

  private void order(Node place, String higher, String asks, String lower, BigDecimal other) {
    problems.error(
        place.place(),
        "level " + higher + " asks for " + asks + " and level " + lower + " for " + other,
        "a higher level must be harder to earn");
  }

  private void looksIn(Node indicator) {
    boolean whole =
        indicator
            .words("kind")
            .flatMap(Kinds::named)
            .map(IndicatorKind::readsWholeFile)
            .orElse(false);
    Optional<Node> pointed = indicator.at("looks-in").or(() -> criterion.at("looks-in"));
    if (whole && pointed.isPresent()) {
      problems.error(
          pointed.get().place(),
          "`looks-in` says nothing to a " + indicator.at("kind").get().said() + " indicator",
          "leave it out: this kind reads the whole file");
    }
  }

  private static Optional<BigDecimal> number(Node node, String key) {
    return node.at(key).flatMap(Levels::decimal);
  }

  private static Optional<BigDecimal> decimal(Node node) {
    return node.words().filter(w -> w.matches("-?\\d{1,9}(\\.\\d{1,9})?")).map(BigDecimal::new);
  }
}
