package casefile.output;

import casefile.output.XlsxStyles.Look;
import casefile.report.Mapped;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.Share;
import casefile.report.Tally;
import casefile.report.Wording;
import casefile.standard.Bands;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The same ratings on a scale of others, and under the headings of other frameworks. */
final class FrameworksSheet {

  static final String NAME = "Frameworks";
  private static final int WIDE = 5;

  private FrameworksSheet() {}

  static boolean any(Report report) {
    return report.ruler().scale().shownAs().isPresent() || !Mapped.of(report).isEmpty();
  }

  static void write(SXSSFWorkbook book, XlsxStyles styles, Report report) {
    Wording words = report.words();
    XlsxSheet sheet = new XlsxSheet(book, styles, words, words.say(NAME), 62, 30, 10, 9, 30);
    sheet.row().height(36).text(words.say("Other scales and frameworks"), Look.TITLE);
    sheet.row().across(WIDE, words.say(PdfFrameworks.ABOUT), Look.LINE);
    report.ruler().scale().shownAs().ifPresent(s -> scale(sheet, report, s));
    for (Mapped mapped : Mapped.of(report)) framework(sheet, mapped);
    XlsxRules.protect(sheet);
  }

  private static void scale(XlsxSheet sheet, Report report, Bands scale) {
    ReadMeSheet.heading(sheet, scale.name());
    sheet.row().across(WIDE, scale.note(), Look.LINE);
    sheet.headers("Standard", "^On this scale", "^n rated", "^Mean");
    for (Ruler.Standard standard : report.ruler().standards()) {
      sheet.row().text(standard.code() + " " + standard.name(), Look.BOLD);
      onScale(sheet, report.summary().standard(standard.id()), scale);
    }
    sheet.row().text(sheet.words().say("Whole case"), Look.BOLD);
    onScale(sheet, report.summary().cases(), scale);
  }

  private static void onScale(XlsxSheet sheet, Tally tally, Bands scale) {
    sheet.text(tally.mean().map(scale::said).orElse("–"), Look.CENTRE);
    sheet.whole(tally.n()).decimal(tally.mean());
  }

  private static void framework(XlsxSheet sheet, Mapped mapped) {
    ReadMeSheet.heading(sheet, mapped.framework().name());
    sheet
        .row()
        .across(WIDE, sheet.words().say("Source: {0}.", mapped.framework().source()), Look.LINE);
    sheet.headers("Heading", "Criteria", "^Ratings", "^Mean", "^3 or 4 (95% interval)");
    for (Mapped.Row row : mapped.rows()) {
      sheet.row().text(row.part().said());
      sheet
          .text(PdfFrameworks.criteria(row, sheet.words()))
          .whole(row.tally().n())
          .decimal(row.tally().mean());
      sheet.text(row.tally().goodShare().map(FrameworksSheet::share).orElse("–"), Look.CENTRE);
    }
  }

  private static String share(Share share) {
    return share.percent() + "% (" + share.interval() + ")";
  }
}
