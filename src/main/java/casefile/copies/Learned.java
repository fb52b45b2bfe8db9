package casefile.copies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * What an export taught about itself.
 *
 * @param boilerplate paragraphs taken for the form's own
 * @param inSeveralCases whole documents met in more than one case
 */
public record Learned(Map<Long, Seen> boilerplate, Set<Long> inSeveralCases) {

  public static final Learned NOTHING = new Learned(Map.of(), Set.of());

  /**
   * How often a paragraph was met.
   *
   * @param documents that hold it
   * @param of documents that could
   */
  public record Seen(int cases, int documents, int of) {}

  public Learned {
    boilerplate = Map.copyOf(boilerplate);
    inSeveralCases = Set.copyOf(inSeveralCases);
  }

  /** In sixteen digits what of this a case is sifted by. */
  public String digest() {
    LongStream paragraphs = boilerplate.keySet().stream().mapToLong(p -> p).sorted();
    LongStream documents = inSeveralCases.stream().mapToLong(d -> d).sorted();
    LongStream all = LongStream.concat(LongStream.concat(paragraphs, LongStream.of(0)), documents);
    return String.format("%016x", Folded.hash(all.toArray()));
  }

  /** What an {@link Account} tells of paragraphs, as rows of numbers for saving. */
  public List<List<String>> rows() {
    return boilerplate.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            e -> {
              Seen seen = e.getValue();
              return List.of(
                  "" + e.getKey(), "" + seen.cases(), "" + seen.documents(), "" + seen.of());
            })
        .toList();
  }

  /**
   * @throws IllegalArgumentException when these rows were not saved so
   */
  public static Learned of(List<List<String>> rows) {
    Map<Long, Seen> boilerplate = new HashMap<>();
    for (List<String> r : rows) {
      if (r.size() != 4) throw new IllegalArgumentException("four numbers were expected");
      Seen seen =
          new Seen(
              Integer.parseInt(r.get(1)), Integer.parseInt(r.get(2)), Integer.parseInt(r.get(3)));
      boilerplate.put(Long.valueOf(r.get(0)), seen);
    }
    return new Learned(boilerplate, Set.of());
  }
}
