package casefile.output;

import casefile.indicator.Polarity;
import casefile.report.CaseResult;
import casefile.report.CriterionResult;
import casefile.report.Decisions;
import casefile.report.JourneyLines;
import casefile.report.MarkedDocument;
import casefile.report.Quoted;
import casefile.report.Ruler;
import casefile.report.StandardResult;
import casefile.report.Wording;
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
  private final Wording words;

  WebCase(Html html, Ruler ruler, CaseResult result) {
    this.html = html;
    this.words = html.words();
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
            + "\" tabindex=\"-1\">"
            + html.escape(words.say("Case {0}", result.caseId()))
            + " "
            + mark(result.rating())
            + "</h3>");
    String holds = result.holds(words);
    String known = WebCases.known(result, words);
    if (!known.isEmpty()) html.p("quiet", known);
    if (!holds.isEmpty()) html.p("quiet", words.say("The file holds {0}.", holds));
    reason(result.rating(), result.cappedBy());
    if (result.journey().known()) html.list(JourneyLines.of(result, words));
    for (StandardResult standard : result.standards()) standard(standard);
    WebFollowed.write(html, result);
    new WebDocuments(html, anchor, documents).write();
    html.raw(
        "<p class=\"back\"><a href=\"#cases\">"
            + html.escape(words.say("Back to the cases"))
            + "</a></p>");
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
    if (!rating.why().isEmpty()) html.p(Words.sentence(words.say(rating.said())));
    cappedBy.ifPresent(
        id ->
            html.p(
                words.say("Held down by a rule: {0}", ruler.cap(id).map(Cap::reason).orElse(id))));
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
    html.p(Words.sentence(Decisions.why(criterion, words)));
    if (criterion.rating().rated().isPresent()) {
      html.p("quiet", words.say("Confidence {0}", criterion.confidence()));
    }
    passages(criterion);
    html.close("div");
  }

  private void passages(CriterionResult criterion) {
    long all = criterion.evidence().size();
    if (all == 0) {
      html.p("quiet", words.say("No passage was found."));
      return;
    }
    html.open("details", "");
    html.element(
        "summary",
        "",
        words.say(
            "{0} on {1}: {2} for, {3} against",
            words.count(all, "passage", "passages"),
            criterion.id(),
            criterion.speaking(Polarity.FOR),
            criterion.speaking(Polarity.AGAINST)));
    for (MarkedDocument document : documents) {
      List<Quoted> here =
          criterion.evidence().stream().filter(q -> document.at(q).isPresent()).toList();
      if (here.isEmpty()) continue;
      html.p("document", WebDocuments.name(document, words));
      html.open("ul", "class=\"passages\"");
      for (Quoted passage : here) passage(document, passage);
      html.close("ul");
    }
    html.close("details");
  }

  private void passage(MarkedDocument document, Quoted passage) {
    MarkedDocument.Marked marked = document.at(passage).orElseThrow();
    html.open("li", "class=\"" + passage.polarity().code() + "\"");
    html.raw(WebDocuments.polarity(html, passage.polarity(), passage.speaks()));
    html.raw(WebDocuments.quote(html, "q", passage));
    html.raw(
        "<a href=\"#"
            + WebDocuments.anchor(anchor, document, marked)
            + "\">"
            + html.escape(words.say("see it in its place"))
            + "<span class=\"unseen\"> ("
            + html.escape(words.say("{0}, passage {1}", document.document().id(), marked.number()))
            + ")</span></a>");
    html.close("li");
  }
}
