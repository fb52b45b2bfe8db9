package casefile.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casefile.kit.Programs;
import casefile.kit.Reports;
import casefile.output.Formats;
import casefile.report.Identify;
import casefile.report.Quotes;
import casefile.report.Report;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers do to audit.html in a real browser, by mouse, by keyboard and on paper. */
final class WebPageInBrowserTest {

  private static final Report WHOLE = report(8, Quotes.FULL);

  @TempDir static Path folder;
  private static Browser browser;
  private static Path whole;
  private static Path shortly;
  private static Path few;

  private static Report report(int cases, Quotes quotes) {
    return Reports.of(Reports.audits(cases), quotes, Identify.NONE);
  }

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Optional<Path> program =
        Programs.find(
            "audit.html in a browser: filter, keyboard, links, print, axe-core",
            "chromium",
            "chromium-browser",
            "google-chrome");
    assumeTrue(program.isPresent());
    whole = written("whole.html", WHOLE);
    few = written("few.html", report(2, Quotes.FULL));
    shortly = written("short.html", report(8, Quotes.SHORT));
    browser = Browser.start(program.get());
  }

  @AfterAll
  static void stop() {
    if (browser != null) browser.close();
  }

  private static Path written(String name, Report report) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      Formats.named("html").orElseThrow().write(report, out);
    }
    return file;
  }

  @Test
  void the_filter_narrows_the_cases_down_and_shows_all_again() throws Exception {
    Tab tab = browser.open(whole, 1200);
    String id = WHOLE.cases().get(3).caseId();
    int all = WHOLE.cases().size();
    assertThat(shown(tab)).isEqualTo(all);
    tab.value("document.getElementById('words').focus()");
    tab.type(id);
    tab.await("document.getElementById('count').textContent.startsWith('1 ')");
    assertThat(shown(tab)).isEqualTo(1);
    tab.value("document.querySelector('#filter button').click()");
    tab.await("document.querySelectorAll('article.case:not([hidden])').length === " + all);
    long low = WHOLE.cases().stream().filter(c -> c.rating().mark().equals("2")).count();
    tab.value(
        "(() => { const r = document.getElementById('rating'); r.value = '2';"
            + " r.dispatchEvent(new Event('input', {bubbles: true})); })()");
    assertThat(shown(tab)).isEqualTo((int) low).isLessThan(all);
  }

  private static int shown(Tab tab) {
    int rows =
        tab.value("document.querySelectorAll('#case-list tbody tr:not([hidden])').length").asInt();
    int cases = tab.value("document.querySelectorAll('article.case:not([hidden])').length").asInt();
    assertThat(cases).isEqualTo(rows);
    return rows;
  }

  @Test
  void the_keyboard_alone_goes_from_the_top_to_a_passage_in_its_document() throws Exception {
    Tab tab = browser.open(whole, 1200);
    tab.tab();
    assertThat(focused(tab)).contains("skip");
    tab.enter();
    tab.await("location.hash === '#main'");
    tab.value("document.querySelector('#case-list tbody a').focus()");
    tab.enter();
    tab.await("document.activeElement.tagName === 'H3'");
    String passages =
        "document.activeElement.tagName === 'SUMMARY'"
            + " && document.activeElement.parentElement.querySelector('.passages') !== null";
    for (int i = 0; i < 60 && !tab.value(passages).asBoolean(); i++) tab.tab();
    assertThat(tab.value(passages).asBoolean()).isTrue();
    tab.enter();
    tab.await("document.activeElement.parentElement.open === true");
    String onLink = "(document.activeElement.getAttribute('href') || '').startsWith('#case-')";
    for (int i = 0; i < 10 && !tab.value(onLink).asBoolean(); i++) tab.tab();
    assertThat(tab.value(onLink).asBoolean()).isTrue();
    tab.enter();
    tab.await("document.activeElement.classList.contains('spot')");
    assertThat(tab.value("document.activeElement.closest('details').open").asBoolean()).isTrue();
    assertThat(tab.faults()).isEmpty();
  }

  private static String focused(Tab tab) {
    return tab.value("document.activeElement.tagName + ' ' + document.activeElement.className")
        .asText();
  }

  @Test
  void every_kind_of_link_lands_at_the_top_of_the_window() throws Exception {
    for (Path page : List.of(whole, shortly)) {
      Tab tab = browser.open(page, 1200);
      JsonNode links =
          tab.value(
              "[...document.querySelectorAll('a[href^=\"#case-\"]')].map(a => a.hash)"
                  + ".filter((h, i) => i % 29 === 0 || i < 3)");
      assertThat(links.size()).isGreaterThan(10);
      for (JsonNode link : links) {
        tab.value("location.hash = '" + link.asText() + "'");
        String top =
            "document.getElementById(decodeURIComponent(location.hash.slice(1)))"
                + ".getBoundingClientRect().top";
        tab.await("location.hash === '" + link.asText() + "' && " + top + " > -5");
        tab.await(
            top + " < 60 || innerHeight + scrollY + 5 >= document.documentElement.scrollHeight");
      }
    }
  }

  @Test
  void paper_gets_every_passage_and_only_the_documents_that_are_open() throws Exception {
    Tab tab = browser.open(few, 1200);
    String folded = printed(tab);
    tab.value("document.querySelectorAll('details.whole').forEach(d => d.open = true)");
    String open = printed(tab);
    String quote =
        WHOLE.cases().get(0).criteria().stream()
            .flatMap(c -> c.evidence().stream())
            .flatMap(q -> q.quote().stream())
            .filter(q -> q.length() > 30)
            .findFirst()
            .orElseThrow();
    assertThat(folded).contains(spaced(quote).substring(0, 30)).doesNotContain("Show all");
    assertThat(open.length()).isGreaterThan(folded.length() + 1000);
  }

  private static String printed(Tab tab) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(tab.print())) {
      return spaced(new PDFTextStripper().getText(pdf));
    }
  }

  private static String spaced(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void axe_core_finds_nothing_wide_or_narrow_folded_or_open() throws Exception {
    // Few cases: every rule looks at every element, and more cases hold no others.
    Path cut = written("few-short.html", report(2, Quotes.SHORT));
    for (int width : List.of(1200, 400)) {
      Tab tab = browser.open(width == 400 ? cut : few, width);
      tab.value(axe());
      assertThat(violations(tab)).as("folded, " + width + " wide").isEmpty();
      tab.value("document.querySelectorAll('details').forEach(d => d.open = true)");
      assertThat(violations(tab)).as("open, " + width + " wide").isEmpty();
      assertThat(tab.asked()).isEmpty();
      assertThat(tab.faults()).isEmpty();
    }
  }

  private static String axe() throws IOException {
    String at = "/META-INF/resources/webjars/axe-core/" + AXE + "/axe.min.js";
    try (InputStream in = WebPageInBrowserTest.class.getResourceAsStream(at)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8) + ";0";
    }
  }

  private static final String AXE = "4.6.3";

  /** All rules of WCAG 2.0 to 2.2, A and AA, and what is known to be good practice. */
  private static List<String> violations(Tab tab) {
    JsonNode found =
        tab.value(
            "axe.run(document, {resultTypes: ['violations']}).then(r => ({ran: r.passes.length,"
                + " wrong: r.violations.map(v => v.id + ': ' + v.nodes[0].html)}))");
    assertThat(found.path("ran").asInt()).isGreaterThan(15);
    List<String> wrong = new java.util.ArrayList<>();
    found.path("wrong").forEach(w -> wrong.add(w.asText()));
    return wrong;
  }
}
