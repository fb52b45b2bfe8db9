package casefile.output;

import casefile.standard.Rating;
import java.util.List;

/** A table of the web page, in a frame that scrolls when the screen is narrow. */
final class WebTable {

  private final Html html;

  /**
   * Opens it.
   *
   * @param headers one that starts with {@code >} stands right, with {@code ^} in the middle
   */
  WebTable(Html html, String id, String caption, List<String> headers) {
    this.html = html;
    html.open(
        "div",
        "class=\"frame\" role=\"region\" tabindex=\"0\" aria-labelledby=\"" + id + "-name\"");
    html.open("table", "id=\"" + id + "\"");
    html.open("caption", "id=\"" + id + "-name\"").element("span", "", caption).close("caption");
    html.open("thead", "").open("tr", "");
    for (String key : headers) {
      String header = html.words().heading(key);
      String look = header.startsWith(">") ? "num" : header.startsWith("^") ? "mid" : "first";
      String shown = look.equals("first") ? header : header.substring(1);
      html.element("th", "scope=\"col\" class=\"" + look + "\"", shown);
    }
    html.close("tr").close("thead").open("tbody", "");
  }

  /** The mark of a rating on its colour. */
  static String mark(Rating rating) {
    return chip(rating.mark());
  }

  void mark(String mark) {
    html.raw("<td class=\"mid\">" + chip(mark) + "</td>");
  }

  private static String chip(String mark) {
    return "<span class=\"m m" + mark + "\">" + mark + "</span>";
  }

  void close() {
    html.close("tbody").close("table").close("div");
  }
}
