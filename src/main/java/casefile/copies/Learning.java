package casefile.copies;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * Takes the prints of cases one by one, and says what they share.
 *
 * <p>Not for several threads; hand prints over in any order.
 */
public final class Learning {

  /** Of so many cases the paragraphs are looked at; what stands in half of them shows by then. */
  static final int CASES = 500;

  private static final int ENOUGH_CASES = 3;

  private final TreeSet<CasePrint> chosen =
      new TreeSet<>(
          Comparator.comparingLong((CasePrint c) -> lot(c.caseId()))
              .thenComparing(CasePrint::caseId));

  private long[] wholes = new long[1024];
  private int met;

  /** A number as if drawn by lot, the same for the same case id at all times. */
  private static long lot(String caseId) {
    return Folded.hash(caseId.chars().asLongStream().toArray());
  }

  public void add(CasePrint print) {
    chosen.add(print);
    if (chosen.size() > CASES) chosen.pollLast();
    long[] here =
        print.documents().stream()
            .mapToLong(CasePrint.DocumentPrint::whole)
            .filter(w -> w != 0)
            .distinct()
            .toArray();
    if (met + here.length > wholes.length) {
      wholes = Arrays.copyOf(wholes, Math.max(met + here.length, wholes.length * 2));
    }
    for (long whole : here) wholes[met++] = whole;
  }

  public Learned learned() {
    Map<Long, Learned.Seen> boilerplate = new HashMap<>();
    if (chosen.size() >= ENOUGH_CASES) learn(boilerplate);
    return new Learned(boilerplate, several());
  }

  private Set<Long> several() {
    long[] sorted = Arrays.copyOf(wholes, met);
    Arrays.sort(sorted);
    Set<Long> several = new HashSet<>();
    for (int i = 1; i < met; i++) if (sorted[i] == sorted[i - 1]) several.add(sorted[i]);
    return several;
  }

  /** Each document once, so that one that was given to five brothers and sisters teaches once. */
  private List<CasePrint> distinct() {
    Set<Long> seen = new HashSet<>();
    return chosen.stream()
        .map(
            c ->
                new CasePrint(
                    c.caseId(),
                    c.documents().stream()
                        .filter(d -> d.whole() == 0 || seen.add(d.whole()))
                        .toList()))
        .toList();
  }

  private void learn(Map<Long, Learned.Seen> into) {
    List<CasePrint> cases = distinct();
    Map<Long, Integer> types = new HashMap<>();
    Map<Long, Long> typeOf = new HashMap<>();
    Map<Long, Long> placeOf = new HashMap<>();
    Counts anywhere = Counts.of(cases, CasePrint.DocumentPrint::anywhere);
    Counts there = Counts.of(cases, CasePrint.DocumentPrint::there);
    Counts places = Counts.of(cases, CasePrint.DocumentPrint::places);
    for (CasePrint print : cases) {
      for (CasePrint.DocumentPrint document : print.documents()) {
        types.merge(document.type(), 1, Integer::sum);
        for (long p : document.anywhere()) {
          if (anywhere.cases(p) >= ENOUGH_CASES) typeOf.put(p, document.type());
        }
        for (int i = 0; i < document.there().length; i++) {
          long p = document.there()[i];
          if (there.cases(p) >= ENOUGH_CASES) placeOf.put(p, document.under()[i]);
        }
      }
    }
    typeOf.forEach((p, type) -> take(p, anywhere, types.get(type), into));
    placeOf.forEach((p, place) -> take(p, there, places.documents(place), into));
  }

  private static void take(long paragraph, Counts counts, int of, Map<Long, Learned.Seen> into) {
    int documents = counts.documents(paragraph);
    if (2 * documents < of) return;
    into.put(paragraph, new Learned.Seen(counts.cases(paragraph), documents, of));
  }

  /** How many documents, and how many cases, hold a number: sorted, to look up by halving. */
  private record Counts(long[] byDocument, long[] byCase) {

    static Counts of(List<CasePrint> cases, Function<CasePrint.DocumentPrint, long[]> numbers) {
      long[] documents =
          cases.stream()
              .flatMap(c -> c.documents().stream())
              .flatMapToLong(d -> LongStream.of(numbers.apply(d)).distinct())
              .sorted()
              .toArray();
      long[] each =
          cases.stream()
              .flatMapToLong(
                  c ->
                      c.documents().stream()
                          .flatMapToLong(d -> LongStream.of(numbers.apply(d)))
                          .distinct())
              .sorted()
              .toArray();
      return new Counts(documents, each);
    }

    int documents(long number) {
      return count(byDocument, number);
    }

    int cases(long number) {
      return count(byCase, number);
    }

    private static int count(long[] sorted, long number) {
      int at = Arrays.binarySearch(sorted, number);
      if (at < 0) return 0;
      int from = at;
      int to = at + 1;
      while (from > 0 && sorted[from - 1] == number) from--;
      while (to < sorted.length && sorted[to] == number) to++;
      return to - from;
    }
  }
}
