package casefile.report;

import casefile.indicator.Evidence;
import casefile.model.Document;
import casefile.privacy.Replaced;
import casefile.report.MarkedDocument.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One text of a document, whole and made safe, with the passages found in it.
 *
 * @param heading of its section, made safe; empty when it has none
 * @param prompt the form's question it answers, made safe; empty for running text
 * @param language {@code cy} for Welsh, else {@code en}
 * @param stretches in order of where they begin; they may overlap
 */
public record WholeText(
    String heading, String prompt, String text, String language, List<Stretch> stretches) {

  /** A passage, by its place in the text as typed, and where it stands in the text as shown. */
  public record Stretch(Place place, int start, int end) {}

  /** A part of the text, and the passages that lie over it. */
  public record Piece(String text, List<Place> begin, List<Place> over, List<Place> end) {}

  public WholeText {
    stretches = List.copyOf(stretches);
  }

  /** Everything typed in a document, in reading order. */
  static List<WholeText> of(
      Document document, List<Evidence> evidence, Function<String, Replaced> safe) {
    List<WholeText> all = new ArrayList<>();
    for (Document.Typed typed : document.typed()) {
      Replaced replaced = safe.apply(typed.text());
      List<Stretch> stretches =
          evidence.stream()
              .map(Evidence::passage)
              .filter(p -> p.document().equals(document.id()))
              .filter(p -> p.section().equals(typed.locator()) && p.end() > p.start())
              .map(p -> new Place(p.section(), p.start(), p.end()))
              .distinct()
              .sorted()
              .map(p -> new Stretch(p, replaced.start(p.start()), replaced.end(p.end())))
              .toList();
      all.add(
          new WholeText(
              safe.apply(typed.heading()).text(),
              safe.apply(typed.prompt()).text(),
              replaced.text(),
              Tongue.of(typed.text()),
              stretches));
    }
    return all;
  }

  /** The text cut wherever a passage begins or ends. */
  public List<Piece> pieces() {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (Stretch s : stretches) cuts.addAll(List.of(s.start(), s.end()));
    List<Piece> pieces = new ArrayList<>();
    Integer from = cuts.first();
    for (Integer to = cuts.higher(from); to != null; to = cuts.higher(from)) {
      int start = from;
      int end = to;
      pieces.add(
          new Piece(
              text.substring(start, end),
              places(stretches.stream().filter(s -> s.start() == start)),
              places(stretches.stream().filter(s -> s.start() < end && start < s.end())),
              places(stretches.stream().filter(s -> s.end() == end))));
      from = to;
    }
    return pieces;
  }

  private static List<Place> places(Stream<Stretch> stretches) {
    return stretches.map(Stretch::place).sorted(Comparator.naturalOrder()).toList();
  }

  @Override
  public String toString() {
    return "WholeText[" + text.length() + " characters, " + stretches.size() + " passages]";
  }
}
