package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Threads, checks, language and actions are the same in every file of an audit. */
class SamePartsTest {

  @TempDir static Path folder;
  private static JsonNode json;
  private static Document page;
  private static String pdf;
  private static final Map<String, List<List<String>>> SHEETS = new TreeMap<>();

  @BeforeAll
  static void audit() throws IOException {
    new Sandbox(folder)
        .copy("samples/first-audit", false)
        .run(
            "casefile audit samples/first-audit --as-at 2025-11-22 -f xlsx,pdf,json,html -o a --quiet");
    json = new ObjectMapper().readTree(folder.resolve("a/audit.json").toFile());
    page = Jsoup.parse(folder.resolve("a/audit.html").toFile(), "UTF-8");
    try (PDDocument document = Loader.loadPDF(folder.resolve("a/audit.pdf").toFile())) {
      pdf = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(folder.resolve("a/audit.xlsx")))) {
      for (Sheet sheet : book) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
          List<String> cells = new ArrayList<>();
          row.forEach(c -> cells.add(c.toString()));
          rows.add(cells);
        }
        SHEETS.put(sheet.getSheetName(), rows);
      }
    }
  }

  private static long rows(String sheet, Predicate<List<String>> which) {
    return SHEETS.get(sheet).stream().skip(1).filter(r -> r.size() > 2 && which.test(r)).count();
  }

  @Test
  void as_many_threads_are_followed_and_hold_everywhere() {
    long all = 0;
    long whole = 0;
    for (JsonNode one : json.path("cases")) {
      for (JsonNode thread : one.path("threads")) {
        all++;
        if (thread.path("missing").isEmpty()) whole++;
      }
    }
    assertThat(all).isGreaterThan(20);
    assertThat(rows("Threads", r -> !r.get(0).isBlank())).isEqualTo(all);
    assertThat(rows("Threads", r -> r.get(2).equals("nothing"))).isEqualTo(whole);
    String held = page.select("section[aria-labelledby=threads] p").eachText().get(1);
    assertThat(held).startsWith(all + " threads were followed. " + whole + " of " + all);
    assertThat(pdf).contains(held);
    assertThat(page.select(".threads > li")).hasSize((int) all);
    assertThat(page.select(".threads .held")).hasSize((int) whole);
  }

  @Test
  void as_many_cases_give_cause_to_look_everywhere() {
    Map<String, long[]> raised = new TreeMap<>();
    for (JsonNode one : json.path("cases")) {
      for (JsonNode check : one.path("checks")) {
        if (check.path("state").asText().equals("not-asked")) continue;
        long[] counts = raised.computeIfAbsent(check.path("title").asText(), t -> new long[2]);
        counts[1]++;
        if (check.path("raised").asBoolean()) counts[0]++;
      }
    }
    long causes = raised.values().stream().mapToLong(c -> c[0]).sum();
    assertThat(rows("Checks", r -> r.get(2).equals("look"))).isEqualTo(causes);
    assertThat(page.select(".checks > li")).hasSize((int) causes);
    int shown = 0;
    for (Element row : page.select("#raised tbody tr")) {
      String title = row.selectFirst("th").text().replaceFirst("(?i)^not found: ", "");
      long[] counts =
          raised.entrySet().stream()
              .filter(e -> e.getKey().equalsIgnoreCase(title))
              .findFirst()
              .orElseThrow()
              .getValue();
      String said = counts[0] + " of " + counts[1];
      assertThat(row.select("td").last().text()).isEqualTo(said);
      assertThat(pdf).contains(row.select("td").first().text() + " " + said);
      shown++;
    }
    assertThat(shown).isEqualTo((int) raised.values().stream().filter(c -> c[0] > 0).count());
  }

  @Test
  void as_many_words_to_avoid_are_counted_everywhere() {
    long flagged = 0;
    Map<String, Integer> times = new TreeMap<>();
    for (JsonNode one : json.path("cases")) {
      flagged += one.path("language").path("flagged").asLong();
      for (JsonNode word : one.path("language").path("passages")) {
        times.merge(word.path("term").asText(), 1, Integer::sum);
      }
    }
    assertThat(rows("Language", r -> r.size() > 5 && !r.get(5).isBlank())).isEqualTo(flagged);
    String said = page.select("section[aria-labelledby=language] p").eachText().get(1);
    assertThat(said).startsWith(flagged + " such words");
    assertThat(pdf).contains(said);
    Map<String, Integer> shown = new TreeMap<>();
    for (Element row : page.select("#terms tbody tr")) {
      shown.put(row.selectFirst("th").text(), Integer.valueOf(row.selectFirst("td").text()));
    }
    assertThat(shown).isEqualTo(times).hasSizeGreaterThan(5);
  }

  @Test
  void the_same_is_proposed_to_be_worked_on_everywhere() {
    List<String> found = page.select("#plan tbody th").eachText();
    assertThat(found).hasSizeGreaterThan(3);
    for (String finding : found) {
      assertThat(SHEETS.get("Actions").stream().anyMatch(r -> r.contains(finding)))
          .as(finding)
          .isTrue();
      assertThat(pdf.replace("- ", "-")).contains(finding.substring(0, 20));
    }
  }
}
