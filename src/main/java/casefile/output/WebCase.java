package casefile.output;

import casefile.indicator.Polarity;
import casefile.report.CaseResult;
import casefile.report.CriterionResult;
import casefile.report.Decisions;
import casefile.report.MarkedDocument;
import casefile.report.Quoted;
import casefile.report.Ruler;
import casefile.report.StandardResult;
import casefile.report.Words;
import casefile.standard.Cap;
import casefile.standard.Rating;
import java.util.List;
import java.util.Optional;

/** One case: each standard and criterion with its reason and passages, then the documents. */
final class WebCase {

  private final Html html;
  private final Ruler ruler;
  private final CaseResult result;
  private final List<MarkedDocument> documents;
  private final String anchor;

  WebCase(Html html, Ruler ruler, CaseResult result) {
    this.html = html;
    this.ruler = ruler;
    this.result = result;
    this.documents = MarkedDocument.of(result);
    this.anchor = WebText.caseAnchor(result.caseId());
  }

  void write() {
    html.open("article", "class=\"case\" aria-labelledby=\"" + anchor + "\"");
    html.raw(
        "<h3 id=\""
            + anchor
            + "\" tabindex=\"-1\">Case "
            + html.escape(result.caseId())
            + " "
            + mark(result.rating())
            + "</h3>");
    String holds = result.holds();
    String known = WebCases.known(result);
    if (!known.isEmpty()) html.p("quiet", known);
    if (!holds.isEmpty()) html.p("quiet", "The file holds " + holds + ".");
    reason(result.rating(), result.cappedBy());
    for (StandardResult standard : result.standards()) standard(standard);
    new WebDocuments(html, anchor, documents).write();
    html.raw("<p class=\"back\"><a href=\"#cases\">Back to the cases</a></p>");
    html.close("article");
  }

  /** The mark and its name: no meaning by colour, nor by number, alone. */
  private String mark(Rating rating) {
    return "<span class=\"rating\">"
        + WebTable.mark(rating)
        + " "
        + html.escape(ruler.scale().name(rating.mark()))
        + "</span>";
  }

  private void reason(Rating rating, Optional<String> cappedBy) {
    if (!rating.why().isEmpty()) html.p(Words.sentence(rating.why()));
    cappedBy.ifPresent(
        id -> html.p("Held down by a rule: " + ruler.cap(id).map(Cap::reason).orElse(id)));
  }

  private void standard(StandardResult standard) {
    String name =
        ruler.standard(standard.id()).map(s -> s.code() + " " + s.name()).orElse(standard.id());
    html.open("div", "class=\"standard\"");
    html.raw("<h4>" + html.escape(name) + " " + mark(standard.rating()) + "</h4>");
    reason(standard.rating(), standard.cappedBy());
    standard.criteria().forEach(this::criterion);
    html.close("div");
  }

  private void criterion(CriterionResult criterion) {
    Optional<Ruler.Criterion> asked = ruler.criterion(criterion.id());
    String name = asked.map(Ruler.Criterion::name).orElse("");
    String id = anchor + ":" + WebText.slug(criterion.id());
    html.open("div", "class=\"criterion\"");
    html.raw(
        "<h5 id=\""
            + id
            + "\" tabindex=\"-1\">"
            + html.escape(criterion.id() + " " + name)
            + " "
            + mark(criterion.rating())
            + "</h5>");
    asked.ifPresent(c -> html.p("quiet", c.question()));
    html.p(Words.sentence(Decisions.why(criterion)));
    if (criterion.rating().rated().isPresent()) {
      html.p("quiet", "Confidence " + criterion.confidence().toPlainString());
    }
    passages(criterion);
    html.close("div");
  }

  private void passages(CriterionResult criterion) {
    long all = criterion.evidence().size();
    if (all == 0) {
      html.p("quiet", "No passage was found.");
      return;
    }
    html.open("details", "");
    html.element(
        "summary",
        "",
        Words.count(all, "passage", "passages")
            + " on "
            + criterion.id()
            + ": "
            + criterion.speaking(Polarity.FOR)
            + " for, "
            + criterion.speaking(Polarity.AGAINST)
            + " against");
    for (MarkedDocument document : documents) {
      List<Quoted> here =
          criterion.evidence().stream().filter(q -> document.at(q).isPresent()).toList();
      if (here.isEmpty()) continue;
      html.p("document", WebDocuments.name(document));
      html.open("ul", "class=\"passages\"");
      for (Quoted passage : here) passage(document, passage);
      html.close("ul");
    }
    html.close("details");
  }

  private void passage(MarkedDocument document, Quoted passage) {
    MarkedDocument.Marked marked = document.at(passage).orElseThrow();
    html.open("li", "class=\"" + passage.polarity().code() + "\"");
    html.raw(WebDocuments.polarity(passage.polarity()));
    html.raw(WebDocuments.quote(html, "q", passage));
    html.raw(
        "<a href=\"#"
            + WebDocuments.anchor(anchor, document, marked)
            + "\">see it in its place<span class=\"unseen\"> ("
            + html.escape(document.document().id())
            + ", passage "
            + marked.number()
            + ")</span></a>");
    html.close("li");
  }
}
