package casefile.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import casefile.standard.Template;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class YamlTrapsTest {

  @Test
  void words_that_yaml_takes_for_flags_and_numbers_stay_as_written() {
    Template t =
        Choir.load(
                Choir.with("any: [choir, sings]", "any: [no, on, off, 012, 1e3, 1.10]")
                    .replace("title: Choir", "title: No"))
            .template()
            .orElseThrow();
    assertThat(t.title()).isEqualTo("No");
    assertThat(t.version()).isEqualTo("1.0");
    assertThat(t.criteria().get(0).indicators().get(0).options().values().get("any"))
        .isEqualTo(List.of("no", "on", "off", "012", "1e3", "1.10"));
  }

  @Test
  void a_key_given_twice_is_a_fault_and_not_the_last_one_silently() {
    assertThat(Choir.faults(Choir.text() + "title: Again\n"))
        .singleElement()
        .asString()
        .startsWith("t.yml:41:1: `title` is given twice; first on line 2");
  }

  @Test
  void aliases_tags_and_second_documents_are_refused() {
    assertThat(Choir.faults(Choir.with("title: Choir", "title: *c")))
        .anySatisfy(f -> assertThat(f).contains("an alias (`*c`) stands here"));
    assertThat(Choir.faults(Choir.with("title: Choir", "title: !!java.net.URL http")))
        .anySatisfy(f -> assertThat(f).contains("a tag (`!…`) stands here"));
    assertThat(Choir.faults(Choir.text() + "---\nid: two\n"))
        .singleElement()
        .asString()
        .contains("a second YAML document starts here");
  }

  @Test
  void faults_of_grammar_are_said_in_plain_words() {
    assertThat(Choir.faults(Choir.with("title: Choir", "title: Choir: ours")))
        .containsExactly(
            "t.yml:2:13: a colon followed by a space starts a new key here — put text that holds a"
                + " colon in quotation marks, and check the indent");
    assertThat(Choir.faults("id: x\n\ttitle: y\n"))
        .singleElement()
        .asString()
        .contains(":2:1: a tab");
    assertThat(Choir.faults("id: [x\ntitle: y\n"))
        .singleElement()
        .asString()
        .contains("not closed");
    assertThat(Choir.faults("id: \"x\n")).singleElement().asString().contains("quotation mark");
    assertThat(Choir.faults("id: @x\n")).singleElement().asString().contains("cannot begin");
    assertThat(Choir.faults("")).singleElement().asString().contains("the file is empty");
    assertThat(Choir.faults("just words")).isNotEmpty();
  }

  @Test
  void huge_deep_and_foreign_files_are_refused_and_a_byte_order_mark_is_not() {
    assertThat(Choir.faults("x".repeat(YamlTree.LARGEST + 1)))
        .singleElement()
        .asString()
        .contains("a template holds at most");
    assertThat(Choir.faults("a: " + "[".repeat(5000)))
        .singleElement()
        .asString()
        .contains("nested");
    Source latin = new Source("t.yml", "title: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(TemplateReader.read(latin, n -> Optional.empty()).diagnostics())
        .singleElement()
        .asString()
        .contains("not UTF-8");
    assertThat(Choir.faults("\uFEFF" + Choir.text())).isEmpty();
    assertThat(Choir.faults(Choir.text().replace("\n", "\r\n"))).isEmpty();
  }

  @Test
  void no_damage_to_a_file_makes_the_reader_fall_over() {
    String text = Choir.text();
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      StringBuilder damaged = new StringBuilder(text);
      for (int i = 0; i < 1 + random.nextInt(4); i++) {
        int at = random.nextInt(damaged.length());
        String bits = "{}[]:-\n\t'\"&*!%@#|>0a~?, ";
        switch (random.nextInt(3)) {
          case 0 -> damaged.deleteCharAt(at);
          case 1 -> damaged.insert(at, bits.charAt(random.nextInt(bits.length())));
          default -> damaged.delete(at, Math.min(damaged.length(), at + random.nextInt(60)));
        }
      }
      String yaml = damaged.toString();
      assertThatCode(
              () -> {
                Loaded loaded = Choir.load(yaml);
                assertThat(loaded.template().isPresent() || !loaded.diagnostics().isEmpty())
                    .isTrue();
              })
          .as("seed %d", seed)
          .doesNotThrowAnyException();
    }
  }
}
