package casefile.output;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.kit.Reports;
import casefile.report.CaseResult;
import casefile.report.CriterionResult;
import casefile.report.Identify;
import casefile.report.MarkedDocument;
import casefile.report.Quoted;
import casefile.report.Quotes;
import casefile.report.Report;
import casefile.report.WholeText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The web page can be read by everybody, in every way, and holds what the report says. */
final class HtmlTest {

  private static final Report REPORT = Reports.of(16);
  private static final Report HOSTILE = Hostile.of(REPORT);

  private static final Report WHOLE = Reports.of(Reports.audits(8), Quotes.FULL, Identify.NONE);

  private static Document page(Report report) {
    return Jsoup.parse(text(report));
  }

  private static String text(Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new HtmlFormat().write(report, out);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void ids_are_unique_and_every_link_leads_to_one() {
    for (Report report : List.of(REPORT, HOSTILE, WHOLE)) {
      Document page = page(report);
      List<String> ids = page.select("[id]").eachAttr("id");
      assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(300);
      assertThat(page.select("a").eachAttr("href"))
          .hasSameSizeAs(page.select("a"))
          .allMatch(h -> h.startsWith("#") && ids.contains(h.substring(1)));
      assertThat(ids).containsAll(page.select("[aria-labelledby]").eachAttr("aria-labelledby"));
    }
  }

  @Test
  void headings_come_in_order_and_the_landmarks_are_there() {
    Document page = page(REPORT);
    int before = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
      assertThat(heading.text()).isNotBlank();
      before = level;
    }
    for (String once : List.of("h1", "header", "nav", "main", "footer", "title", "html[lang]")) {
      assertThat(page.select(once)).as(once).hasSize(1);
    }
    assertThat(page.body().child(0).attr("href")).isEqualTo("#main");
  }

  @Test
  void tables_fields_and_charts_say_what_they_are() {
    Document page = page(REPORT);
    assertThat(page.select("th:not([scope])")).isEmpty();
    assertThat(page.select("table:not(:has(caption))")).isEmpty();
    assertThat(page.select("tbody tr:not(:has(th[scope=row]))")).isEmpty();
    for (Element field : page.select("input, select")) {
      assertThat(page.select("label[for=" + field.id() + "]")).as(field.id()).hasSize(1);
    }
    assertThat(page.select("svg.bar").eachAttr("aria-label"))
        .hasSize(REPORT.ruler().standards().size() + 1)
        .last()
        .isEqualTo("Whole case: " + REPORT.summary().cases().said(REPORT.words()));
  }

  @Test
  void it_asks_nothing_of_anybody() {
    Document page = page(REPORT);
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'");
    assertThat(page.select("[src], link, iframe, object, embed, base")).isEmpty();
    assertThat(text(REPORT)).doesNotContain("@import", "http://", "https://", "fetch(");
  }

  @Test
  void the_filter_shows_only_where_a_script_can_make_it_work() {
    assertThat(page(REPORT).select("form#filter[hidden]")).hasSize(1);
    assertThat(page(REPORT).select("[hidden]")).hasSize(1);
  }

  @Test
  void every_rating_and_passage_of_the_report_is_there_each_linked_to_the_other() {
    Document page = page(REPORT);
    int seen = 0;
    for (CaseResult result : REPORT.cases()) {
      String anchor = WebText.caseAnchor(result.caseId());
      Element article = page.getElementById(anchor).parent();
      for (CriterionResult criterion : result.criteria()) {
        Element block = page.getElementById(anchor + ":" + criterion.id()).parent();
        assertThat(block.selectFirst("h5 .m").text()).isEqualTo(criterion.rating().mark());
        List<Element> items = block.select("details li");
        assertThat(items).hasSameSizeAs(criterion.evidence());
        for (Element item : items) {
          seen++;
          String polarity = item.className();
          assertThat(item.selectFirst(".polarity").text())
              .matches((polarity.equals("for") ? "\\+" : "−") + " (faintly )?" + polarity);
          Element marked = page.getElementById(item.selectFirst("a").attr("href").substring(1));
          assertThat(article.getAllElements()).contains(marked);
          assertThat(marked.select("." + polarity + " a").eachAttr("href"))
              .contains("#" + anchor + ":" + criterion.id());
        }
      }
      List<String> quotes =
          result.criteria().stream()
              .flatMap(c -> c.evidence().stream())
              .map(q -> spaced(q.quote().orElseThrow()))
              .distinct()
              .toList();
      assertThat(article.select("mark").eachText().stream().map(HtmlTest::spaced))
          .containsAll(quotes);
    }
    assertThat(seen).isGreaterThan(100);
  }

