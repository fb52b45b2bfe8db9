package casefile.template;

import casefile.diagnostic.Place;
import casefile.indicator.IndicatorKind;
import casefile.indicator.Kinds;
import casefile.indicator.Option;
import casefile.indicator.Options;
import casefile.language.Wording;
import casefile.model.DocumentType;
import casefile.model.Nation;
import casefile.model.Service;
import casefile.standard.Applies;
import casefile.standard.Asks;
import casefile.standard.BundledBands;
import casefile.standard.Cap;
import casefile.standard.Condition;
import casefile.standard.Criterion;
import casefile.standard.Enough;
import casefile.standard.Indicator;
import casefile.standard.Level;
import casefile.standard.Scale;
import casefile.standard.Standard;
import casefile.standard.Template;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds a template's records from a tree in which nothing is wrong. */
final class Binder {

  private final Map<String, Place> places = new HashMap<>();

  Map<String, Place> places() {
    return places;
  }

  Template template(Node node, String sha256) {
    Node enough = node.at("enough").orElseThrow();
    return new Template(
        text(node, "id"),
        text(node, "title"),
        text(node, "version"),
        text(node, "summary"),
        sha256,
        Optional.empty(),
        node.items("sources").stream().map(n -> n.words().orElseThrow()).toList(),
        scale(node.at("scale").orElseThrow()),
        new Enough(documents(enough, "documents"), whole(enough, "words", 0)),
        node.items("standards").stream().map(this::standard).toList(),
        caps(node),
        MapsTo.frameworks(node),
        node.at("words-to-avoid").map(WordsToAvoid::of).orElse(Wording.AS_LISTED));
  }

  private static Scale scale(Node node) {
    List<Scale.Step> steps = new ArrayList<>();
    for (String mark : List.of("4", "3", "2", "1", "IE", "NA")) {
      Node step = node.at(mark).orElseThrow();
      steps.add(new Scale.Step(mark, text(step, "name"), text(step, "means")));
    }
    return new Scale(steps, node.words(Scales.SHOWN_AS).flatMap(BundledBands::named));
  }

  private Standard standard(Node node) {
    Node anchors = node.at("anchors").orElseThrow();
    places.put(text(node, "id"), node.place());
    return new Standard(
        text(node, "id"),
        text(node, "code"),
        text(node, "name"),
        text(node, "summary"),
        whole(node, "weight", 1),
        Shapes.LEVELS.stream()
            .map(l -> new Standard.Anchor(Integer.parseInt(l), text(anchors, l)))
            .toList(),
        node.items("criteria").stream().map(c -> criterion(c, said(node, MapsTo.KEY))).toList(),
        caps(node));
  }

  /**
   * A criterion.
   *
   * @param mapsTo what it maps to when it does not say so itself
   */
  private Criterion criterion(Node node, List<String> mapsTo) {
    String id = text(node, "id");
    places.put(id, node.place());
    Node levels = node.at("levels").orElseThrow();
    List<Criterion.Example> examples = new ArrayList<>();
    for (String kind : List.of("meets", "misses")) {
      List<Node> given = node.items(kind);
      for (int i = 0; i < given.size(); i++) {
        places.put(id + " " + kind + " " + (i + 1), given.get(i).place());
        examples.add(example(given.get(i), kind.equals("meets")));
      }
    }
    return new Criterion(
        id,
        text(node, "name"),
        text(node, "question"),
        text(node, "source"),
        whole(node, "weight", 1),
        documents(node, "looks-in"),
        node.at("applies").map(Binder::applies).orElse(Applies.ALWAYS),
        documents(node, "needs"),
        decimal(node, "start", 0),
        node.items("indicators").stream().map(Binder::indicator).toList(),
        Shapes.LEVELS.stream().map(l -> level(l, levels.at(l).orElseThrow())).toList(),
        examples,
        node.at("asks").map(Binder::asks).orElse(Asks.NOTHING),
        node.at(MapsTo.KEY).isPresent() ? said(node, MapsTo.KEY) : mapsTo);
  }

  private static Asks asks(Node node) {
    return new Asks(said(node, "topics"), said(node, "any"));
  }

