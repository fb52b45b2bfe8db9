package casefile.report;

import casefile.standard.Bands;
import casefile.standard.Rating;
import casefile.standard.Said;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One case as a report shows it: ratings, reasons, and quotes already cut and made safe.
 *
 * @param service code, empty when unknown
 * @param score weighted mean of the rated standards; empty when the case is not rated
 * @param cappedBy id of the cap that lowered the rating; empty when none did
 * @param language words to avoid; suggestions, no part of any rating unless the template says
 * @param journey what its dates say about the way through the service
 * @param threads outcomes of the plan first, then wishes, then people named
 * @param checks the questions put to the case as a whole, always in the same order
 */
public record CaseResult(
    String caseId,
    String service,
    Map<String, String> attributes,
    List<DocumentLine> documents,
    Rating rating,
    Optional<BigDecimal> score,
    Optional<String> cappedBy,
    List<StandardResult> standards,
    LanguageResult language,
    JourneyResult journey,
    List<ThreadResult> threads,
    List<CheckResult> checks) {

  /**
   * A document of the case.
   *
   * @param text the whole of it, made safe; empty unless whole documents are to be shown
   */
  public record DocumentLine(
      String id,
      String type,
      String title,
      Optional<LocalDate> date,
      int words,
      String source,
      List<WholeText> text) {

    public DocumentLine {
      text = List.copyOf(text);
    }

    /** Without its text. */
    public DocumentLine(
        String id, String type, String title, Optional<LocalDate> date, int words, String source) {
      this(id, type, title, date, words, source, List.of());
    }

    DocumentLine withoutText() {
      return new DocumentLine(id, type, title, date, words, source);
    }

    /** {@code assessment, 4 March 2025}. */
    public String label(Wording words) {
      return kind(words) + ", " + date.map(words::date).orElseGet(() -> words.say("undated"));
    }

    /** Its type as a reader would say it: {@code care and support plan}. */
    public String kind(Wording words) {
      return words.say(type.replace('-', ' '));
    }
  }

  public CaseResult {
    attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    documents = List.copyOf(documents);
    standards = List.copyOf(standards);
    threads = List.copyOf(threads);
    checks = List.copyOf(checks);
  }

  /** Without the text of its documents, which no saved audit holds. */
  public CaseResult withoutText() {
    return new CaseResult(
        caseId,
        service,
        attributes,
        documents.stream().map(DocumentLine::withoutText).toList(),
        rating,
        score,
        cappedBy,
        standards,
        language,
        journey,
        threads,
        checks);
  }

  public Optional<DocumentLine> document(String id) {
    return documents.stream().filter(d -> d.id().equals(id)).findFirst();
  }

  /** {@code 3 case notes, 1 assessment}: what the file holds, most frequent first. */
  public String holds(Wording words) {
    Map<String, Integer> counts = new TreeMap<>();
    documents.forEach(d -> counts.merge(d.type().replace('-', ' '), 1, Integer::sum));
    return words.and(
        counts.entrySet().stream()
            .sorted((a, b) -> b.getValue() - a.getValue())
            .map(e -> words.count(e.getValue(), e.getKey(), plural(e.getKey())))
            .toList());
  }

  private static String plural(String word) {
    if (word.endsWith("y")) return word.substring(0, word.length() - 1) + "ies";
    return word.endsWith("s") || word.equals("other") ? word : word + "s";
  }

  public Optional<CheckResult> check(String id) {
    return checks.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** Its mean on a scale of others, no better than the limits on the case allow; empty for IE. */
  public Optional<String> onScale(Bands scale) {
    return cappedBy.isPresent()
        ? rating.rated().stream().mapToObj(BigDecimal::valueOf).map(scale::said).findFirst()
        : score.map(scale::said);
  }

  public int words() {
    return documents.stream().mapToInt(DocumentLine::words).sum();
  }

  /** Why there is no rating, in the criteria's own words when they all say the same. */
  public Said unratedBecause() {
    List<Said> reasons =
        criteria().stream()
            .filter(c -> c.rating().mark().equals("IE"))
            .map(CriterionResult::said)
            .distinct()
            .toList();
    return reasons.size() == 1 ? reasons.get(0) : rating.said();
  }

  public List<CriterionResult> criteria() {
    return standards.stream().flatMap(s -> s.criteria().stream()).toList();
  }

  @Override
  public String toString() {
    return "CaseResult[" + caseId + ", " + rating.mark() + "]";
  }
}
