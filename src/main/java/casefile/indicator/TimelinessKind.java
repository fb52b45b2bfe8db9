package casefile.indicator;

import casefile.journey.Journey;
import casefile.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds documents that followed others in time, counted in working or calendar days. */
final class TimelinessKind implements IndicatorKind {

  private static final Option<List<String>> FROM =
      Option.documents("from", "documents that start the clock");
  private static final Option<List<String>> TO = Option.documents("to", "documents that stop it");
  private static final Option<Integer> WITHIN =
      Option.whole("within", 42, "how many days it may take");
  private static final Option<String> DAYS =
      Option.choiceOr(
          "days",
          List.of("working", "all"),
          "working: without weekends and the nation's bank holidays");

  @Override
  public String name() {
    return "timeliness";
  }

  @Override
  public String summary() {
    return "Finds a document that followed another in time; late ones take from the score. Working"
        + " days are counted only in nations and years whose bank holidays are known.";
  }

  @Override
  public List<Option<?>> options() {
    return List.of(FROM, TO, WITHIN, DAYS);
  }

  /** Found means in time; the dates of examples are those of their documents, in order. */
  @Override
  public List<Example> examples() {
    Map<String, Object> options =
        Map.of("from", List.of("contact"), "to", List.of("assessment"), "within", 5);
    return List.of(
        Example.meets(
            options,
            "contact 2025-12-22: rang about the stairs\n" + "assessment 2025-12-31: seen at home"),
        Example.misses(
            options,
            "contact 2025-12-01: rang about the stairs\n" + "assessment 2025-12-31: seen at home"));
  }

  @Override
  public Found look(Options options, Scope scope) {
    List<Part> parts = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    int met = 0;
    List<Document> all = scope.whole().documents();
    for (int i = 0; i < all.size(); i++) {
      Document from = all.get(i);
      if (from.date().isEmpty() || !is(from, options.get(FROM))) continue;
      Optional<Document> to = next(all, i, options);
      if (to.isEmpty()) continue;
      Journey.Span span =
          Journey.span(from, to.get(), scope.reading().file().nation(), scope.whole().holidays());
      boolean working = !options.get(DAYS).equals("all");
      String what =
          scope.indicator() + ": " + from.type().label() + " to " + to.get().type().label();
      if (working && span.working().isEmpty()) {
        parts.add(Part.of(what + ", not counted: nation or its bank holidays not known", 0, 1));
        continue;
      }
      int days = working ? span.working().getAsInt() : span.days();
      boolean inTime = days <= options.get(WITHIN);
      if (inTime) met++;
      parts.add(
          Part.of(what + " " + days + (working ? " working" : "") + " days", inTime ? 1 : -1, 1));
      Opening.of(to.get().id(), scope.whole())
          .ifPresent(
              p ->
                  evidence.add(
                      new Evidence(
                          scope.indicator(), inTime ? Polarity.FOR : Polarity.AGAINST, p, 1)));
    }
    return parts.isEmpty() ? Found.NOTHING : new Found(met, parts, evidence);
  }

  /** The next document that stops the clock, unless the clock starts anew before. */
  private static Optional<Document> next(List<Document> all, int from, Options options) {
    for (int i = from + 1; i < all.size(); i++) {
      Document d = all.get(i);
      if (d.date().isEmpty()) continue;
      if (is(d, options.get(TO))) return Optional.of(d);
      if (is(d, options.get(FROM)) && d.date().equals(all.get(from).date())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean is(Document document, List<String> types) {
    return types.contains(document.type().code());
  }
}
