package casefile.output;

import casefile.report.MarkedDocument;
import casefile.report.MarkedDocument.Marked;
import casefile.report.MarkedDocument.Place;
import casefile.report.WholeText;
import casefile.report.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A whole document, every passage marked where it stands, with the criteria it speaks to. */
final class WebWhole {

  private final Html html;
  private final String anchor;
  private final MarkedDocument document;
  private final Map<Place, Marked> marked = new HashMap<>();
  private final Set<Place> placed = new HashSet<>();

  WebWhole(Html html, String anchor, MarkedDocument document) {
    this.html = html;
    this.anchor = anchor;
    this.document = document;
    document.passages().forEach(p -> marked.put(p.place(), p));
  }

  /** Writes it, and gives back the passages that stand nowhere in it, as what is absent. */
  List<Marked> write() {
    html.open("details", "class=\"whole\"");
    html.element(
        "summary", "", WebDocuments.count(document, html.words(), "Read it: {0}, {1} marked"));
    String heading = "";
    for (WholeText text : document.document().text()) {
      if (!text.heading().isBlank() && !text.heading().equals(heading)) {
        html.element("h6", "dir=\"auto\"", text.heading());
      }
      heading = text.heading();
      write(text);
    }
    html.close("details");
    return document.passages().stream().filter(p -> !placed.contains(p.place())).toList();
  }

  private void write(WholeText text) {
    if (!text.prompt().isBlank()) html.element("p", "class=\"prompt\" dir=\"auto\"", text.prompt());
    StringBuilder line = new StringBuilder();
    for (WholeText.Piece piece : text.pieces()) {
      for (Place place : piece.begin()) line.append(spot(place));
      String words = html.escape(piece.text());
      line.append(piece.over().isEmpty() ? words : "<mark>" + words + "</mark>");
      for (Place place : piece.end()) line.append(speaks(place));
    }
    String language = Wording.tag(text.language());
    html.raw("<p class=\"typed\" lang=\"" + language + "\" dir=\"auto\">" + line + "</p>");
  }

  /** Where a link to the passage leads. */
  private String spot(Place place) {
    if (!marked.containsKey(place) || !placed.add(place)) return "";
    String id = WebDocuments.anchor(anchor, document, marked.get(place));
    return "<span class=\"spot\" id=\"" + id + "\" tabindex=\"-1\"></span>";
  }

  private String speaks(Place place) {
    Marked passage = marked.get(place);
    if (passage == null) return "";
    StringBuilder all = new StringBuilder("<span class=\"cites\" lang=\"");
    all.append(html.words().tag()).append("\">");
    for (MarkedDocument.Speaks speaks : passage.speaks()) {
      all.append(" <a class=\"").append(speaks.polarity().code()).append("\" href=\"#");
      all.append(anchor).append(':').append(WebText.slug(speaks.criterion())).append("\">");
      all.append(WebDocuments.sign(html, speaks.polarity()));
      all.append(html.escape(speaks.criterion())).append("</a>");
    }
    return all.append("</span>").toString();
  }
}
