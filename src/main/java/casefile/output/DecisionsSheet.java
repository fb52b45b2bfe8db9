package casefile.output;

import casefile.moderation.Headers;
import casefile.moderation.Item;
import casefile.moderation.RowKey;
import casefile.output.XlsxStyles.Look;
import casefile.report.CaseResult;
import casefile.report.CriterionResult;
import casefile.report.Digest;
import casefile.report.Quoted;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.StandardResult;
import casefile.report.Tally;
import casefile.report.Wording;
import java.util.Optional;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A row for each case and criterion: what the tool proposes and why, then the auditor's decision.
 *
 * <p>{@code moderate} reads it back by the names of the headers.
 */
final class DecisionsSheet {

  static final String NAME = "Decisions";

  private static final String[] PROPOSED = {
    "Case",
    "Standard",
    "Criterion",
    "Name",
    "^Proposed",
    "^Confidence",
    "Why",
    "Best passage",
    "Where"
  };
  private static final int RATING = PROPOSED.length;

  private DecisionsSheet() {}

  static void write(SXSSFWorkbook book, XlsxStyles styles, Report report, XlsxPlaces places) {
    Wording words = report.words();
    XlsxSheet sheet =
        new XlsxSheet(
            book,
            styles,
            words,
            words.say(NAME),
            14,
            18,
            11,
            22,
            11,
            12,
            42,
            50,
            42,
            10,
            30,
            26,
            16,
            14,
            30);
    sheet.headers(PROPOSED);
    for (String header : Headers.DECIDED) sheet.header(header, Look.HEADER_ENTRY);
    sheet.header(Headers.KEY, Look.HEADER);
    for (CaseResult result : report.cases()) {
      for (StandardResult standard : result.standards()) {
        for (CriterionResult criterion : standard.criteria()) {
          row(sheet, report.ruler(), places, result, standard, criterion);
        }
      }
    }
    close(sheet, 3, RATING, PROPOSED.length + Headers.DECIDED.size());
    differing(sheet);
  }

  /** Freezes, filters, hides the key, offers ratings and dates, and protects the rest. */
  static void close(XlsxSheet sheet, int frozen, int rating, int key) {
    sheet.freeze(frozen);
    sheet.filter(key + 1);
    sheet.sheet().setColumnHidden(key, true);
    XlsxRules.choice(
        sheet, rating, Tally.MARKS, "Your rating", "4, 3, 2, 1, IE or NA. Empty when not read.");
    XlsxRules.dates(sheet, key - 1);
    XlsxRules.protect(sheet);
    sheet.sheet().getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
  }

  /** Marks the reason that is still owed where a rating differs from the proposal. */
  private static void differing(XlsxSheet sheet) {
    SheetConditionalFormatting formatting = sheet.sheet().getSheetConditionalFormatting();
    ConditionalFormattingRule owed =
        formatting.createConditionalFormattingRule("AND($J2<>\"\",$J2<>$E2,$L2=\"\")");
    PatternFormatting fill = owed.createPatternFormatting();
    fill.setFillBackgroundColor(XlsxStyles.colour(Palette.of("2").fill()));
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    int last = Math.max(1, sheet.rows() - 1);
    formatting.addConditionalFormatting(
        new CellRangeAddress[] {new CellRangeAddress(1, last, RATING + 2, RATING + 2)}, owed);
  }

  private static void row(
      XlsxSheet sheet,
      Ruler ruler,
      XlsxPlaces places,
      CaseResult result,
      StandardResult standard,
      CriterionResult criterion) {
    Wording words = sheet.words();
    sheet.row();
    sheet.text(result.caseId(), Look.BOLD);
    sheet.text(ruler.standard(standard.id()).map(Ruler.Standard::name).orElse(standard.id()));
    sheet.text(criterion.id());
    sheet.text(ruler.criterion(criterion.id()).map(Ruler.Criterion::name).orElse(""));
    sheet.rating(criterion.proposed());
    if (criterion.proposed().rated().isEmpty()) sheet.text("–", Look.CENTRE);
    else sheet.number(criterion.confidence().doubleValue(), Look.DECIMAL);
    sheet.text(words.say(criterion.said()));
    Optional<Quoted> best = criterion.best();
    sheet.text(
        best.map(b -> b.quote().orElseGet(() -> words.say("(quotes are left out)"))).orElse(""));
    String where = best.map(b -> where(result, b, words)).orElse("");
    places
        .evidence(result.caseId(), criterion.id())
        .ifPresentOrElse(target -> sheet.link(where, target), () -> sheet.text(where));
    sheet.text("", Look.ENTRY_CENTRE).text("", Look.ENTRY).text("", Look.ENTRY);
    sheet.text("", Look.ENTRY).text("", Look.ENTRY_DATE);
    sheet.text(key(ruler, result, criterion), Look.LINE);
  }

  /** Empty for a criterion the ruler does not know, as in an audit that was tampered with. */
  static String key(Ruler ruler, CaseResult result, CriterionResult criterion) {
    Item item = new Item(result.caseId(), criterion.id());
    return ruler
        .criterion(criterion.id())
        .map(c -> new RowKey(item, Digest.basis(c, criterion)).text())
        .orElse("");
  }

  private static String where(CaseResult result, Quoted best, Wording words) {
    return result.document(best.document()).map(d -> d.label(words)).orElse(best.document())
        + " ("
        + words.say(best.polarity().code())
        + ")";
  }
}
