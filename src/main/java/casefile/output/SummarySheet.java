package casefile.output;

import casefile.output.XlsxStyles.Look;
import casefile.report.Answer;
import casefile.report.CaseResult;
import casefile.report.Finding;
import casefile.report.Ranked;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.Share;
import casefile.report.StandardResult;
import casefile.report.Tally;
import casefile.report.ToRead;
import casefile.report.Wording;
import casefile.report.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Overview, profile, what to read first, heat map. */
final class SummarySheet {

  static final String NAME = "Summary";
  private static final int WIDE = 12;
  private static final int CHART_ROWS = 17;
  private static final int TO_READ = 12;

  /** Per cent at which the columns fit a landscape page; Excel ignores page breaks when fitting. */
  private static final short SCALE = 62;

  private final XlsxSheet sheet;
  private final Report report;
  private final XlsxPlaces places;
  private final Wording words;

  private SummarySheet(XlsxSheet sheet, Report report, XlsxPlaces places) {
    this.sheet = sheet;
    this.report = report;
    this.places = places;
    this.words = report.words();
  }

  static void write(SXSSFWorkbook book, XlsxStyles styles, Report report, XlsxPlaces places) {
    Wording words = report.words();
    XlsxSheet sheet =
        new XlsxSheet(book, styles, words, words.say(NAME), 34, 9, 9, 9, 9, 9, 9, 9, 9, 10, 12, 40);
    new SummarySheet(sheet, report, places).write(book);
  }

  private void write(SXSSFWorkbook book) {
    sheet.row().height(36).text(words.say("Summary"), Look.TITLE);
    Tally cases = report.summary().cases();
    sheet
        .row()
        .text(
            words.say(
                "{0} read, {1} rated, {2} with insufficient evidence (IE) · as at {3}",
                words.count(cases.all(), "case", "cases"),
                cases.n(),
                cases.insufficient(),
                words.date(report.run().asAt())),
            Look.SUBTITLE);
    Answer answer = Answer.of(report);
    question("How good are our records?", answer.howGood());
    question("What is strong?", answer.strong());
    question("What needs work?", answer.needsWork());
    question("How sure are we?", answer.howSure());
    sheet.page();
    int first = standards();
    int last = sheet.rows() - 1;
    heading("Profile of each standard (number of cases)");
    int top = sheet.rows();
    sheet.blank(CHART_ROWS);
    ProfileChart.draw(book, sheet, first, last, top, top + CHART_ROWS - 1);
    decided();
    sheet.page();
    criteria();
    sheet.page();
    toRead();
    heatMap();
    XlsxRules.protect(sheet);
    sheet.sheet().setFitToPage(false);
    sheet.sheet().getPrintSetup().setScale(SCALE);
  }

  private void question(String question, List<String> answers) {
    heading(question);
    for (String answer : answers) {
      sheet.row().across(WIDE, answer, Look.LINE);
    }
  }

  /** Writes the table of standards and gives its first row of figures. */
  private int standards() {
    heading("Standards");
    sheet.headers(
        "Standard",
        "^4",
        "^3",
        "^2",
        "^1",
        "^IE",
        "^NA",
        "^n rated",
        "^Mean",
        "^3 or 4",
        "^95% interval",
        "Weakest criterion");
    int first = sheet.rows();
    for (Ruler.Standard standard : report.ruler().standards()) {
      sheet.row().text(standard.code() + " " + standard.name(), Look.BOLD);
      figures(report.summary().standard(standard.id()));
      sheet.text(
          Finding.weakest(report, standard)
              .map(
                  r ->
                      words.say(
                          "{0} {1}, mean {2}", r.criterion().id(), r.criterion().name(), r.mean()))
              .orElseGet(() -> words.say("none rated")));
    }
    sheet.row().text(words.say("Whole case"), Look.BOLD);
    figures(report.summary().cases());
    sheet.text("");
    return first;
  }

