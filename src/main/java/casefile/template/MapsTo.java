package casefile.template;

import static casefile.template.Key.may;
import static casefile.template.Key.must;

import casefile.model.Service;
import casefile.standard.Framework;
import casefile.template.Groups.ListOf;
import casefile.template.Groups.Shape;
import casefile.template.Scalars.Id;
import casefile.template.Scalars.OneOf;
import casefile.template.Scalars.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Frameworks of others, and whether {@code maps-to} names parts that they have. */
final class MapsTo {

  static final String KEY = "maps-to";
  private static final String FRAMEWORKS = "frameworks";

  private static final Form ID = new Id();
  private static final Form PROSE = new Prose();
  static final Form SERVICES =
      new ListOf(new OneOf("a service", List.of(Service.ADULT.code(), Service.CHILDREN.code())), 1);

  static final Form FORM = new ListOf(ID, 0);

  private static final Form PART =
      new Shape(
          "a part of a framework",
          List.of(
              must("id", ID, "as `maps-to` names it"),
              must("name", PROSE, "as the framework names it"),
              may("under", PROSE, "the heading it stands under")));

  static final Form FRAMEWORK =
      new Shape(
          "a framework",
          List.of(
              must("id", ID, "as outputs name it"),
              must("name", PROSE, "as reports print it"),
              must("source", PROSE, "where it is published"),
              may("services", SERVICES, "whose cases it is about; all when left out"),
              must("parts", new ListOf(PART, 1), "its headings, in its own order")));

  private MapsTo() {}

  static List<Framework> frameworks(Node template) {
    return template.items(FRAMEWORKS).stream()
        .map(
            f ->
                new Framework(
                    Binder.text(f, "id"),
                    Binder.text(f, "name"),
                    Binder.text(f, "source"),
                    Binder.said(f, "services"),
                    f.items("parts").stream().map(MapsTo::part).toList()))
        .toList();
  }

  private static Framework.Part part(Node part) {
    return new Framework.Part(
        Binder.text(part, "id"), Binder.text(part, "name"), part.words("under").orElse(""));
  }

  static void check(Node template, Problems problems) {
    Map<String, Node> seen = new HashMap<>();
    Set<String> parts = new LinkedHashSet<>();
    for (Node framework : template.items(FRAMEWORKS)) {
      unique(framework, seen, problems);
      for (Node part : framework.items("parts")) {
        unique(part, seen, problems);
        part.words("id").ifPresent(parts::add);
      }
    }
    for (Node standard : template.items("standards")) {
      names(standard, parts, problems);
      for (Node criterion : standard.items("criteria")) names(criterion, parts, problems);
    }
  }

  /** A part is named without its framework, so that its id must be its own. */
  private static void unique(Node node, Map<String, Node> seen, Problems problems) {
    Node id = node.at("id").orElse(null);
    if (id == null || id.words().isEmpty()) return;
    Node earlier = seen.putIfAbsent(id.words().get(), id);
    if (earlier == null) return;
    problems.error(
        id.place(),
        "the id " + id.said() + " is taken; first on line " + earlier.place().line(),
        "give each framework and each of its parts its own");
  }

  private static void names(Node node, Set<String> parts, Problems problems) {
    for (Node part : node.items(KEY)) {
      String id = part.words().orElse("");
      if (id.isEmpty() || parts.contains(id)) continue;
      problems.unknown(
          part.place(), "no framework has the part " + part.said(), id, new ArrayList<>(parts));
    }
  }
}
