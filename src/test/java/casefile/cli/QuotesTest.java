package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Anyone can check a quote: it is the text between its offsets, exactly. */
class QuotesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void every_quote_in_full_is_the_text_at_its_place() throws IOException {
    Sandbox sandbox = new Sandbox(folder).copy("samples/first-audit", false);
    String files =
        "samples/first-audit/adults.jsonl samples/first-audit/GA-105.json samples/first-audit/children.json";
    Sandbox.Ran ran =
        sandbox.run(
            "casefile audit "
                + files
                + " --as-at 2025-11-22 -f json --quotes full --identify full");
    assertThat(ran.status()).as(ran.err()).isZero();
    Map<String, JsonNode> cases = cases();
    int quotes = 0;
    JsonNode audit = JSON.readTree(folder.resolve("audit-report/audit.json").toFile());
    for (JsonNode rated : audit.path("cases")) {
      JsonNode file = cases.get(rated.path("caseId").asText());
      for (JsonNode evidence : rated.findValues("evidence")) {
        for (JsonNode passage : evidence) {
          String text =
              text(file, passage.path("document").asText(), passage.path("section").asText());
          int start = passage.path("start").asInt();
          int end = passage.path("end").asInt();
          assertThat(text.substring(start, end))
              .as(rated.path("caseId").asText() + " " + passage.path("section").asText())
              .isEqualTo(passage.path("quote").asText());
          quotes++;
        }
      }
    }
    assertThat(quotes).isGreaterThan(100);
  }

  /** The text a locator such as {@code sections[2].fields[0].value} names. */
  private static String text(JsonNode file, String document, String locator) {
    JsonNode at = null;
    for (JsonNode d : file.path("documents")) {
      if (d.path("id").asText().equals(document)) at = d;
    }
    assertThat(at).as("document " + document).isNotNull();
    JsonNode found = at.at("/" + locator.replaceAll("\\[(\\d+)]", "/$1").replace('.', '/'));
    assertThat(found.isTextual()).as(locator).isTrue();
    return found.asText();
  }

  private static Map<String, JsonNode> cases() throws IOException {
    Map<String, JsonNode> cases = new TreeMap<>();
    Path samples = Path.of("samples/first-audit");
    for (String line : Files.readAllLines(samples.resolve("adults.jsonl"))) {
      add(cases, JSON.readTree(line));
    }
    add(cases, JSON.readTree(samples.resolve("GA-105.json").toFile()));
    for (JsonNode file : JSON.readTree(samples.resolve("children.json").toFile())) add(cases, file);
    return cases;
  }

  private static void add(Map<String, JsonNode> cases, JsonNode file) {
    cases.put(file.path("caseId").asText(), file);
  }
}
