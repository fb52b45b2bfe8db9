package casefile.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads forms that are web pages: by their controls, or as a page when they have none. */
final class FormHtml implements FormImporter {

  @Override
  public String name() {
    return "html";
  }

  @Override
  public String summary() {
    return "Reads web forms (.html): labels, legends, hints, required, choices, table rows; or a page"
        + " laid out to be printed.";
  }

  @Override
  public List<String> endings() {
    return List.of("html", "htm", "xhtml");
  }

  @Override
  public boolean knows(Probe probe) {
    if (probe.binary()) return false;
    return probe.says("<!doctype html", "<html", "<head", "<body", "<table", "<h1", "<form")
        || probe.named("html", "htm", "xhtml");
  }

  @Override
  public FormDraft read(Source source, Limits limits) throws IOException, Refused {
    byte[] bytes = source.bytes(limits);
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Document page =
        Jsoup.parse(new ByteArrayInputStream(bytes), HtmlImporter.charset(bytes), "", parser);
    HtmlImporter.check(page, limits);
    FormDraft form = new FormDraft(source.path());
    page.select("script, style, noscript, template, svg, iframe, object").remove();
    if (page.selectFirst(HtmlControls.CONTROLS) == null) {
      new FormLayout(form, new Controls()).read(new HtmlBlocks().read(page.body()));
    } else {
      new HtmlControls(page, form).read();
    }
    form.title(page.title());
    return form;
  }

  /** How many controls the page holds that nobody has filled in. */
  long controls(Source source, Limits limits) throws IOException, Refused {
    byte[] bytes = source.bytes(limits);
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), HtmlImporter.charset(bytes), "");
    HtmlImporter.check(page, limits);
    return page.select(HtmlControls.CONTROLS).stream()
        .filter(e -> HtmlImporter.value(e).replace("☐", "").isBlank())
        .count();
  }
}
