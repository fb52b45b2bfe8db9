package casefile.output;

import casefile.output.XlsxStyles.Look;
import casefile.report.Report;
import casefile.report.Wording;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** How to use the workbook in eight lines, the scale, and what it was made from. */
final class ReadMeSheet {

  private static final List<String> HOW =
      List.of(
          "This workbook proposes; you decide. Every rating was read from the record by rules, and shows the passages it rests on.",
          "Start on Summary: what is strong, what needs work, and which cases to read first.",
          "On Decisions, filter to your cases. Read the proposed rating, why, and the best passage; the link leads to all evidence.",
          "Open the case file and check. The passage says which document it is in; what the tool did not find may still be there.",
          "Choose Your rating from the list (4, 3, 2, 1, IE, NA). Leave it empty if you have not read the file.",
          "When yours differs, give a Reason for change. Differences are how the tool is measured and mended.",
          "IE means the file does not hold enough to judge; NA means the question does not apply. Neither is low, and neither is in a mean.",
          "Save the workbook under your own name and hand it back for moderation. It judges the record, never the worker.");

  private ReadMeSheet() {}

  static void write(SXSSFWorkbook book, XlsxStyles styles, Report report) {
    XlsxSheet sheet = open(book, styles, report, "Case file audit", HOW);
    heading(sheet, "The sheets");
    sheet(sheet, "Summary", "Overview, profile of each standard, heat map, what to read first");
    sheet(
        sheet, "Decisions", "A row for each case and criterion: proposal, evidence, your decision");
    sheet(sheet, "Evidence", "Every passage found, for and against, with document and place");
    sheet(
        sheet,
        "Threads",
        "What matters, outcome, action, review: each thread, and what is missing");
    sheet(sheet, "Checks", "Questions put to each file as a whole: harm answered, contingency …");
    sheet(sheet, JourneySheet.NAME, "Contacts, first visit, gaps and writers of each case");
    sheet(sheet, "Language", "Words to avoid, where they stand, and what to write instead");
    sheet(sheet, "Actions", "What was found, and room for what is to be done, by whom, by when");
    if (FrameworksSheet.any(report)) {
      sheet(
          sheet, FrameworksSheet.NAME, "The same ratings on other scales and by other frameworks");
    }
    sheet(sheet, "Cases", "The cases and what is known of them");
    sheet(sheet, "What was not read", "Files and cases not read or judged, and why");
    madeFrom(sheet, report);
  }

  /** Title, how to use it, and the scale: what every workbook begins with. */
  static XlsxSheet open(
      SXSSFWorkbook book, XlsxStyles styles, Report report, String title, List<String> how) {
    Wording words = report.words();
    XlsxSheet sheet = new XlsxSheet(book, styles, words, words.say("Read me"), 24, 28, 92);
    sheet.row().height(36).text(words.say(title), Look.TITLE);
    sheet
        .row()
        .text(
            words.say(
                "{0} · as at {1} · {2}",
                report.ruler().title(),
                words.date(report.run().asAt()),
                words.count(report.cases().size(), "case", "cases")),
            Look.SUBTITLE);
    heading(sheet, "How to use it");
    for (int i = 0; i < how.size(); i++) {
      sheet.row().height(20).across(3, (i + 1) + ".  " + words.say(how.get(i)), Look.TEXT);
    }
    heading(sheet, "The scale");
    for (var step : report.ruler().scale().steps()) {
      sheet.row().height(20);
      sheet.mark(step.mark()).text(step.name(), Look.BOLD).text(step.meaning());
    }
    return sheet;
  }

  static void madeFrom(XlsxSheet sheet, Report report) {
    heading(sheet, "What it was made from");
    provenance(report).forEach((k, v) -> sheet.row().text(k, Look.BOLD).across(2, v, Look.TEXT));
    XlsxRules.protect(sheet);
    sheet.sheet().getPrintSetup().setFitHeight((short) 1);
  }

  static Map<String, String> provenance(Report report) {
    Wording words = report.words();
    Map<String, String> said = new java.util.LinkedHashMap<>();
    said.put(words.say("Tool"), report.run().tool() + " " + report.run().version());
    said.put(words.say("Scoring version"), Integer.toString(report.run().scoringVersion()));
    said.put(
        words.say("Template"),
        report.ruler().id() + " " + report.ruler().version() + ", " + report.ruler().title());
    said.put(words.say("Template digest"), "sha256 " + report.ruler().sha256());
    said.put(words.say("Tailoring"), report.ruler().tailoring().orElseGet(() -> words.say("none")));
    said.put(words.say("As at"), words.date(report.run().asAt()));
    said.put(
        words.say("Quotes and names"),
        words.say(
            "quotes {0}, identify {1}",
            report.run().quotes().code(), report.run().identify().code()));
    report.run().options().forEach((k, v) -> said.put(words.say("Option {0}", k), v));
    return said;
  }

  static void heading(XlsxSheet sheet, String text) {
    sheet.row();
    sheet.row().height(24).text(sheet.words().say(text), Look.HEADING);
  }

  static void sheet(XlsxSheet sheet, String name, String what) {
    String said = sheet.words().say(name);
    sheet.row().link(said, XlsxPlaces.quoted(said) + "!A1");
    sheet.across(2, sheet.words().say(what), Look.TEXT);
  }
}
