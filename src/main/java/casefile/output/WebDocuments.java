package casefile.output;

import casefile.indicator.Polarity;
import casefile.report.MarkedDocument;
import casefile.report.Quoted;
import casefile.report.Wording;
import casefile.report.Words;
import java.util.ArrayList;
import java.util.List;

/** The documents of a case, each with its passages marked, in order of place. */
final class WebDocuments {

  private final Html html;
  private final String anchor;
  private final List<MarkedDocument> documents;

  WebDocuments(Html html, String anchor, List<MarkedDocument> documents) {
    this.html = html;
    this.anchor = anchor;
    this.documents = documents;
  }

  void write() {
    html.open("div", "class=\"documents\"");
    Wording words = html.words();
    html.heading(4, words.say("Documents and what was marked in them"));
    List<String> unmarked = new ArrayList<>();
    for (MarkedDocument document : documents) {
      if (!document.document().text().isEmpty()) whole(document);
      else if (document.passages().isEmpty()) unmarked.add(name(document, words));
      else write(document);
    }
    if (documents.isEmpty()) html.p("quiet", words.say("The file holds no document."));
    if (!unmarked.isEmpty()) {
      html.p(words.say("No passage was found in:"));
      html.list(unmarked);
    }
    html.close("div");
  }

  private void write(MarkedDocument document) {
    Wording words = html.words();
    html.heading(5, name(document, words));
    html.p("quiet", count(document, words, "{0}, {1} marked"));
    passages(document, document.passages());
  }

  private void whole(MarkedDocument document) {
    html.heading(5, name(document, html.words()));
    List<MarkedDocument.Marked> nowhere = new WebWhole(html, anchor, document).write();
    if (!nowhere.isEmpty()) passages(document, nowhere);
  }

  private void passages(MarkedDocument document, List<MarkedDocument.Marked> passages) {
    html.open("ol", "class=\"passages\"");
    for (MarkedDocument.Marked marked : passages) write(document, marked);
    html.close("ol");
  }

  /** How many words it has, and how many passages. */
  static String count(MarkedDocument document, Wording words, String sentence) {
    return words.say(
        sentence,
        words.count(document.document().words(), "word", "words"),
        words.count(document.passages().size(), "passage", "passages"));
  }

  private void write(MarkedDocument document, MarkedDocument.Marked marked) {
    html.open("li", "id=\"" + anchor(anchor, document, marked) + "\" tabindex=\"-1\"");
    html.raw(quote(html, "mark", marked.passage()));
    html.open("ul", "class=\"speaks\"");
    for (MarkedDocument.Speaks speaks : marked.speaks()) {
      html.raw(
          "<li class=\""
              + speaks.polarity().code()
              + "\">"
              + polarity(html, speaks.polarity())
              + "<a href=\"#"
              + anchor
              + ":"
              + WebText.slug(speaks.criterion())
              + "\">"
              + html.escape(speaks.criterion())
              + "</a></li>");
    }
    html.close("ul");
    html.p(
        "place",
        html.words()
            .say(
                "{0}, characters {1}–{2}",
                marked.place().section(), marked.place().start(), marked.place().end()));
    html.close("li");
  }

  /** Where a passage stands in the list of its document. */
  static String anchor(String caseAnchor, MarkedDocument document, MarkedDocument.Marked marked) {
    return caseAnchor + ":" + document.number() + ":" + marked.number();
  }

  /** {@code Assessment, 4 March 2025: “Care needs” (d2)}. */
  static String name(MarkedDocument document, Wording words) {
    String title = document.document().title();
    return Words.sentence(document.document().label(words))
        + (title.isBlank() ? "" : ": " + title)
        + " ("
        + document.document().id()
        + ")";
  }

  /** By sign and by word. */
  static String polarity(Html html, Polarity polarity) {
    return polarity(html, polarity, polarity.code());
  }

  static String polarity(Html html, Polarity polarity, String speaks) {
    return "<span class=\"polarity\"><span aria-hidden=\"true\">"
        + (polarity == Polarity.FOR ? "+" : "−")
        + "</span> "
        + html.escape(html.words().say(speaks))
        + "</span> ";
  }

  /** The sign, with the word for those who hear the page. */
  static String sign(Html html, Polarity polarity) {
    return "<span aria-hidden=\"true\">"
        + (polarity == Polarity.FOR ? "+" : "−")
        + "</span><span class=\"unseen\">"
        + html.escape(html.words().say(polarity.code()))
        + " </span>";
  }

  /** The words of a passage, kept apart from ours whichever way they run. */
  static String quote(Html html, String tag, Quoted passage) {
    if (passage.quote().isEmpty()) {
      String left = html.escape(html.words().say("(quotes are left out)"));
      return "<span class=\"quiet\">" + left + "</span>";
    }
    String language = Wording.tag(passage.language());
    return "<"
        + tag
        + " lang=\""
        + language
        + "\" dir=\"auto\">"
        + html.escape(tag.equals("q") ? bare(passage) : passage.quote().get())
        + "</"
        + tag
        + ">";
  }

  /** Without the quotation marks that the browser adds. */
  private static String bare(Quoted passage) {
    String said = passage.said().orElse("“”");
    return said.substring(1, said.length() - 1);
  }
}
