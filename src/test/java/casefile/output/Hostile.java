package casefile.output;

import casefile.report.CaseResult;
import casefile.report.CriterionResult;
import casefile.report.Quoted;
import casefile.report.Report;
import casefile.report.StandardResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A report in which everything that was typed is meant to break the page it stands on. */
final class Hostile {

  static final List<String> TEXTS =
      List.of(
          "<script>document.title='taken'</script>",
          "</style></script><img src=x onerror=alert(1)>",
          "\" onmouseover=\"alert(1)\" x='",
          "]]> <!-- & &lt; &#60;",
          "\u202Eesrever\u202C \u0000\u0007 \uD800",
          "هي لا تريد الرحيل",
          "=HYPERLINK(\"http://example.org\",\"click\")",
          "+44 7700 900123\r\n@SUM(A1)",
          "\uFF1D1+1, \"quoted\"",
          " -2+3");

  private int at;

  static Report of(Report report) {
    Hostile hostile = new Hostile();
    List<CaseResult> cases = new ArrayList<>();
    for (CaseResult result : report.cases()) cases.add(hostile.of(result));
    return Report.of(report.run(), report.ruler(), cases, report.inputs(), report.diagnostics());
  }

  private CaseResult of(CaseResult result) {
    Map<String, String> attributes = new TreeMap<>(result.attributes());
    attributes.put("team", next());
    return new CaseResult(
        result.caseId() + " " + next(),
        result.service(),
        attributes,
        result.documents().stream().map(this::of).toList(),
        result.rating(),
        result.score(),
        result.cappedBy(),
        result.standards().stream().map(this::of).toList(),
        result.language(),
        result.journey(),
        result.threads(),
        result.checks());
  }

  private CaseResult.DocumentLine of(CaseResult.DocumentLine d) {
    return new CaseResult.DocumentLine(d.id(), d.type(), next(), d.date(), d.words(), d.source());
  }

  private StandardResult of(StandardResult s) {
    return new StandardResult(
        s.id(), s.rating(), s.score(), s.cappedBy(), s.criteria().stream().map(this::of).toList());
  }

  private CriterionResult of(CriterionResult c) {
    return new CriterionResult(
        c.id(),
        c.rating(),
        c.score(),
        c.confidence(),
        next(),
        c.parts(),
        c.evidence().stream().map(this::of).toList());
  }

  private Quoted of(Quoted q) {
    return new Quoted(
        q.indicator(),
        q.polarity(),
        q.document(),
        q.section(),
        q.start(),
        q.end(),
        Optional.of(next()),
        q.strength(),
        q.language());
  }

  private String next() {
    return TEXTS.get(at++ % TEXTS.size());
  }
}
