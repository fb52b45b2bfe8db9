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

/** A template as a Markdown page, kept beside its file and compared with it by a test. */
public final class TemplatePage {

  private final StringBuilder out = new StringBuilder();

  private TemplatePage() {}

  public static String of(Template template) {
    TemplatePage page = new TemplatePage();
    page.head(template);
    template.standards().forEach(page::standard);
    page.line("## Limits on the case rating\n");
    page.caps(template.caps(), "standard", "case");
    page.frameworks(template);
    page.line("## Sources\n");
    template.sources().forEach(s -> page.line("- " + s));
    return page.out.toString();
  }

  private void head(Template t) {
    line("# " + t.title() + "\n");
    line("<!-- Generated from " + t.id() + ".yml; change that file, not this page. -->\n");
    line("`" + t.id() + "`, version " + t.version() + ". " + t.summary() + "\n");
    line("| rating | name | meaning |\n|---|---|---|");
    for (Scale.Step s : t.scale().steps()) {
      line("| " + s.mark() + " | " + cell(s.name()) + " | " + cell(s.meaning()) + " |");
    }
    t.scale().shownAs().ifPresent(this::shownAs);
    line(
        "\nA file can be judged when it holds one of these: "
            + Said.documents(t.enough().documents())
            + "; or else "
            + t.enough().words()
            + " typed words beyond first contact and referral.\n");
  }

  private void shownAs(Bands bands) {
    line("\nMeans are said on a second scale as well: **" + bands.name() + "**. " + bands.note());
    line("Bands: " + Said.bands(bands) + ". Source: " + bands.source() + ".");
  }

  private void frameworks(Template t) {
    for (Framework f : t.frameworks()) {
      List<String> mapped = Said.mapped(f, t.criteria());
      if (mapped.isEmpty()) continue;
      line("## Also read by " + f.name() + "\n");
      mapped.forEach(m -> line("- " + m));
      line("\nId `" + f.id() + "`. Source: " + f.source() + "\n");
    }
  }

  private void standard(Standard s) {
    line("## " + s.code() + " " + s.name() + "\n");
    line(s.summary() + " (id `" + s.id() + "`, weight " + s.weight() + ")\n");
    line("| rating | what a file looks like |\n|---|---|");
    s.anchors().forEach(a -> line("| " + a.level() + " | " + cell(a.text()) + " |"));
    line("");
    if (!s.caps().isEmpty()) caps(s.caps(), "criterion", "standard");
    s.criteria().forEach(this::criterion);
  }

  private void criterion(Criterion c) {
    line("### " + c.id() + " " + c.name() + "\n");
    line("**" + c.question() + "** Weight " + c.weight() + ".\n");
    if (!Said.scope(c).isEmpty()) line(String.join(" ", Said.scope(c)) + "\n");
    line("| level | what it looks like | earned by |\n|---|---|---|");
    for (Level l : c.levels()) {
      line("| " + l.level() + " | " + cell(l.anchor()) + " | " + Said.conditions(l) + " |");
    }
    line("");
    for (Indicator i : c.indicators()) {
      line("Looks with `" + i.id() + "` (" + Said.indicator(i) + ").\n");
    }
    examples("Shows it:", c, true);
    examples("Does not:", c, false);
    line("Source: " + c.source() + "\n");
  }

  private void examples(String lead, Criterion c, boolean meets) {
    line(lead + "\n");
    for (Criterion.Example e : c.examples()) {
      if (e.meets() != meets) continue;
      String place = e.type().label();
      if (!e.heading().isEmpty()) place += ", " + e.heading();
      if (!e.prompt().isEmpty()) place += ", " + e.prompt();
      line("- " + e.text().replaceAll("\\s+", " ") + " *(" + place + ")*");
    }
    line("");
  }

  private void caps(List<Cap> caps, String watched, String limited) {
    for (Cap cap : caps) {
      line("- " + Said.cap(cap, watched, limited) + " " + cap.reason() + " (`" + cap.id() + "`)");
    }
    line("");
  }

  private static String cell(String text) {
    return text.replaceAll("\\s+", " ").replace("|", "\\|");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
