package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.model.CaseFile;
import casefile.model.DocumentType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CaseJsonTest {

  @TempDir Path root;

  private Loaded read(String json) {
    return read(Made.utf8(json));
  }

  private Loaded read(byte[] json) {
    Made.write(root, "case.txt.json", json);
    return Made.load(root);
  }

  private CaseFile only(Loaded loaded) {
    assertThat(loaded.cases()).hasSize(1);
    return loaded.cases().get(0);
  }

  @Test
  void a_case_may_be_spread_over_many_lines() {
    Loaded loaded = read(Made.caseJson("A").replace(",", ",\n  ").replace("{", "{\n"));
    assertThat(only(loaded).documents().get(0).date()).hasValue(java.time.LocalDate.of(2025, 3, 4));
  }

  @Test
  void a_case_with_a_document_a_line_is_not_taken_for_json_lines() {
    String json =
        """
        {"caseId":"A","service":"adult","documents":[
         {"id":"d1","type":"review","sections":[{"text":"Tea."}]},
         {"id":"d2","type":"review","sections":[{"text":"Toast."}]}]}
        """;
    assertThat(only(read(json)).documents()).hasSize(2);
  }

  @Test
  void a_byte_order_mark_and_utf_16_are_understood() {
    String json = Made.caseJson("Ŷ");
    assertThat(only(read("\uFEFF" + json)).caseId()).isEqualTo("Ŷ");
    assertThat(only(read(("\uFEFF" + json).getBytes(StandardCharsets.UTF_16LE))).caseId())
        .isEqualTo("Ŷ");
  }

  @Test
  void unknown_keys_are_kept_as_attributes_and_told_once() {
    Loaded loaded =
        read(
            "{\"caseId\":\"A\",\"batch\":7,\"origin\":{\"system\":\"X\"},\"documents\":["
                + "{\"id\":\"d1\",\"version\":2},{\"id\":\"d2\",\"version\":3}]}");
    assertThat(only(loaded).attributes())
        .containsEntry("batch", "7")
        .containsEntry("origin.system", "X")
        .containsEntry("documents[1].version", "3");
    assertThat(loaded.diagnostics()).hasSize(3);
    assertThat(loaded.inputs().get(0).status()).isEqualTo(Status.READ);
  }

  @Test
  void an_unknown_type_is_other_with_a_suggestion() {
    Loaded loaded =
        read("{\"caseId\":\"A\",\n\"documents\":[{\"id\":\"d1\",\n\"type\":\"asessment\"}]}");
    assertThat(only(loaded).documents().get(0).type()).isEqualTo(DocumentType.OTHER);
    assertThat(loaded.diagnostics().get(0).toString())
        .startsWith(root.getFileName() + "/case.txt.json:3:8: ")
        .endsWith("did you mean `assessment`?");
  }

  @Test
  void missing_and_repeated_document_ids_are_made_unique() {
    Loaded loaded =
        read("{\"caseId\":\"A\",\"documents\":[{\"id\":\"x\"},{\"id\":\"x\"},{\"title\":\"t\"}]}");
    assertThat(only(loaded).documents()).extracting(d -> d.id()).containsExactly("x", "x-2", "d3");
    assertThat(loaded.diagnostics()).hasSize(2);
  }

  @Test
  void what_is_missing_or_of_the_wrong_kind_is_told_with_its_place() {
    assertThat(read("{\"documents\":[]}").diagnostics().get(0).message()).contains("`caseId`");
    assertThat(read("{\"caseId\":\"A\"}").diagnostics().get(0).message()).contains("`documents`");
    Loaded loaded = read("{\"caseId\":\"A\",\n \"documents\":\"secret\"}");
    assertThat(loaded.diagnostics().get(0).toString())
        .contains(":2:14: `documents` is a text, where a list was expected")
        .doesNotContain("secret");
  }

  @Test
  void a_section_of_the_wrong_kind_costs_that_section_only() {
    Loaded loaded =
        read(
            "{\"caseId\":\"A\",\"documents\":[{\"id\":\"d1\",\"sections\":[5,"
                + "{\"heading\":\"H\",\"text\":\"T\"}]}]}");
    assertThat(only(loaded).documents().get(0).sections()).hasSize(1);
    assertThat(loaded.inputs().get(0).status()).isEqualTo(Status.PARTIAL);
  }

  @Test
  void the_same_key_twice_is_refused() {
    Loaded loaded = read("{\"caseId\":\"A\",\"caseId\":\"B\",\"documents\":[]}");
    assertThat(loaded.cases()).isEmpty();
    assertThat(loaded.diagnostics().get(0).message()).contains("same key twice");
  }

  @Test
  void an_array_cut_off_gives_what_stands_before_the_cut() {
    Loaded loaded = read("[" + Made.caseJson("A") + ",\n" + Made.caseJson("B").substring(0, 60));
    assertThat(Made.ids(loaded)).containsExactly("A");
    assertThat(loaded.inputs().get(0).reason()).contains("1 of 2 cases refused (line 2)");
  }

  @Test
  void numbers_and_null_stand_for_texts() {
    Loaded loaded =
        read(
            "{\"caseId\":12,\"documents\":[{\"id\":1,\"title\":null,\"sections\":[{\"fields\":"
                + "[{\"label\":\"Age\",\"value\":78}]}]}]}");
    assertThat(only(loaded).caseId()).isEqualTo("12");
    assertThat(only(loaded).documents().get(0).sections().get(0).fields().get(0).value())
        .isEqualTo("78");
  }

  @Test
  void what_is_no_case_at_all_is_refused() {
    assertThat(read("[]").inputs().get(0).reason()).isEqualTo("holds no case");
    assertThat(read("[1, 2]").inputs().get(0).status()).isEqualTo(Status.REFUSED);
    assertThat(read("{} trailing").inputs().get(0).status()).isEqualTo(Status.REFUSED);
    assertThat(read("nonsense").inputs().get(0).status()).isEqualTo(Status.REFUSED);
  }
}
