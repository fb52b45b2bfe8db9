package casefile.template;

import casefile.indicator.Option;
import casefile.model.DocumentType;
import casefile.model.Nation;
import casefile.model.Service;
import casefile.standard.Applies;
import casefile.standard.Bands;
import casefile.standard.Cap;
import casefile.standard.Condition;
import casefile.standard.Criterion;
import casefile.standard.Framework;
import casefile.standard.Indicator;
import casefile.standard.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of a template in words, for the terminal and for the generated pages alike. */
final class Said {

  private Said() {}

  /** "a score of 3.5 and `choir` found at least 2 times". */
  static String conditions(Level level) {
    if (level.conditions().isEmpty()) return "when no level above is earned";
    return level.conditions().stream().map(Said::condition).collect(Collectors.joining(" and "));
  }

  private static String condition(Condition condition) {
    return condition.match(
        s -> "a score of " + s.score().toPlainString() + " or more",
        a -> "`" + a.indicator() + "` found " + times(a.count()) + " or more",
        a ->
            a.count() == 0
                ? "`" + a.indicator() + "` not found"
                : "`" + a.indicator() + "` found " + times(a.count()) + " at most");
  }

  private static String times(int count) {
    return count == 1 ? "once" : count + " times";
  }

  /** "Any one standard rated 1 limits the case to 2." */
  static String cap(Cap cap, String watched, String limited) {
    String who =
        !cap.of().isEmpty()
            ? "`" + cap.of() + "` rated "
            : cap.count() == 1
                ? "Any " + watched + " rated "
                : "Any " + cap.count() + " " + plural(watched) + " rated ";
    String low = cap.rated() == 1 ? "1" : cap.rated() + " or lower";
    return who + low + " limits the " + limited + " to " + cap.limit() + ".";
  }

  private static String plural(String noun) {
    return noun.equals("criterion") ? "criteria" : noun + "s";
  }

  /** Everything about when and where a criterion looks, one sentence each. */
  static List<String> scope(Criterion criterion) {
    List<String> said = new ArrayList<>();
    Applies a = criterion.applies();
    if (!a.services().isEmpty()) {
      said.add("Asked of " + list(a.services().stream().map(Service::code).toList()) + " cases.");
    }
    if (!a.nations().isEmpty()) {
      said.add("Asked in " + list(a.nations().stream().map(Nation::code).toList()) + ".");
    }
    if (!a.documents().isEmpty()) {
      said.add("Asked when the file holds one of: " + documents(a.documents()) + ".");
    }
    if (a.ageFrom() > 0 || a.ageTo() < 150) {
      said.add("Asked from age " + a.ageFrom() + " to " + a.ageTo() + ".");
    }
    if (!criterion.needs().isEmpty()) {
      said.add("Cannot be judged without one of: " + documents(criterion.needs()) + ".");
    }
    if (!criterion.looksIn().isEmpty()) {
      said.add("Looks in: " + documents(criterion.looksIn()) + ".");
    }
    List<String> asks = new ArrayList<>(criterion.asks().topics());
    criterion.asks().any().forEach(words -> asks.add("\"" + words + "\""));
    if (!asks.isEmpty()) said.add("A form must ask: " + String.join(", ", asks) + ".");
    return said;
  }

  /** "Assessing needs: S1.1, S2.1" for each part of a framework that a criterion speaks to. */
  static List<String> mapped(Framework framework, List<Criterion> criteria) {
    List<String> said = new ArrayList<>();
    for (Framework.Part part : framework.parts()) {
      List<String> ids =
          criteria.stream().filter(c -> c.mapsTo().contains(part.id())).map(Criterion::id).toList();
      if (!ids.isEmpty()) said.add(part.said() + ": " + String.join(", ", ids));
    }
    return said;
  }

  /** "outstanding from 3.50, good from 2.50": where the bands begin. */
  static String bands(Bands bands) {
    return bands.bands().stream()
        .map(b -> b.name() + " from " + b.from())
        .collect(Collectors.joining(", "));
  }

  /** "learned, concept S1.1". */
  static String indicator(Indicator indicator) {
    StringBuilder said = new StringBuilder(indicator.kind().name());
    for (Option<?> option : indicator.kind().options()) {
      Object value = indicator.options().values().get(option.name());
      if (value != null) said.append(", ").append(option.name()).append(' ').append(plain(value));
    }
    if (indicator.weight() != 1) said.append(", weight ").append(number(indicator.weight()));
    if (!indicator.looksIn().isEmpty()) said.append(", in ").append(documents(indicator.looksIn()));
    return said.toString();
  }

  /** A value as a template writes it. */
  static String plain(Object value) {
    if (value instanceof Collection<?> many) {
      return many.stream().map(Object::toString).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof Double d ? number(d) : value.toString();
  }

  static String documents(Set<DocumentType> types) {
    return types.stream().sorted().map(DocumentType::label).collect(Collectors.joining(", "));
  }

  static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private static String list(List<String> words) {
    return words.stream().sorted().collect(Collectors.joining(" and "));
  }
}
