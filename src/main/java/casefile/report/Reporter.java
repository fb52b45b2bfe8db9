package casefile.report;

import casefile.audit.CaseAudit;
import casefile.audit.CriterionAudit;
import casefile.audit.StandardAudit;
import casefile.indicator.Evidence;
import casefile.language.Flag;
import casefile.language.Language;
import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.privacy.Pseudonyms;
import casefile.privacy.Replaced;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Takes audited cases one by one, keeps what a report shows of each, and lets their text go.
 *
 * <p>Cases are handed over by one thread, in any order.
 */
public final class Reporter {

  private final Run run;
  private final Ruler ruler;
  private final List<CaseResult> cases = new ArrayList<>();

  public Reporter(Run run, Ruler ruler) {
    this.run = run;
    this.ruler = ruler;
  }

  /**
   * What is kept of a case: all that a report shows of it, and no more of its file's text.
   *
   * @param safe takes the names of its people out of a text
   */
  public record Told(CaseResult result, UnaryOperator<String> safe) {
    @Override
    public String toString() {
      return "Told[" + result + "]";
    }
  }

  /** What a report shows of a case; may be asked by any thread. */
  public Told told(CaseAudit audit) {
    Function<String, Replaced> replaced =
        run.identify() == Identify.FULL ? Replaced::nothing : Pseudonyms.of(audit.file())::replaced;
    return new Told(result(audit, replaced), text -> replaced.apply(text).text());
  }

  /** Adds a case, audited just now. */
  public void add(CaseAudit audit) {
    add(told(audit).result());
  }

  /** Adds a case, audited now or earlier. */
  public void add(CaseResult result) {
    cases.add(result);
  }

  /**
   * The report on everything added.
   *
   * @param inputs their paths as they may be shown
   * @param diagnostics likewise
   */
  public Report report(List<Input> inputs, List<casefile.diagnostic.Diagnostic> diagnostics) {
    return Report.of(run, ruler, cases, inputs, diagnostics);
  }

  /** One case as a report shows it. */
  private CaseResult result(CaseAudit audit, Function<String, Replaced> replaced) {
    UnaryOperator<String> safe = text -> replaced.apply(text).text();
    Quotes quotes = run.quotes();
    CaseFile file = audit.file();
    Following following = new Following(safe, quotes);
    Map<String, String> attributes = new TreeMap<>();
    file.attributes().forEach((key, value) -> attributes.put(key, safe.apply(value)));
    return new CaseResult(
        file.caseId(),
        file.service().code(),
        attributes,
        file.documents().stream().map(d -> line(d, audit, replaced)).toList(),
        audit.rating(),
        audit.score(),
        audit.cappedBy(),
        audit.standards().stream().map(s -> standard(s, safe, quotes)).toList(),
        language(audit.language(), safe, quotes),
        JourneyResult.of(audit.journey()),
        following.threads(audit.followed()),
        following.checks(audit.followed()));
  }

  private static LanguageResult language(
      Language language, UnaryOperator<String> safe, Quotes quotes) {
    return new LanguageResult(
        language.words(),
        language.mixed(),
        language.flags().stream().map(f -> flagged(f, safe, quotes)).toList());
  }

  private static LanguageResult.Flagged flagged(
      Flag flag, UnaryOperator<String> safe, Quotes quotes) {
    return new LanguageResult.Flagged(
        flag.passage().document(),
        flag.passage().section(),
        flag.passage().start(),
        flag.passage().end(),
        flag.word().term(),
        flag.word().concern().code(),
        flag.word().prefer(),
        flag.word().reason(),
        flag.word().source(),
        quotes == Quotes.NONE ? quotes.show("") : quotes.show(safe.apply(flag.around())));
  }

  private CaseResult.DocumentLine line(
      Document document, CaseAudit audit, Function<String, Replaced> replaced) {
    UnaryOperator<String> safe = text -> replaced.apply(text).text();
    boolean whole = run.quotes() == Quotes.FULL;
    return new CaseResult.DocumentLine(
        document.id(),
        document.type().code(),
        safe.apply(document.title()),
        document.date(),
        document.words(),
        SafePaths.apart(document.source(), safe),
        whole ? WholeText.of(document, evidence(audit), replaced) : List.of());
  }

  private static List<Evidence> evidence(CaseAudit audit) {
    return audit.standards().stream()
        .flatMap(s -> s.criteria().stream())
        .flatMap(c -> c.evidence().stream())
        .toList();
  }

  private static StandardResult standard(
      StandardAudit audit, UnaryOperator<String> safe, Quotes quotes) {
    return new StandardResult(
        audit.standard().id(),
        audit.rating(),
        audit.score(),
        audit.cappedBy(),
        audit.criteria().stream().map(c -> criterion(c, safe, quotes)).toList());
  }

  private static CriterionResult criterion(
      CriterionAudit audit, UnaryOperator<String> safe, Quotes quotes) {
    return new CriterionResult(
        audit.criterion().id(),
        audit.rating(),
        audit.score(),
        hundredths(audit.confidence()),
        audit.said(),
        audit.parts(),
        audit.evidence().stream().map(e -> quoted(e, safe, quotes)).toList(),
        Digest.ofEvidence(audit.evidence()),
        Optional.empty());
  }

  private static Quoted quoted(Evidence evidence, UnaryOperator<String> safe, Quotes quotes) {
    String text = evidence.passage().text();
    return new Quoted(
        evidence.indicator(),
        evidence.polarity(),
        evidence.passage().document(),
        evidence.passage().section(),
        evidence.passage().start(),
        evidence.passage().end(),
        quotes == Quotes.NONE ? quotes.show("") : quotes.show(safe.apply(text)),
        hundredths(evidence.strength()),
        Tongue.of(text));
  }

  private static BigDecimal hundredths(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
  }
}
