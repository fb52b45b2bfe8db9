package casefile.output;

import casefile.report.Decisions;
import casefile.report.Report;
import casefile.report.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What every PDF begins with: language, title, style, bookmarks. */
final class PdfHead {

  private PdfHead() {}

  /**
   * Opens the document and its body.
   *
   * @param name what it is, at the head of every page
   * @param about one sentence, for the file's properties
   * @param parts ids and names of what the bookmarks lead to, in order
   */
  static Html open(
      Glyphs glyphs, Report report, String name, String about, Map<String, String> parts) {
    return open(
        glyphs,
        new Page(name, report.ruler().title(), Decisions.motto(report)),
        about,
        report.run().tool(),
        parts,
        report.words());
  }

  /** What stands at the top left, the top right and the foot of every page. */
  record Page(String name, String title, String foot) {}

  /** As above, of what is no audit. */
  static Html open(
      Glyphs glyphs,
      Page page,
      String about,
      String author,
      Map<String, String> parts,
      Wording words) {
    Html html = new Html(glyphs, words);
    html.raw("<html lang=\"" + words.tag() + "\">");
    html.open("head", "");
    html.element("title", "", page.name() + ": " + page.title());
    html.raw("<meta name=\"description\" content=\"" + html.escape(about) + "\"/>");
    html.raw("<meta name=\"author\" content=\"" + html.escape(author) + "\"/>");
    html.raw("<style>" + css(page, words) + "</style>");
    html.open("bookmarks", "");
    parts.forEach(
        (id, part) ->
            html.raw("<bookmark name=\"" + html.escape(part) + "\" href=\"#" + id + "\"/>"));
    html.close("bookmarks");
    html.close("head");
    return html.open("body", "");
  }

  static String close(Html html) {
    return html.close("body").raw("</html>").markup();
  }

  private static String css(Page page, Wording words) {
    try (InputStream in = PdfHead.class.getResourceAsStream("/casefile/output/report.css")) {
      if (in == null) throw new IllegalStateException("missing from the jar: report.css");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("string-or-name", quoted(page.name()))
          .replace("string-or-title", quoted(page.title()))
          .replace("string-or-foot", quoted(page.foot()))
          .replace("string-or-page", numbered(words));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String numbered(Wording words) {
    return "\""
        + words.say("Page {0} of {1}", "\" counter(page) \"", "\" counter(pages) \"")
        + "\"";
  }

  private static String quoted(String text) {
    return "\"" + text.replaceAll("[\"\\\\<>&\\p{Cntrl}]", " ") + "\"";
  }
}
