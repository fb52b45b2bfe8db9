package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportTest {

  @TempDir Path root;

  private Path export() {
    return root.resolve("export");
  }

  @Test
  void an_export_may_mix_json_case_folders_and_zips_and_is_read_in_order_of_names() {
    Made.write(export(), "b/plan.txt", "Care plan\n\nShe likes tea.");
    Made.write(export(), "a.json", Made.caseJson("A"));
    Made.write(export(), "c.zip", Made.zip(Map.of("notes.txt", Made.utf8("Seen at home."))));
    Made.write(export(), "d.jsonl", Made.caseJson("D1") + "\n" + Made.caseJson("D2") + "\n");
    Made.write(export(), "e.json", "[" + Made.caseJson("E1") + "," + Made.caseJson("E2") + "]");
    Loaded loaded = Made.load(export());
    assertThat(Made.ids(loaded)).containsExactly("A", "b", "c", "D1", "D2", "E1", "E2");
    assertThat(Made.ends(loaded))
        .containsExactly(
            "export/a.json READ",
            "export/b/plan.txt READ",
            "export/c.zip READ",
            "export/c.zip!/notes.txt READ",
            "export/d.jsonl READ",
            "export/e.json READ");
    assertThat(loaded.diagnostics()).isEmpty();
  }

  @Test
  void a_single_case_folder_may_be_named() {
    Made.write(export(), "case.json", "{\"service\":\"adult\",\"attributes\":{\"age\":78}}");
    Made.write(export(), "assessment.txt", "WHAT MATTERS\n\nTea.");
    Made.write(export(), "old/review.txt", "Review of plan\n==============\n\nNo change.");
    Loaded loaded = Made.load(export());
    assertThat(Made.ids(loaded)).containsExactly("export");
    assertThat(loaded.cases().get(0).documents()).hasSize(2);
    assertThat(loaded.cases().get(0).attributes()).containsEntry("age", "78");
  }

  @Test
  void a_single_document_is_a_case_of_one() {
    Made.write(root, "C-7.txt", "Care plan\n\nTea.");
    assertThat(Made.ids(Made.load(root.resolve("C-7.txt")))).containsExactly("C-7");
  }

  @Test
  void a_zip_of_folders_is_an_export_and_a_zip_of_documents_is_a_case() {
    byte[] text = Made.utf8("Care plan\n\nTea.");
    Map<String, byte[]> folders = new LinkedHashMap<>();
    folders.put("2/plan.txt", text);
    folders.put("1/plan.txt", text);
    Made.write(root, "many.zip", Made.zip(folders));
    Made.write(root, "one.zip", Made.zip(Map.of("plan.txt", text)));
    assertThat(Made.ids(Made.load(root.resolve("many.zip"), root.resolve("one.zip"))))
        .containsExactly("1", "2", "one");
  }

  @Test
  void a_zip_beside_documents_of_a_case_adds_its_documents_to_the_case() {
    byte[] text = Made.utf8("Care plan\n\nTea.");
    Made.write(export(), "C1/plan.txt", text);
    Made.write(export(), "C1/more.zip", Made.zip(Map.of("review.txt", text)));
    Loaded loaded = Made.load(export());
    assertThat(loaded.cases()).singleElement().satisfies(c -> assertThat(c.documents()).hasSize(2));
    assertThat(Made.ends(loaded))
        .containsExactly(
            "export/C1/more.zip READ",
            "export/C1/more.zip!/review.txt READ",
            "export/C1/plan.txt READ");
  }

  @Test
  void one_bad_line_does_not_take_the_others_with_it() {
    Made.write(
        export(),
        "all.jsonl",
        Made.caseJson("A") + "\n{\"caseId\":\"secret words\n\n" + Made.caseJson("C") + "\n");
    Loaded loaded = Made.load(export());
    assertThat(Made.ids(loaded)).containsExactly("A", "C");
    assertThat(loaded.inputs())
        .singleElement()
        .satisfies(
            input -> {
              assertThat(input.status()).isEqualTo(Status.PARTIAL);
              assertThat(input.reason()).isEqualTo("1 of 3 cases refused (line 2)");
            });
    assertThat(loaded.diagnostics().toString()).contains("all.jsonl:2").doesNotContain("secret");
  }

  @Test
  void a_case_id_met_twice_is_an_error_and_the_second_is_refused() {
    Made.write(export(), "a.jsonl", Made.caseJson("X") + "\n" + Made.caseJson("X"));
    Made.write(export(), "X/plan.txt", "Care plan\n\nTea.");
    Loaded loaded = Made.load(export());
    assertThat(Made.ids(loaded)).containsExactly("X");
    assertThat(loaded.diagnostics()).hasSize(2);
    assertThat(loaded.diagnostics())
        .allSatisfy(d -> assertThat(d.severity()).isEqualTo(Diagnostic.Severity.ERROR));
    assertThat(Made.ends(loaded))
        .containsExactly("export/X/plan.txt READ", "export/a.jsonl REFUSED");
  }

  @Test
  void every_file_ends_once_whatever_it_is() throws IOException {
    Made.write(export(), "C1/plan.txt", "Care plan\n\nTea.");
    Made.write(export(), "C1/photo.jpg", new byte[] {1, 2, 0, 3});
    Made.write(export(), "C1/empty.docx", new byte[0]);
    Made.write(export(), "C1/.DS_Store", "x");
    Made.write(export(), "C1/~$plan.docx", "x");
    Made.write(export(), "README.txt", "About this export");
    Made.write(export(), "C2/case.json", "{\"caseId\":\"C-2\"}");
    Files.createSymbolicLink(export().resolve("link"), root.resolve("nowhere"));
    Loaded loaded = Made.load(export());
    assertThat(Made.ends(loaded))
        .containsExactly(
            "export/C1/empty.docx REFUSED",
            "export/C1/photo.jpg REFUSED",
            "export/C1/plan.txt READ",
            "export/C2/case.json READ",
            "export/link REFUSED");
    assertThat(loaded.diagnostics())
        .filteredOn(d -> d.severity() == Diagnostic.Severity.NOTE)
        .hasSize(3);
    assertThat(Made.ids(loaded)).containsExactly("C1");
  }

  @Test
  void a_document_outside_any_case_folder_is_refused_with_what_to_do() {
    Made.write(export(), "C1/plan.txt", "Care plan");
    Made.write(export(), "C2/plan.txt", "Care plan");
    Made.write(export(), "stray.txt", "Care plan");
    Loaded loaded = Made.load(export());
    assertThat(Made.ids(loaded)).containsExactly("C1", "C2");
    assertThat(loaded.inputs().get(2).reason()).contains("put it in a folder");
  }

  @Test
  void a_path_that_is_not_there_is_refused() {
    assertThat(Made.ends(Made.load(root.resolve("nowhere")))).containsExactly("nowhere REFUSED");
  }

  @Test
  void two_paths_of_one_name_are_told_apart() {
    Made.write(root, "x/export/a.json", Made.caseJson("A"));
    Made.write(root, "y/export/a.json", Made.caseJson("B"));
    assertThat(Made.ends(Made.load(root.resolve("y/export"), root.resolve("x/export"))))
        .containsExactly("x/export/a.json READ", "y/export/a.json READ");
  }

  @Test
  void loading_in_many_threads_gives_the_same_as_loading_in_one() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      lines.append(i % 50 == 7 ? "{broken}" : Made.caseJson("C" + i)).append('\n');
    }
    Made.write(export(), "all.jsonl", lines.toString());
    List<Pending> steps;
    try (var pending = Export.of(List.of(export()), ImportOptions.DEFAULT).pending()) {
      steps = pending.toList();
    }
    List<Loaded> parallel = steps.parallelStream().map(Pending::load).toList();
    List<Input> inputs = parallel.stream().flatMap(l -> l.inputs().stream()).toList();
    assertThat(inputs).isEqualTo(Made.load(export()).inputs());
    assertThat(parallel.stream().flatMap(l -> l.cases().stream()).toList())
        .isEqualTo(Made.load(export()).cases());
  }

  @Test
  void lines_are_found_one_at_a_time() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) lines.append(Made.caseJson("C" + i)).append('\n');
    Made.write(root, "all.jsonl", lines.toString().getBytes(StandardCharsets.UTF_8));
    List<String> ids = new ArrayList<>();
    try (var pending = Export.of(List.of(root), ImportOptions.DEFAULT).pending()) {
      Iterator<Pending> steps = pending.iterator();
      for (int i = 0; i < 3; i++) ids.add(steps.next().load().cases().get(0).caseId());
    }
    assertThat(ids).containsExactly("C0", "C1", "C2");
  }
}