  @Test
  void the_passages_of_a_document_stand_in_the_order_of_their_places_each_once() {
    int several = 0;
    for (CaseResult result : REPORT.cases()) {
      for (MarkedDocument document : MarkedDocument.of(result)) {
        List<MarkedDocument.Place> places =
            document.passages().stream().map(MarkedDocument.Marked::place).toList();
        assertThat(places).isSorted().doesNotHaveDuplicates();
        if (places.size() > 1) several++;
      }
      long told =
          MarkedDocument.of(result).stream()
              .flatMap(d -> d.passages().stream())
              .mapToLong(p -> p.speaks().size())
              .sum();
      long found =
          result.criteria().stream()
              .mapToLong(
                  c ->
                      c.evidence().stream()
                          .map(q -> q.document() + MarkedDocument.Place.of(q) + q.polarity())
                          .distinct()
                          .count())
              .sum();
      assertThat(told).isEqualTo(found);
    }
    assertThat(several).isPositive();
  }

  @Test
  void what_was_typed_stays_text_whatever_it_looks_like() {
    Document page = page(HOSTILE);
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("img, [onerror], [onmouseover]")).isEmpty();
    List<String> quotes = page.select("mark").eachText();
    assertThat(quotes)
        .contains(
            "<script>document.title='taken'</script>",
            "]]> <!-- & &lt; &#60;",
            "[U+202E]esrever[U+202C] [U+0000][U+0007] [U+D800]",
            "هي لا تريد الرحيل");
    assertThat(page.select("mark:not([dir=auto]), q:not([dir=auto])")).isEmpty();
    assertThat(text(HOSTILE)).doesNotContain("\u202E", "\u0000");
  }

  @Test
  void with_full_quotes_every_document_is_there_whole_and_its_passages_in_place() {
    Document page = page(WHOLE);
    int placed = 0;
    for (CaseResult result : WHOLE.cases()) {
      Element article = page.getElementById(WebText.caseAnchor(result.caseId())).parent();
      for (CaseResult.DocumentLine document : result.documents()) {
        for (WholeText text : document.text()) {
          assertThat(spaced(article.text())).contains(spaced(text.text()).split(" ")[0]);
          for (WholeText.Stretch stretch : text.stretches()) {
            String shown = text.text().substring(stretch.start(), stretch.end());
            assertThat(shown).isNotBlank();
            placed++;
          }
        }
      }
      assertThat(article.select("details.whole")).hasSize(result.documents().size());
    }
    assertThat(placed).isGreaterThan(50);
    assertThat(page.select(".typed mark").size()).isGreaterThan(50);
    assertThat(page(REPORT).select("details.whole")).isEmpty();
  }

  @Test
  void without_quotes_it_tells_places_and_no_words() {
    Report silent = Reports.of(Reports.audits(8), Quotes.NONE, Identify.NONE);
    Document page = page(silent);
    assertThat(page.select("mark, q")).isEmpty();
    Quoted first =
        silent.cases().stream()
            .flatMap(c -> c.criteria().stream())
            .flatMap(c -> c.evidence().stream())
            .findFirst()
            .orElseThrow();
    assertThat(page.select(".place").eachText())
        .contains(first.section() + ", characters " + first.start() + "–" + first.end());
  }

  private static String spaced(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
