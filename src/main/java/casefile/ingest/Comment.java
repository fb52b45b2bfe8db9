package casefile.ingest;

import casefile.model.Section;
import java.util.List;

/**
 * A remark somebody put beside a document: kept, attributed, and never evidence.
 *
 * <p>It is said about the document ("Sarah, what does she want?"), not in it, so it becomes a
 * heading with nothing under it, as headings are never evidence.
 *
 * @param author as the document names them; empty when it does not
 * @param date as written, day only; empty when there is none
 */
record Comment(String author, String date, String text) {

  private static final String MARK = "Comment by ";

  Section section() {
    String who = author.isBlank() ? "an unnamed reader" : author.strip();
    String when = date.isBlank() ? "" : ", " + date.strip();
    String words = text.strip().replaceAll("\\s*\\n\\s*", " · ");
    return new Section(MARK + who + when + ": " + words, List.of(), "");
  }

  static boolean is(Section section) {
    return section.heading().startsWith(MARK);
  }

  /** The day of "2025-03-04T10:00:00Z". */
  static String day(String moment) {
    return moment.length() > 10 ? moment.substring(0, 10) : moment;
  }

  @Override
  public String toString() {
    return "Comment[" + text.length() + " characters]";
  }
}
