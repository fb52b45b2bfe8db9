package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.diagnostic.Diagnostic;
import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.model.Service;
import casefile.table.Mapping;
import casefile.template.Mappings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TableImporterTest {

  private static final Path EXPORTS = Path.of("samples/exports");

  @TempDir Path folder;

  @Test
  void notes_are_put_together_as_the_system_took_them_apart() {
    Loaded loaded = load(EXPORTS.resolve("ok-mosaic-notes.csv"), mapping("mosaic-notes"));
    CaseFile first = loaded.cases().get(0);
    assertThat(first.documents())
        .extracting(Document::id)
        .containsExactly("88121", "88140", "88152", "88160");
    assertThat(first.documents()).extracting(Document::type).containsOnly(DocumentType.CASE_NOTE);
    assertThat(first.documents().get(0).date())
        .as("contact, not created")
        .contains(LocalDate.of(2026, 3, 3));
    assertThat(first.documents().get(0).authorRole()).isEqualTo("Social Worker");
    assertThat(first.documents().get(1).sections().get(1).text())
        .as("the appendment")
        .contains("outside light");
    assertThat(first.documents().get(2).title()).isEqualTo("Call to OT (draft)");
    assertThat(words(loaded)).doesNotContain("somebody else").doesNotContain("<p>");
    CaseFile second = loaded.cases().get(1);
    assertThat(second.documents().get(2).title()).endsWith("(timed out)");
    assertThat(second.documents().get(3).date())
        .as("created, as no contact date")
        .contains(LocalDate.of(2026, 3, 26));
    assertThat(told(loaded))
        .contains("1 deleted, left out", "1 a further copy of a group note", "1 appended");
  }

  @Test
  void answers_are_put_together_into_forms_with_the_person_known() {
    CaseFile file = load(EXPORTS.resolve("ok-answers.csv"), Mapping.NONE).cases().get(0);
    assertThat(file.attributes())
        .containsEntry("team", "Hafren Locality")
        .containsEntry("preferred_language", "English");
    assertThat(file.person().name()).isEqualTo("Mair Probert");
    assertThat(file.documents())
        .extracting(Document::type)
        .containsExactly(DocumentType.ASSESSMENT, DocumentType.CARE_AND_SUPPORT_PLAN);
    assertThat(file.documents().get(0).sections().get(3).fields().get(0).value())
        .as("asked, and left blank")
        .isEmpty();
  }

  @Test
  void a_row_a_form_takes_its_column_names_as_the_questions() {
    String csv =
        "Case ID,Team,Date completed,What matters to you?,What are the risks?\n"
            + "C1,North,2026-01-02,\"Her garden, and above all the allotment she has kept with her sister since 1987.\",\n";
    Document form = load(csv, Mapping.NONE).cases().get(0).documents().get(0);
    assertThat(form.sections().get(0).fields())
        .extracting(f -> f.label())
        .containsExactly("What matters to you?", "What are the risks?");
    assertThat(form.date()).contains(LocalDate.of(2026, 1, 2));
  }

  @Test
  void welsh_and_bilingual_column_names_are_known() {
    String csv =
        "Case ID / Rhif achos;Dyddiad;Math o nodyn;Nodyn;Tîm\nC1;2 Mawrth 2026;Ymweliad;Gwelais Eirlys gartref.;Dwyfor\n";
    CaseFile file = load(csv, Mapping.NONE).cases().get(0);
    assertThat(file.attributes()).containsEntry("team", "Dwyfor");
    assertThat(file.documents().get(0).date()).contains(LocalDate.of(2026, 3, 2));
  }

  @Test
  void a_mapping_names_columns_nobody_would_guess() {
    Mapping mapping = mapping(EXPORTS.resolve("home-made.yml").toString());
    Loaded loaded = load(EXPORTS.resolve("bad-no-id-on-a-row.csv"), mapping);
    assertThat(loaded.cases()).extracting(CaseFile::service).containsOnly(Service.CHILDREN);
    assertThat(loaded.cases().get(0).documents().get(1).type())
        .isEqualTo(DocumentType.CHILD_PROTECTION_PLAN);
    assertThat(told(loaded))
        .contains("a row without a case id is left out", "ignored: Notes to self");
    assertThat(loaded.inputs().get(0).status()).isEqualTo(Status.PARTIAL);
  }

  @Test
  void with_fill_down_an_empty_case_id_means_the_one_above() {
    Mapping m = mapping(EXPORTS.resolve("home-made.yml").toString());
    Mapping down =
        new Mapping(
            m.id(),
            m.rows(),
            m.sheets(),
            m.headerRow(),
            true,
            m.columns(),
            m.attributes(),
            m.ignored(),
            m.statuses(),
            m.types(),
            m.type(),
            m.service(),
            m.nation());
    Loaded loaded = load(EXPORTS.resolve("bad-no-id-on-a-row.csv"), down);
    assertThat(loaded.cases().get(1).documents()).hasSize(2);
    assertThat(loaded.inputs().get(0).status()).isEqualTo(Status.READ);
  }

  @Test
  void a_sheet_of_facts_beside_a_sheet_of_notes_gives_attributes() {
    List<List<String>> notes = List.of(List.of("Case ID", "Note text"), List.of("C1", "Seen."));
    Made.write(folder, "a.csv", TableMade.csv(notes));
    byte[] ods =
        TableMade.ods(
            TableMade.table("Notes", notes)
                + TableMade.table(
                    "People",
                    List.of(List.of("Case ID", "Team", "Band"), List.of("C1", "North", "B"))));
    Made.write(folder, "b.ods", ods);
    CaseFile file = load(folder.resolve("b.ods"), Mapping.NONE).cases().get(0);
    assertThat(file.attributes()).containsEntry("team", "North").containsEntry("Band", "B");
  }

  @Test
  void the_later_version_counts_and_a_row_exported_twice_counts_once() {
    String csv =
        "Case ID,Note ID,Version,Note text\nC1,n1,1,Old.\nC1,n1,2,New.\nC1,n2,1,Same.\nC1,n2,1,Same.\n";
    Loaded loaded = load(csv, Mapping.NONE);
    assertThat(words(loaded)).isEqualTo("New. Same.");
    assertThat(told(loaded)).contains("1 of an earlier version", "the same row twice");
  }

  @Test
  void a_note_that_goes_on_in_further_rows_is_one_document() {
    String csv = "Case ID,Note ID,Note text\nC1,n1,Part one.\nC1,n1,Part two.\n";
    assertThat(load(csv, Mapping.NONE).cases().get(0).documents()).hasSize(1);
    assertThat(words(load(csv, Mapping.NONE))).isEqualTo("Part one. Part two.");
  }

  @Test
  void what_cannot_be_read_costs_that_row_and_is_told_by_line() {
    Loaded loaded = load(EXPORTS.resolve("bad-quotes.csv"), Mapping.NONE);
    assertThat(loaded.cases()).extracting(CaseFile::caseId).containsExactly("EX-521", "EX-522");
    assertThat(loaded.diagnostics())
        .filteredOn(d -> d.severity() == Diagnostic.Severity.ERROR)
        .extracting(d -> d.place().line())
        .containsExactly(3, 6, 7);
    assertThat(words(loaded)).contains("Unquoted words with a line");
    assertThat(loaded.inputs().get(0).reason()).contains("read in part");
  }

  @Test
  void an_unsorted_table_past_the_limit_is_refused_with_what_to_do() {
    Limits small = Limits.DEFAULT.with(Limit.FILE_BYTES, 100);
    String csv = "Case ID,Note text\nC1," + "x".repeat(90) + "\nC2,y\nC1,z\n";
    Made.write(folder, "t.csv", csv);
    Loaded loaded = Made.load(folder.resolve("t.csv"), new ImportOptions("", small, Mapping.NONE));
    assertThat(loaded.inputs().get(0).status()).isEqualTo(Status.REFUSED);
    assertThat(loaded.inputs().get(0).reason())
        .contains("sort it by case id")
        .contains("fileBytes");
    Made.write(folder, "s.csv", csv.replace("C2,y\nC1,z", "C1,z\nC2,y"));
    assertThat(
            Made.ids(
                Made.load(folder.resolve("s.csv"), new ImportOptions("", small, Mapping.NONE))))
        .as("sorted, it streams")
        .containsExactly("C1", "C2");
  }

  @Test
  void every_mutated_table_ends_as_one_input_with_a_reason_and_loses_no_other_file() {
    Random chance = new Random(3);
    byte[] seed =
        TableMade.csv(
                List.of(
                    List.of("Case ID", "Note text"),
                    List.of("C1", "Seen."),
                    List.of("C2", "Well.")))
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 150; i++) {
      byte[] bytes = seed.clone();
      for (int k = 0; k < 1 + chance.nextInt(6); k++)
        bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
      Made.write(folder, "m/a.csv", bytes);
      Made.write(folder, "m/b.csv", seed);
      Loaded loaded = Made.load(folder.resolve("m"));
      assertThat(loaded.inputs())
          .hasSize(2)
          .allMatch(in -> in.status() == Status.READ || !in.reason().isEmpty());
      assertThat(loaded.inputs()).filteredOn(in -> in.path().endsWith("b.csv")).isNotEmpty();
    }
  }

  @Test
  void every_bundled_mapping_is_right_and_every_mapping_file_is_bundled() {
    Set<String> files = new TreeSet<>();
    for (String file : Path.of("src/main/resources/casefile/mappings").toFile().list())
      files.add(file.replace(".yml", ""));
    assertThat(Mappings.ids()).containsExactlyElementsOf(files);
    for (String id : Mappings.ids()) assertThat(mapping(id).id()).isEqualTo(id);
  }

  private static Mapping mapping(String name) {
    Mappings.Chosen chosen = Mappings.choose(name);
    assertThat(chosen.diagnostics()).isEmpty();
    return chosen.mapping().orElseThrow();
  }

  private Loaded load(String csv, Mapping mapping) {
    Made.write(folder, "t.csv", csv);
    return load(folder.resolve("t.csv"), mapping);
  }

  private static Loaded load(Path file, Mapping mapping) {
    return Made.load(file, new ImportOptions("", Limits.DEFAULT, mapping));
  }

  private static String told(Loaded loaded) {
    return loaded.diagnostics().toString();
  }

  private static String words(Loaded loaded) {
    List<String> words = new ArrayList<>();
    loaded
        .cases()
        .forEach(c -> c.documents().forEach(d -> d.typed().forEach(t -> words.add(t.text()))));
    return String.join(" ", words);
  }
}