  private void figures(Tally tally) {
    for (long count : tally.counts()) sheet.whole(count);
    int r = sheet.rows();
    sheet.formula("SUM(B" + r + ":E" + r + ")", tally.n(), Look.WHOLE);
    Optional<Share> share = tally.goodShare();
    if (share.isEmpty()) {
      sheet.decimal(tally.mean()).text("–", Look.CENTRE).text("–", Look.CENTRE);
    } else {
      String sum = String.format(Locale.ROOT, "(4*B%1$d+3*C%1$d+2*D%1$d+E%1$d)", r);
      double mean = tally.mean().orElseThrow().doubleValue();
      sheet.formula("ROUND(" + sum + "/H" + r + ",2)", mean, Look.DECIMAL);
      String good = String.format(Locale.ROOT, "ROUND((B%1$d+C%1$d)/H%1$d,2)", r);
      sheet.formula(good, share.get().percent() / 100.0, Look.PERCENT);
      sheet.text(share.get().interval() + "%", Look.CENTRE);
    }
  }

  private void criteria() {
    heading("Criteria");
    sheet.headers(
        "Criterion",
        "^4",
        "^3",
        "^2",
        "^1",
        "^IE",
        "^NA",
        "^n rated",
        "^Mean",
        "^3 or 4",
        "^95% interval",
        "What it asks");
    List<String> strong =
        Ranked.strongest(report, 3).stream().map(r -> r.criterion().id()).toList();
    List<String> weak = Ranked.weakest(report, 3).stream().map(r -> r.criterion().id()).toList();
    for (Ruler.Standard standard : report.ruler().standards()) {
      for (Ruler.Criterion criterion : standard.criteria()) {
        String note = strong.contains(criterion.id()) ? " " + words.say("(strong)") : "";
        if (weak.contains(criterion.id())) note = " " + words.say("(needs work)");
        sheet.row().text(criterion.id() + " " + criterion.name() + note);
        figures(report.summary().criterion(criterion.id()));
        sheet.text(criterion.question());
      }
    }
  }

  /** How far the auditors have come; the cells count while they work. */
  private void decided() {
    int last = 1 + report.cases().stream().mapToInt(c -> c.criteria().size()).sum();
    String decisions = XlsxPlaces.quoted(words.say(DecisionsSheet.NAME));
    String given = decisions + "!$J$2:$J$" + last;
    String proposed = decisions + "!$E$2:$E$" + last;
    heading("Your decisions so far");
    count("Decided", "COUNTA(" + given + ")");
    count("As proposed", "SUMPRODUCT((" + given + "<>\"\")*(" + given + "=" + proposed + "))");
    count("Changed", "SUMPRODUCT((" + given + "<>\"\")*(" + given + "<>" + proposed + "))");
  }

  private void count(String name, String formula) {
    sheet.row().text(words.say(name), Look.BOLD).formula(formula, 0, Look.WHOLE);
  }

  private void toRead() {
    heading("Read these first");
    List<ToRead> items = ToRead.of(report);
    sheet.headers("Case", "Why");
    for (int i = 2; i < WIDE; i++) sheet.text("", Look.HEADER);
    for (ToRead item : items.subList(0, Math.min(TO_READ, items.size()))) {
      String why = Words.sentence(String.join("; ", item.reasons())) + ".";
      sheet
          .row()
          .link(item.caseId(), places.decisions(item.caseId()))
          .across(WIDE - 1, why, Look.TEXT);
    }
    if (items.size() > TO_READ) {
      String more = words.count(items.size() - TO_READ, "more case has", "more cases have");
      sheet
          .row()
          .across(
              WIDE,
              words.say("{0} something to check: sort Decisions by confidence.", more),
              Look.LINE);
    }
    if (items.isEmpty()) sheet.row().across(WIDE, words.say("No case stands out."), Look.LINE);
  }

  private void heatMap() {
    heading("Heat map: cases by standards");
    sheet.row().height(32).text(words.say("Case (leads to its decisions)"), Look.HEADER);
    sheet.text(words.say("Whole case"), Look.HEADER_CENTRE);
    for (Ruler.Standard standard : report.ruler().standards()) {
      sheet.text(standard.code(), Look.HEADER_CENTRE);
    }
    for (CaseResult result : report.cases()) {
      sheet.row().link(result.caseId(), places.decisions(result.caseId())).rating(result.rating());
      for (StandardResult standard : result.standards()) sheet.rating(standard.rating());
    }
  }

  private void heading(String text) {
    sheet.row();
    sheet.row().height(24).text(words.say(text), Look.HEADING);
  }
}
