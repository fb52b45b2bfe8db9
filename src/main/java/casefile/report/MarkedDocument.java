package casefile.report;

import casefile.indicator.Polarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A document of a case with the passages found in it, in order of place.
 *
 * @param number of the document in its case, from 1
 */
public record MarkedDocument(int number, CaseResult.DocumentLine document, List<Marked> passages) {

  /**
   * A passage, once, however many criteria it speaks to.
   *
   * @param number of the passage in its document, from 1
   */
  public record Marked(int number, Place place, Quoted passage, List<Speaks> speaks) {}

  /** What a passage says on a criterion. */
  public record Speaks(String criterion, Polarity polarity) {}

  /** Where a passage lies in its document. */
  public record Place(String section, int start, int end) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::section, NaturalOrder.INSTANCE)
            .thenComparing(Place::start)
            .thenComparing(Place::end);

    public static Place of(Quoted passage) {
      return new Place(passage.section(), passage.start(), passage.end());
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  public MarkedDocument {
    passages = List.copyOf(passages);
  }

  /** All documents of a case, those without a passage too. */
  public static List<MarkedDocument> of(CaseResult result) {
    List<MarkedDocument> all = new ArrayList<>();
    for (CaseResult.DocumentLine line : result.documents()) {
      all.add(new MarkedDocument(all.size() + 1, line, passages(result, line.id())));
    }
    return all;
  }

  private static List<Marked> passages(CaseResult result, String document) {
    Map<Place, Quoted> first = new TreeMap<>();
    Map<Place, List<Speaks>> speaks = new TreeMap<>();
    for (CriterionResult criterion : result.criteria()) {
      for (Quoted passage : criterion.evidence()) {
        if (!passage.document().equals(document)) continue;
        Place place = Place.of(passage);
        Speaks one = new Speaks(criterion.id(), passage.polarity());
        first.putIfAbsent(place, passage);
        List<Speaks> said = speaks.computeIfAbsent(place, p -> new ArrayList<>());
        if (!said.contains(one)) said.add(one);
      }
    }
    List<Marked> passages = new ArrayList<>();
    first.forEach(
        (place, passage) ->
            passages.add(
                new Marked(passages.size() + 1, place, passage, List.copyOf(speaks.get(place)))));
    return passages;
  }

  /** The passage at the place of another, if it is in this document. */
  public Optional<Marked> at(Quoted passage) {
    if (!document.id().equals(passage.document())) return Optional.empty();
    Place place = Place.of(passage);
    return passages.stream().filter(p -> p.place().equals(place)).findFirst();
  }

  @Override
  public String toString() {
    return "MarkedDocument[" + document.id() + ", " + passages.size() + " passages]";
  }
}
