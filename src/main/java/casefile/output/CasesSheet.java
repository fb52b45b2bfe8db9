package casefile.output;

import casefile.output.XlsxStyles.Look;
import casefile.report.CaseResult;
import casefile.report.Report;
import casefile.report.Wording;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The cases, what they came to, and what is known of them. */
final class CasesSheet {

  private static final List<String> FIRST =
      List.of("Case", "Service", "^Rating", "^Score", "Limited by", "^Documents", "^Words");
  private static final int[] WIDTHS = {14, 11, 9, 9, 30, 12, 10};

  private CasesSheet() {}

  static void write(SXSSFWorkbook book, XlsxStyles styles, Report report, XlsxPlaces places) {
    TreeSet<String> keys = new TreeSet<>();
    report.cases().forEach(c -> keys.addAll(c.attributes().keySet()));
    int more = keys.size() + (report.ruler().scale().shownAs().isPresent() ? 1 : 0);
    int[] widths = java.util.Arrays.copyOf(WIDTHS, WIDTHS.length + more);
    java.util.Arrays.fill(widths, WIDTHS.length, widths.length, 20);
    Wording words = report.words();
    XlsxSheet sheet = new XlsxSheet(book, styles, words, words.say("Cases"), widths);
    sheet.headers(FIRST.toArray(String[]::new));
    report.ruler().scale().shownAs().ifPresent(s -> sheet.text(s.name(), Look.HEADER));
    keys.forEach(k -> sheet.text(words.attribute(k), Look.HEADER));
    for (CaseResult result : report.cases()) {
      sheet.row().link(result.caseId(), places.decisions(result.caseId()));
      sheet.text(words.known(result.service())).rating(result.rating()).decimal(result.score());
      String cap = result.cappedBy().flatMap(report.ruler()::cap).map(c -> c.reason()).orElse("");
      sheet.text(cap).whole(result.documents().size()).whole(result.words());
      report.ruler().scale().shownAs().ifPresent(s -> sheet.text(result.onScale(s).orElse("–")));
      for (String key : keys) sheet.text(result.attributes().getOrDefault(key, ""), Look.TEXT);
    }
    sheet.freeze(1);
    sheet.filter(FIRST.size() + keys.size());
    XlsxRules.protect(sheet);
  }
}
