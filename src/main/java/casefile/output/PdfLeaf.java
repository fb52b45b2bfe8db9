package casefile.output;

import casefile.report.Leaf;
import casefile.report.Report;
import casefile.report.Wording;
import java.util.Map;

/** A leaf as a PDF of its own. */
final class PdfLeaf {

  private PdfLeaf() {}

  static String markup(Report report, Leaf leaf, Glyphs glyphs) {
    Html html =
        PdfHead.open(glyphs, report, leaf.title(), leaf.about(), Map.of("top", leaf.title()));
    html.heading(1, "top", leaf.title());
    html.p("lead", leaf.about());
    for (Leaf.Section section : leaf.sections()) {
      html.open("div", section.onNewPage() ? "class=\"part\"" : "");
      html.heading(2, section.heading());
      for (Leaf.Said said : section.quotes()) quote(html, said);
      if (!section.lines().isEmpty()) html.list(section.lines());
      html.close("div");
    }
    return PdfHead.close(html);
  }

  private static void quote(Html html, Leaf.Said said) {
    html.open("div", "class=\"quote " + (said.speaksFor() ? "for" : "against") + "\"");
    String language = Wording.tag(said.language());
    html.element("p", "class=\"said\" lang=\"" + language + "\"", said.words());
    html.p("from", said.place());
    html.close("div");
  }
}
