package casefile.ingest;

import casefile.model.DocumentType;
import casefile.model.Section;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a cell as sections of a document. */
final class TableWords {

  /** Tags rich text editors write; angle brackets alone are somebody's words. */
  private static final Pattern MARKUP =
      Pattern.compile("(?i)<(p|br|div|span|ul|ol|li|b|strong|i|em|u|table|h[1-6])(\\s[^<>]*)?/?>");

  private TableWords() {}

  /**
   * Sections: those of a form its text was flattened from, or one.
   *
   * @param heading the one it stands under; empty when none is given
   */
  static List<Section> of(String cell, String heading, DocumentType type) {
    String text = cell.strip();
    if (text.isEmpty()) return List.of();
    if (MARKUP.matcher(text).find()) {
      return under(heading, Draft.of("", HtmlImporter.blocks(text)).sections());
    }
    // A note is prose: "Mum: she is tired" is what somebody said, not a prompt and its answer.
    boolean note = type == DocumentType.CASE_NOTE || type == DocumentType.CONTACT;
    if (note || !heading.isEmpty()) return List.of(new Section(heading, List.of(), text));
    return Draft.of("", TextBlocks.of(text)).sections();
  }

  private static List<Section> under(String heading, List<Section> sections) {
    if (heading.isEmpty() || sections.isEmpty() || !sections.get(0).heading().isEmpty()) {
      return sections;
    }
    List<Section> out = new java.util.ArrayList<>(sections);
    out.set(0, new Section(heading, sections.get(0).fields(), sections.get(0).text()));
    return out;
  }
}
