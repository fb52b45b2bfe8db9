package casefile.output;

import casefile.report.LanguageSummary;
import casefile.report.Report;
import casefile.report.Words;

/** The words to avoid, and what to write instead: advice beside the ratings, no part of them. */
final class PdfLanguage {

  private static final int TERMS = 15;

  private PdfLanguage() {}

  static void write(Html html, Report report) {
    LanguageSummary language = report.language();
    html.open("div", "class=\"part\"");
    html.heading(1, "language", "Language");
    html.p(
        "lead",
        "Some words keep people at a distance or say less than they seem to. This is advice for writing; no rating rests on it.");
    html.p(
        Words.count(language.flagged(), "such word", "such words")
            + " in "
            + Words.count(language.words(), "typed word", "typed words")
            + ": "
            + language.rate()
            + " for each 1,000. "
            + Words.count(language.mixed().size(), "file uses", "files use")
            + " several words for the same person.");
    if (!language.terms().isEmpty()) {
      html.table("", 20, "Word", 9, ">Times", 9, ">Cases", 26, "Write instead", 36, "Why");
      for (LanguageSummary.Term term : language.terms().stream().limit(TERMS).toList()) {
        html.open("tr", "").rowHeader(term.word().term());
        html.cell("num", Integer.toString(term.times()));
        html.cell("num", Integer.toString(term.cases()));
        html.cell(term.word().preferred()).cell(term.word().reason());
        html.close("tr");
      }
      html.closeTable();
      if (language.terms().size() > TERMS) {
        html.p("small quiet", "The rest are in the workbook, on the sheet Language.");
      }
    }
    html.close("div");
  }
}
