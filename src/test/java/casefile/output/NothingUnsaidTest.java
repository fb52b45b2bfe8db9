package casefile.output;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.report.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * No sentence of a report is left in English.
 *
 * <p>Reports are written in a language that puts every sentence it is asked for between ‹ and ›.
 * What stands outside was never asked for: it must be an id, a number or somebody's own words.
 */
class NothingUnsaidTest {

  private static final Wording BRACKETS =
      new Wording("cy", english -> Optional.of("‹" + english + "›"));

  private static final Pattern WORD = Pattern.compile("[A-Za-zŵŷâêîôû]{2,}");

  /** Names that are the same in every language. */
  private static final String NAME =
      "a1\\|[0-9a-f.|]*[-0-9]*|AC2|casefile-audit|^casefile$|strengths-based-practice|sha256|[0-9a-f]{16,}|sections\\[[^ ]*|fields\\[[^ ]*"
          + "|--[a-z-]+|IE|NA|PDF|XLSX|G[AC]-\\d+|(?:s\\d\\.\\d|[a-z]+)(?:-[a-z]+)*-(?:learned|words?)"
          + "|\\d+ (?:Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd"
          + "|Rhagfyr) \\d{4}|Team|North|South|Hospital|Transition|Hold the review|Duty|May|UTF-8";

  /** Ids of indicators, the words used for one person, and how files were read. */
  private static final Set<String> IDS = ids();

  private static Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>(List.of("pdf"));
    Spoken.AUDIT.cases().forEach(c -> ids.add(String.join(", ", c.language().mixed())));
    Spoken.AUDIT.cases().stream()
        .flatMap(c -> c.criteria().stream())
        .flatMap(c -> c.evidence().stream())
        .forEach(
            q ->
                ids.addAll(
                    List.of(
                        q.indicator(),
                        q.indicator() + " (‹for›)",
                        q.indicator() + " (‹against›)")));
    return ids;
  }

  @Test
  void every_sentence_is_asked_for_in_the_language_of_the_report() throws IOException {
    Map<String, byte[]> files = Spoken.files(BRACKETS);
    Set<String> unsaid = new LinkedHashSet<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      List<String> texts =
          file.getKey().endsWith(".xlsx") ? workbook(file.getValue()) : page(file.getValue());
      assertThat(texts).as(file.getKey()).hasSizeGreaterThan(10);
      for (String text : texts) {
        String rest =
            outside(text).replaceAll(NAME, "").replaceAll("^[A-Z]\\d\\.\\d [a-z-]+ \\(\\)$", "");
        if (!IDS.contains(text) && WORD.matcher(rest).find())
          unsaid.add(file.getKey() + ": " + text);
      }
    }
    assertThat(unsaid).isEmpty();
  }

  /** What no bracket holds, however deep. */
  private static String outside(String text) {
    StringBuilder rest = new StringBuilder();
    int depth = 0;
    for (char c : text.toCharArray()) {
      if (c == '‹') depth++;
      else if (c == '›') depth = Math.max(0, depth - 1);
      else if (depth == 0) rest.append(c);
    }
    return rest.toString();
  }

  private static List<String> page(byte[] markup) {
    Document page = Jsoup.parse(new String(markup, StandardCharsets.UTF_8));
    List<String> texts = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      if (element.tagName().matches("script|style")) continue;
      element.textNodes().forEach(t -> texts.add(t.text()));
      for (String name : List.of("alt", "title", "aria-label", "name", "data-one", "data-many")) {
        if (element.tagName().equals("meta")) continue;
        texts.add(element.attr(name));
      }
      if (element.attr("name").equals("description")) texts.add(element.attr("content"));
    }
    Matcher margins = Pattern.compile("content: \"([^\"]*)\"").matcher(page.select("style").html());
    while (margins.find()) texts.add(margins.group(1));
    return texts;
  }

  /**
   * Cells, names of sheets, headers and footers, prompts, and what a screen reader says of charts.
   */
  private static List<String> workbook(byte[] bytes) throws IOException {
    List<String> texts = new ArrayList<>();
    // The hidden sheet for the program that reads the workbook back is nobody's to read.
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (!part.getName().matches("xl/(worksheets|drawings|sharedStrings|workbook).*\\.xml"))
          continue;
        String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        if (xml.contains("fingerprint/1")) continue;
        find("<t(?: [^>]*)?>([^<]*)</t>", xml, texts);
        find("<(?:odd)?Footer>([^<]*)<", xml, texts);
        find("<sheet [^>]*name=\"([^\"]*)\"", xml, texts);
        find(" (?:prompt|promptTitle|error|errorTitle|descr)=\"([^\"]*)\"", xml, texts);
        find("<xdr:cNvPr [^>]*name=\"([^\"]*)\"", xml, texts);
      }
    }
    return texts.stream().map(t -> Jsoup.parse(t).text()).toList();
  }

  private static void find(String pattern, String xml, List<String> texts) {
    Matcher found = Pattern.compile(pattern).matcher(xml);
    while (found.find()) texts.add(found.group(1));
  }
}
