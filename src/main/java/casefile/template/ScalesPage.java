package casefile.template;

import casefile.standard.Bands;
import casefile.standard.BundledBands;

/** The page that lists the scales of others, from the scales themselves. */
public final class ScalesPage {

  private ScalesPage() {}

  public static String text() {
    StringBuilder out = new StringBuilder("# Scales\n\n");
    out.append(
        "<!-- Generated from the scales themselves; change the code, not this page. -->\n\n");
    out.append("A rating is one of the template's own levels, 4 to 1. A scale says a mean of such");
    out.append(" ratings in the words of others as well. Write `scale: cqc` in a template that");
    out.append(" extends another or in a tailoring, or `shown-as: cqc` inside the `scale:` of a");
    out.append(" template of your own. No rating changes by it.\n");
    for (Bands scale : BundledBands.ALL) {
      out.append("\n## ").append(scale.id()).append("\n\n**").append(scale.name());
      out.append("**. ").append(scale.note()).append("\n\n| a mean from | is said |\n|---|---|\n");
      for (Bands.Band band : scale.bands()) {
        out.append("| ").append(band.from()).append(" | ").append(scale.said(band.from()));
        out.append(" |\n");
      }
      out.append("\nSource: ").append(scale.source()).append(".\n");
    }
    return out.toString();
  }
}
