package casefile.cli;

import casefile.report.CaseResult;
import casefile.report.LanguageResult;
import casefile.report.Wording;
import casefile.report.Words;
import java.util.ArrayList;
import java.util.List;

/** What {@code explain} says of the words to avoid in a case. */
final class ExplainLanguage {

  private ExplainLanguage() {}

  static List<String> of(CaseResult result) {
    LanguageResult language = result.language();
    if (language.passages().isEmpty()) return List.of();
    List<String> lines = new ArrayList<>();
    lines.add(
        "\nLanguage  "
            + Words.count(language.passages().size(), "word", "words")
            + " to reconsider in "
            + Words.number(language.words())
            + " typed, "
            + language.rate().toPlainString()
            + " in each 1,000 (suggestions, no part of a rating)");
    if (!language.mixed().isEmpty()) {
      lines.add("  the person is called by several words: " + Words.and(language.mixed()));
    }
    for (LanguageResult.Count count : language.counts()) {
      LanguageResult.Flagged word = count.word();
      lines.add(
          "  "
              + word.term()
              + (count.times() > 1 ? " (" + count.times() + " times)" : "")
              + ": better "
              + word.preferred()
              + ". "
              + word.reason());
      lines.add(
          "    "
              + word.quote().map(q -> "“" + q + "” — ").orElse("")
              + result
                  .document(word.document())
                  .map(d -> d.label(Wording.ENGLISH))
                  .orElse(word.document())
              + " ["
              + word
              + "]");
    }
    return lines;
  }
}