  static List<String> said(Node node, String key) {
    return node.items(key).stream().map(n -> n.words().orElseThrow()).toList();
  }

  private static Criterion.Example example(Node node, boolean meets) {
    return new Criterion.Example(
        meets,
        DocumentType.of(text(node, "in")).orElseThrow(),
        node.words("heading").orElse(""),
        node.words("prompt").orElse(""),
        text(node, "text"));
  }

  private static Applies applies(Node node) {
    Set<Nation> nations = new HashSet<>();
    for (Nation n : Nation.values()) if (lists(node, "nations", n.code())) nations.add(n);
    return new Applies(
        services(node),
        nations,
        documents(node, "documents"),
        whole(node, "age-from", 0),
        whole(node, "age-to", 150));
  }

  private static Set<Service> services(Node node) {
    Set<Service> services = new HashSet<>();
    for (Service s : Service.values()) if (lists(node, "services", s.code())) services.add(s);
    return services;
  }

  private static boolean lists(Node node, String key, String word) {
    return node.items(key).stream().anyMatch(n -> n.words().orElseThrow().equals(word));
  }

  private static Indicator indicator(Node node) {
    IndicatorKind kind = Kinds.named(text(node, "kind")).orElseThrow();
    Map<String, Object> values = new HashMap<>();
    for (Option<?> option : kind.options()) {
      node.at(option.name()).ifPresent(v -> values.put(option.name(), value(option, v)));
    }
    Options options = new Options(values);
    return new Indicator(
        text(node, "id"),
        kind,
        options,
        decimal(node, "weight", 1),
        kind.speaks(options),
        documents(node, "looks-in"));
  }

  private static Object value(Option<?> option, Node node) {
    return switch (option.form()) {
      case WORDS -> node.items().stream().map(n -> n.words().orElseThrow()).toList();
      case WHOLE -> Integer.valueOf(node.words().orElseThrow());
      case NUMBER -> Double.valueOf(node.words().orElseThrow());
      case TEXT, REGEX -> node.words().orElseThrow();
      case FLAG -> Boolean.valueOf(node.words().orElseThrow());
    };
  }

  private static Level level(String level, Node node) {
    List<Condition> conditions = new ArrayList<>();
    node.at("when")
        .ifPresent(
            when -> {
              when.words("score")
                  .ifPresent(s -> conditions.add(new Condition.ScoreAtLeast(new BigDecimal(s))));
              counts(when, "at-least")
                  .forEach((id, n) -> conditions.add(new Condition.AtLeast(id, n)));
              counts(when, "at-most")
                  .forEach((id, n) -> conditions.add(new Condition.AtMost(id, n)));
            });
    return new Level(Integer.parseInt(level), text(node, "anchor"), conditions);
  }

  private static Map<String, Integer> counts(Node when, String key) {
    Map<String, Integer> counts = new java.util.LinkedHashMap<>();
    when.at(key)
        .map(Node::entries)
        .orElse(Map.of())
        .forEach((id, e) -> counts.put(id, Integer.valueOf(e.value().words().orElseThrow())));
    return counts;
  }

  private static List<Cap> caps(Node node) {
    return node.items("caps").stream()
        .map(
            c ->
                new Cap(
                    text(c, "id"),
                    c.words("watches").orElse(""),
                    whole(c, "at-or-below", 1),
                    whole(c, "how-many", 1),
                    whole(c, "limit", 1),
                    text(c, "reason")))
        .toList();
  }

  private static Set<DocumentType> documents(Node node, String key) {
    Set<DocumentType> types = new HashSet<>();
    for (Node n : node.items(key))
      types.add(DocumentType.of(n.words().orElseThrow()).orElseThrow());
    return types;
  }

  static String text(Node node, String key) {
    return node.words(key).orElseThrow();
  }

  private static int whole(Node node, String key, int fallback) {
    return node.words(key).map(Integer::parseInt).orElse(fallback);
  }

  private static double decimal(Node node, String key, double fallback) {
    return node.words(key).map(Double::parseDouble).orElse(fallback);
  }
}
