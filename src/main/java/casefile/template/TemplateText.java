package casefile.template;

import casefile.standard.Bands;
import casefile.standard.Cap;
import casefile.standard.Criterion;
import casefile.standard.Framework;
import casefile.standard.Indicator;
import casefile.standard.Level;
import casefile.standard.Scale;
import casefile.standard.Standard;
import casefile.standard.Template;
import java.util.List;

/** A template as a person reads it on a terminal. */
public final class TemplateText {

  private static final int WIDTH = 96;

  private final StringBuilder out = new StringBuilder();

  private TemplateText() {}

  /** The whole template, lines of at most 96 characters. */
  public static String of(Template template) {
    TemplateText text = new TemplateText();
    text.head(template);
    for (Standard s : template.standards()) text.standard(s);
    text.title("Limits on the case rating");
    text.caps(template.caps(), "standard", "case");
    text.frameworks(template);
    text.title("Sources");
    template.sources().forEach(s -> text.item("- ", s));
    return text.out.toString();
  }

  private void head(Template t) {
    title(t.title() + " (" + t.id() + " " + t.version() + ")");
    t.tailoring().ifPresent(name -> item("", "Tailored: " + name));
    item("", t.summary());
    title("Scale");
    for (Scale.Step s : t.scale().steps()) {
      item(String.format("%-4s", s.mark()), s.name() + ": " + s.meaning());
    }
    t.scale().shownAs().ifPresent(this::shownAs);
    title("Enough to judge");
    item("", "One of: " + Said.documents(t.enough().documents()) + ".");
    item("", "Else " + t.enough().words() + " typed words beyond first contact and referral.");
  }

  private void shownAs(Bands bands) {
    out.append('\n');
    item("", "Means are said on this scale as well: " + bands.name() + ".");
    item("  ", Said.bands(bands) + ".");
    item("  ", bands.note());
    item("  ", "Source: " + bands.source());
  }

  private void frameworks(Template t) {
    for (Framework f : t.frameworks()) {
      List<String> mapped = Said.mapped(f, t.criteria());
      if (mapped.isEmpty()) continue;
      title("Also read by " + f.name());
      mapped.forEach(m -> item("- ", m));
      item("", "Source: " + f.source());
    }
  }

  private void standard(Standard s) {
    title(s.code() + "  " + s.name() + "  (id " + s.id() + ", weight " + s.weight() + ")");
    item("", s.summary());
    out.append('\n');
    s.anchors().forEach(a -> item(a.level() + "  ", a.text()));
    caps(s.caps(), "criterion", "standard");
    s.criteria().forEach(this::criterion);
  }

  private void criterion(Criterion c) {
    out.append('\n');
    item("  ", c.id() + "  " + c.name() + "  (weight " + c.weight() + ")");
    item("       ", c.question());
    Said.scope(c).forEach(s -> item("       ", s));
    for (Level l : c.levels()) {
      item("    " + l.level() + "  ", l.anchor() + " [" + Said.conditions(l) + "]");
    }
    for (Indicator i : c.indicators()) {
      item("       ", "Looks with `" + i.id() + "`: " + Said.indicator(i));
    }
    item("       ", "Source: " + c.source());
  }

  private void caps(List<Cap> caps, String watched, String limited) {
    for (Cap cap : caps) {
      item("- ", Said.cap(cap, watched, limited) + " " + cap.reason() + " (" + cap.id() + ")");
    }
  }

  private void title(String title) {
    if (out.length() > 0) out.append('\n');
    out.append(title).append('\n').append("─".repeat(Math.min(WIDTH, title.length()))).append('\n');
  }

  /** Wraps after the lead, later lines set in under the first. */
  private void item(String lead, String text) {
    StringBuilder line = new StringBuilder(lead);
    String indent = " ".repeat(lead.length());
    boolean fresh = true;
    for (String word : text.strip().split("\\s+")) {
      if (!fresh && line.length() + 1 + word.length() > WIDTH) {
        out.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(indent);
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }
}
