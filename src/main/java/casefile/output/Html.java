package casefile.output;

import casefile.report.Tally;
import casefile.report.Wording;
import casefile.standard.Rating;
import java.util.function.UnaryOperator;

/** Writes the markup of a PDF or a web page; every text is escaped and can be shown. */
final class Html {

  private final StringBuilder all = new StringBuilder();
  private final UnaryOperator<String> shown;
  private final Wording words;

  Html(Glyphs glyphs, Wording words) {
    this(glyphs::drawable, words);
  }

  /** With what is to become of characters that cannot be shown. */
  Html(UnaryOperator<String> shown, Wording words) {
    this.shown = shown;
    this.words = words;
  }

  /** The language it is written in. */
  Wording words() {
    return words;
  }

  /** Markup of our own, as it stands. */
  Html raw(String markup) {
    all.append(markup).append('\n');
    return this;
  }

  Html open(String tag, String attributes) {
    return raw("<" + tag + (attributes.isEmpty() ? "" : " " + attributes) + ">");
  }

  Html close(String tag) {
    return raw("</" + tag + ">");
  }

  Html p(String text) {
    return element("p", "", text);
  }

  Html p(String cssClass, String text) {
    return element("p", "class=\"" + cssClass + "\"", text);
  }

  Html element(String tag, String attributes, String text) {
    String start = "<" + tag + (attributes.isEmpty() ? "" : " " + attributes) + ">";
    return raw(start + escape(text) + "</" + tag + ">");
  }

  /** A heading that bookmarks and the list of contents lead to. */
  Html heading(int level, String id, String text) {
    return element("h" + level, "id=\"" + id + "\"", text);
  }

  Html heading(int level, String text) {
    return element("h" + level, "", text);
  }

  Html list(Iterable<String> items) {
    open("ul", "");
    for (String item : items) element("li", "", item);
    return close("ul");
  }

  Html cell(String text) {
    return element("td", "", text);
  }

  Html cell(String cssClass, String text) {
    return element("td", "class=\"" + cssClass + "\"", text);
  }

  Html rowHeader(String text) {
    return element("th", "scope=\"row\"", text);
  }

  /** The cell of a rating: its mark on its colour. */
  Html mark(Rating rating) {
    return mark(rating.mark());
  }

  Html mark(String mark) {
    return cell("m m" + mark, mark);
  }

  /** The cells of how many are rated, their mean, and the share of 3 or 4 with its interval. */
  Html figures(Tally tally) {
    cell("num", Long.toString(tally.n()));
    cell("num", tally.mean().map(Object::toString).orElse("–"));
    return cell(
        "num", tally.goodShare().map(s -> s.percent() + "% (" + s.interval() + ")").orElse("–"));
  }

  /**
   * Opens a table with its column headers.
   *
   * @param columns pairs of a width in per cent and a header; a header that starts with {@code >}
   *     stands right, with {@code ^} in the middle
   */
  Html table(String cssClass, Object... columns) {
    Object[] said = columns.clone();
    for (int i = 1; i < said.length; i += 2) said[i] = words.heading(said[i].toString());
    return columns(cssClass, said);
  }

  /** The same, with headings of somebody else's: codes, names of columns. */
  Html columns(String cssClass, Object... columns) {
    open("table", "class=\"" + cssClass + "\"");
    open("thead", "");
    open("tr", "");
    for (int i = 0; i < columns.length; i += 2) {
      String name = columns[i + 1].toString();
      String look = name.startsWith(">") ? "num" : name.startsWith("^") ? "mid" : "first";
      String shown = look.equals("first") ? name : name.substring(1);
      element(
          "th", "scope=\"col\" class=\"" + look + "\" style=\"width:" + columns[i] + "%\"", shown);
    }
    close("tr");
    close("thead");
    return open("tbody", "");
  }

  Html closeTable() {
    return close("tbody").close("table");
  }

  String escape(String text) {
    return shown
        .apply(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return "Html[" + all.length() + " characters]";
  }

  /** The whole text. */
  String markup() {
    return all.toString();
  }
}
