package casefile.template;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.standard.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

  @TempDir Path folder;

  @Test
  void the_list_of_bundled_templates_is_the_folder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("audit-templates"))) {
      List<String> ids =
          files
              .map(f -> f.getFileName().toString())
              .filter(n -> n.endsWith(".yml"))
              .map(n -> n.replace(".yml", ""))
              .sorted()
              .toList();
      assertThat(Catalogue.ids())
          .as("add the new template to Catalogue.BUNDLED, in order of id")
          .isEqualTo(ids);
    }
  }

  @Test
  void every_bundled_template_loads_without_a_word_and_has_its_files_name() {
    for (String id : Catalogue.ids()) {
      Loaded loaded = Catalogue.load(id);
      assertThat(loaded.diagnostics()).isEmpty();
      assertThat(loaded.template().map(Template::id)).contains(id);
    }
  }

  @Test
  void an_unknown_name_is_an_error_with_the_nearest_known_one() {
    assertThat(Catalogue.load("strength-based-practise").diagnostics())
        .singleElement()
        .asString()
        .isEqualTo(
            "-t: there is no bundled template `strength-based-practise` — did you mean"
                + " `strengths-based-practice`?");
    assertThat(Catalogue.load("zebra").diagnostics())
        .singleElement()
        .asString()
        .contains("bundled are: ", "strengths-based-practice");
    assertThat(Catalogue.load("").diagnostics()).hasSize(1);
    assertThat(Catalogue.load("no/such.yml").diagnostics())
        .singleElement()
        .asString()
        .contains("no/such.yml: there is no such file");
  }

  @Test
  void a_comma_list_mixes_ids_and_files_and_one_bad_name_spoils_it() throws IOException {
    Path file = Files.writeString(folder.resolve("choir.yml"), Choir.text());
    Catalogue.Chosen both = Catalogue.choose("strengths-based-practice, " + file);
    assertThat(both.usable()).isTrue();
    assertThat(both.templates())
        .extracting(Template::id)
        .containsExactly("strengths-based-practice", "choir");
    assertThat(Catalogue.choose(file + ",nonsense").usable()).isFalse();
    assertThat(Catalogue.choose(file + "," + file).diagnostics())
        .singleElement()
        .asString()
        .contains("the template `choir` is named twice");
  }

  @Test
  void extends_finds_a_file_beside_and_a_tailoring_its_template() throws IOException {
    Files.writeString(folder.resolve("choir.yml"), Choir.text());
    Path ours = Files.writeString(folder.resolve("ours.yml"), "extends: choir.yml\nid: ours\n");
    assertThat(Catalogue.load(ours).template().map(Template::title)).contains("Choir");
    Path tailoring =
        Files.writeString(
            folder.resolve("tailoring.yml"),
            "tailoring: {name: Us, for: ours}\nre-word: {C1.1: {name: Voice}}\n");
    Catalogue.Chosen chosen =
        Catalogue.choose("strengths-based-practice," + ours, Optional.of(tailoring));
    assertThat(chosen.diagnostics()).isEmpty();
    assertThat(chosen.templates().get(0).tailoring()).isEmpty();
    assertThat(chosen.templates().get(1).tailoring()).isPresent();
    assertThat(Catalogue.choose("ours", Optional.of(folder.resolve("none.yml"))).usable())
        .isFalse();
  }
}
