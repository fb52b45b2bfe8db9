package casefile.output;

import casefile.report.LanguageSummary;
import casefile.report.Report;
import casefile.report.Wording;

/** The words to avoid, and what to write instead: advice beside the ratings, no part of them. */
final class PdfLanguage {

  static final String LEAD =
      "Some words keep people at a distance or say less than they seem to. This is advice for writing; no rating rests on it.";

  private static final int TERMS = 15;

  private PdfLanguage() {}

  static void write(Html html, Report report) {
    Wording words = report.words();
    LanguageSummary language = report.language();
    html.open("div", "class=\"part\"");
    html.heading(1, "language", words.say("Language"));
    html.p("lead", words.say(LEAD));
    html.p(found(language, words));
    if (!language.terms().isEmpty()) {
      html.table("", 20, "Word", 9, ">Times", 9, ">Cases", 26, "Write instead", 36, "Why");
      for (LanguageSummary.Term term : language.terms().stream().limit(TERMS).toList()) {
        html.open("tr", "").rowHeader(term.word().term());
        html.cell("num", Integer.toString(term.times()));
        html.cell("num", Integer.toString(term.cases()));
        html.cell(words.known(term.word().preferred()));
        html.cell(words.known(term.word().reason()));
        html.close("tr");
      }
      html.closeTable();
      if (language.terms().size() > TERMS) {
        html.p("small quiet", words.say("The rest are in the workbook, on the sheet Language."));
      }
    }
    html.close("div");
  }

  /** How many words to avoid there are among how many. */
  static String found(LanguageSummary language, Wording words) {
    return words.say(
        "{0} in {1}: {2} for each 1,000. {3} several words for the same person.",
        words.count(language.flagged(), "such word", "such words"),
        words.count(language.words(), "typed word", "typed words"),
        language.rate(),
        words.count(language.mixed().size(), "file uses", "files use"));
  }
}
