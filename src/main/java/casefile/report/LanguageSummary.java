package casefile.report;

import casefile.language.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words to avoid in a set of case files.
 *
 * @param words typed in all files
 * @param flagged words to avoid in all files
 * @param mixed ids of the cases that use several words for the person
 * @param terms most frequent first
 */
public record LanguageSummary(long words, long flagged, List<String> mixed, List<Term> terms) {

  /**
   * A word of the list in a set of files.
   *
   * @param word one passage that holds it, for its concern, reason and what to write instead
   * @param times how often it was found
   * @param cases in how many files
   */
  public record Term(LanguageResult.Flagged word, int times, int cases) {}

  public static LanguageSummary of(Collection<CaseResult> cases) {
    long words = 0;
    List<LanguageResult.Flagged> all = new ArrayList<>();
    List<String> mixed = new ArrayList<>();
    Map<String, Integer> files = new LinkedHashMap<>();
    for (CaseResult result : cases) {
      LanguageResult language = result.language();
      words += language.words();
      all.addAll(language.passages());
      if (!language.mixed().isEmpty()) mixed.add(result.caseId());
      language.counts().forEach(c -> files.merge(c.word().term(), 1, Integer::sum));
    }
    List<Term> terms =
        LanguageResult.counts(all).stream()
            .map(c -> new Term(c.word(), c.times(), files.get(c.word().term())))
            .toList();
    return new LanguageSummary(words, all.size(), List.copyOf(mixed), terms);
  }

  /** Words to avoid for each 1,000 typed words, one decimal. */
  public BigDecimal rate() {
    return Language.rate(flagged, words);
  }
}
