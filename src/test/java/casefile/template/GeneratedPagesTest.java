package casefile.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GeneratedPagesTest {

  @Test
  void the_page_of_indicator_kinds_is_what_the_kinds_say() throws IOException {
    same("INDICATORS.md", IndicatorsPage.text());
  }

  @Test
  void the_page_of_scales_is_what_the_scales_say() throws IOException {
    same("SCALES.md", ScalesPage.text());
  }

  @Test
  void the_page_of_each_bundled_template_is_what_its_file_says() throws IOException {
    for (String id : Catalogue.ids()) {
      same(id + ".md", TemplatePage.of(Catalogue.load(id).template().orElseThrow()));
    }
  }

  @Test
  void a_template_shown_on_a_terminal_tells_every_part_in_lines_that_fit() {
    var core = Catalogue.load("strengths-based-practice").template().orElseThrow();
    String text = TemplateText.of(core);
    assertThat(text.lines()).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(96));
    String flat = text.replaceAll("\\s+", " ");
    core.criteria()
        .forEach(
            c -> {
              assertThat(flat).contains(c.id(), c.question(), c.source());
              c.levels().forEach(l -> assertThat(flat).contains(l.anchor()));
            });
    core.caps().forEach(cap -> assertThat(flat).contains(cap.reason()));
    core.sources().forEach(s -> assertThat(flat).contains(s));
  }

  /** Compares with the page kept in the repository; {@code -Dgolden=write} writes it anew. */
  private static void same(String page, String text) throws IOException {
    Path kept = Path.of("audit-templates", page);
    if ("write".equals(System.getProperty("golden"))) {
      assertThat(System.getenv("CI")).as("pages are not rewritten in CI").isNotEqualTo("true");
      Files.writeString(kept, text);
    }
    assertThat(kept).as("mvn test -Dgolden=write writes it").exists();
    assertThat(Files.readString(kept))
        .as(page + " is generated: run mvn test -Dgolden=write and look at the difference")
        .isEqualTo(text);
  }
}
