package casefile.report;

import casefile.language.Language;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words to avoid in one case file: suggestions beside the ratings, never part of them.
 *
 * @param words typed in the file
 * @param mixed the words that stand for the person, where the file uses more than one; else empty
 * @param passages in reading order, oldest document first
 */
public record LanguageResult(int words, List<String> mixed, List<Flagged> passages) {

  public static final LanguageResult NONE = new LanguageResult(0, List.of(), List.of());

  /**
   * A word to avoid and where it stands.
   *
   * @param term as the word list has it
   * @param concern code: person, doubt, blame, label, dignity, jargon
   * @param preferred what to write instead
   * @param quote the sentence it stands in, cut and made safe; empty when no quotes are wanted
   */
  public record Flagged(
      String document,
      String section,
      int start,
      int end,
      String term,
      String concern,
      String preferred,
      String reason,
      String source,
      Optional<String> quote) {
    @Override
    public String toString() {
      return document + " " + section + " " + start + "-" + end;
    }
  }

  /** A word and how often it was found. */
  public record Count(Flagged word, int times) {}

  public LanguageResult {
    mixed = List.copyOf(mixed);
    passages = List.copyOf(passages);
  }

  /** Words to avoid for each 1,000 typed words, one decimal. */
  public BigDecimal rate() {
    return Language.rate(passages.size(), words);
  }

  /** Each word once, most frequent first. */
  public List<Count> counts() {
    return counts(passages);
  }

  static List<Count> counts(List<Flagged> passages) {
    Map<String, Integer> times = new LinkedHashMap<>();
    Map<String, Flagged> first = new LinkedHashMap<>();
    for (Flagged flagged : passages) {
      times.merge(flagged.term(), 1, Integer::sum);
      first.putIfAbsent(flagged.term(), flagged);
    }
    return times.entrySet().stream()
        .map(e -> new Count(first.get(e.getKey()), e.getValue()))
        .sorted(
            Comparator.comparingInt((Count c) -> -c.times()).thenComparing(c -> c.word().term()))
        .toList();
  }
}
