package casefile.output;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.kit.Reports;
import casefile.report.Report;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What web page and PDF say of a group is what its cases in the JSON come to. */
final class SameEquityTest {

  private static final Report REPORT = Reports.of(60);

  @Test
  void the_figures_of_a_group_are_those_of_its_cases() throws IOException {
    JsonNode cases = new ObjectMapper().readTree(bytes(new JsonFormat())).path("cases");
    String pdf;
    try (PDDocument document = Loader.loadPDF(bytes(new PdfFormat()))) {
      pdf = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
    int compared = 0;
    String page = new String(bytes(new HtmlFormat()), StandardCharsets.UTF_8);
    for (Element table : Jsoup.parse(page).select("table[id^=equity-]")) {
      // Bands of ages are made for the report: the JSON holds the ages.
      if (table.selectFirst("caption").text().endsWith(", by Age")) continue;
      String attribute = table.selectFirst("caption").text().replaceFirst(".*, by ", "");
      for (Element row : table.select("tbody tr")) {
        String cell = row.select("td").get(1).text();
        if (!cell.contains(" of ")) continue;
        long good = 0;
        long rated = 0;
        for (JsonNode one : cases) {
          if (!group(one, attribute).equals(row.selectFirst("th").text())) continue;
          if (one.path("rating").isNull()) continue;
          rated++;
          if (one.path("rating").asInt() >= 3) good++;
        }
        assertThat(cell).as(attribute).startsWith(good + " of " + rated + ", ");
        assertThat(pdf).contains(cell.replaceAll(", .*", ","));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(2);
  }

  private static String group(JsonNode one, String attribute) {
    if (attribute.equals("Service")) return one.path("service").asText();
    String key = attribute.toLowerCase(Locale.ROOT).replace(' ', '_');
    String value = one.path("attributes").path(key).asText();
    return value.isEmpty() ? "not recorded" : value;
  }

  private static byte[] bytes(Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(REPORT, out);
    return out.toByteArray();
  }
}
