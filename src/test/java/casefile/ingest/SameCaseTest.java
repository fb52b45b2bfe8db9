package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.audit.Audit;
import casefile.audit.CaseAudit;
import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.Field;
import casefile.model.Section;
import casefile.template.Catalogue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One case gives the same ratings and the same passages whatever table it is written into. */
final class SameCaseTest {

  private static final List<String> ANSWERS = columns("Question", "Answer");
  private static final List<String> DOCUMENTS = columns("Text");

  private static final List<CaseFile> CASES =
      Made.load(Path.of("samples/first-audit/adults.jsonl")).cases();

  @TempDir Path folder;

  @Test
  void as_answers_in_csv_xlsx_xls_and_ods() {
    List<CaseFile> wanted = CASES.stream().map(SameCaseTest::plain).toList();
    List<List<String>> rows = new ArrayList<>(List.of(ANSWERS));
    wanted.forEach(c -> rows.addAll(answers(c)));
    for (String name : List.of("a.csv", "a.xlsx", "a.xls", "a.ods")) same(name, rows, wanted);
  }

  @Test
  void as_documents_in_csv_and_xlsx() {
    List<CaseFile> wanted =
        CASES.stream().map(SameCaseTest::plain).map(SameCaseTest::prose).toList();
    List<List<String>> rows = new ArrayList<>(List.of(DOCUMENTS));
    wanted.forEach(c -> rows.addAll(sections(c)));
    for (String name : List.of("d.csv", "d.xlsx")) same(name, rows, wanted);
  }

  @Test
  void whether_or_not_the_rows_of_a_case_stand_together() {
    List<CaseFile> wanted = CASES.stream().map(SameCaseTest::plain).toList();
    List<List<List<String>>> queues = new ArrayList<>();
    wanted.forEach(c -> queues.add(new ArrayList<>(answers(c))));
    List<List<String>> rows = new ArrayList<>(List.of(ANSWERS));
    Random chance = new Random(11);
    while (queues.stream().anyMatch(q -> !q.isEmpty())) {
      List<List<String>> queue = queues.get(chance.nextInt(queues.size()));
      if (!queue.isEmpty()) rows.add(queue.remove(0));
    }
    same("mixed.csv", rows, wanted);
  }

  private void same(String name, List<List<String>> rows, List<CaseFile> wanted) {
    Made.write(folder, name, TableMade.file(name, rows));
    Loaded loaded = Made.load(folder.resolve(name));
    assertThat(loaded.inputs()).allMatch(i -> i.status() == Status.READ);
    Map<String, CaseFile> read = new LinkedHashMap<>();
    loaded.cases().forEach(c -> read.put(c.caseId(), c));
    assertThat(read.keySet())
        .containsExactlyInAnyOrderElementsOf(wanted.stream().map(CaseFile::caseId).toList());
    for (CaseFile one : wanted) {
      CaseFile table = with(one, read.get(one.caseId()).documents());
      // Compared by their text: a failure would else print only lengths.
      assertThat(lines(table)).as(name + " " + one.caseId()).isEqualTo(lines(one));
      assertThat(audit(table)).as(name + " " + one.caseId()).isEqualTo(audit(one));
    }
  }

  private static List<String> lines(CaseFile file) {
    List<String> lines = new ArrayList<>();
    for (Document d : file.documents()) {
      lines.add(d.id() + " " + d.type() + " " + d.title() + " " + d.date() + " " + d.authorRole());
      for (Document.Typed t : d.typed())
        lines.add(t.locator() + t.heading() + t.prompt() + t.text());
    }
    return lines;
  }

  private static CaseAudit audit(CaseFile file) {
    return new Audit(
            Catalogue.load("strengths-based-practice").template().orElseThrow(),
            Catalogue.knowledge().orElseThrow())
        .of(file);
  }

  /** As a table can hold it: no white space around cells, no section twice or without words. */
  private static CaseFile plain(CaseFile file) {
    List<Document> documents = new ArrayList<>();
    for (Document d : file.documents()) {
      Set<String> headings = new HashSet<>();
      List<Section> sections = new ArrayList<>();
      for (Section s : d.sections()) {
        List<Field> fields = s.fields().stream().map(SameCaseTest::plain).toList();
        boolean holds = !fields.isEmpty() || !s.text().isBlank();
        if (holds && headings.add(s.heading().strip())) {
          sections.add(new Section(s.heading().strip(), fields, s.text().strip()));
        }
      }
      if (!sections.isEmpty()) documents.add(with(d, sections));
    }
    return with(file, documents);
  }

  private static Field plain(Field f) {
    return new Field(f.label().strip(), f.value().strip());
  }

  /** Its answers as paragraphs under their headings. */
  private static CaseFile prose(CaseFile file) {
    List<Document> documents = new ArrayList<>();
    for (Document d : file.documents()) {
      List<Section> sections = new ArrayList<>();
      for (Section s : d.sections()) {
        List<String> texts = new ArrayList<>();
        s.fields().forEach(f -> texts.add(f.value()));
        texts.add(s.text());
        texts.removeIf(String::isBlank);
        String heading = s.heading().isEmpty() ? "Record" : s.heading();
        if (!texts.isEmpty())
          sections.add(new Section(heading, List.of(), String.join("\n\n", texts)));
      }
      boolean once = sections.stream().map(Section::heading).distinct().count() == sections.size();
      if (!sections.isEmpty() && once) documents.add(with(d, sections));
    }
    return with(file, documents);
  }

  private static CaseFile with(CaseFile f, List<Document> documents) {
    List<Document> unsourced = documents.stream().map(d -> with(d, d.sections())).toList();
    return new CaseFile(f.caseId(), f.service(), f.nation(), f.attributes(), f.person(), unsourced);
  }

  private static Document with(Document d, List<Section> sections) {
    return new Document(d.id(), d.type(), d.title(), d.date(), d.authorRole(), sections, "");
  }

  /** The columns that say where words stand, and those that hold them. */
  private static List<String> columns(String... words) {
    List<String> columns = new ArrayList<>();
    Collections.addAll(
        columns,
        "Case ID",
        "Document ID",
        "Document type",
        "Title",
        "Date",
        "Author role",
        "Section");
    Collections.addAll(columns, words);
    return columns;
  }

  private static List<List<String>> answers(CaseFile file) {
    List<List<String>> rows = new ArrayList<>();
    for (Document d : file.documents()) {
      for (Section s : d.sections()) {
        for (Field f : s.fields()) rows.add(row(file, d, s, f.label(), f.value()));
        if (!s.text().isEmpty()) rows.add(row(file, d, s, "", s.text()));
      }
    }
    return rows;
  }

  private static List<List<String>> sections(CaseFile file) {
    List<List<String>> rows = new ArrayList<>();
    for (Document d : file.documents()) {
      for (Section s : d.sections()) rows.add(row(file, d, s, s.text()));
    }
    return rows;
  }

  private static List<String> row(CaseFile file, Document d, Section s, String... cells) {
    List<String> row = new ArrayList<>();
    String date = d.date().map(LocalDate::toString).orElse("");
    Collections.addAll(
        row, file.caseId(), d.id(), d.type().code(), d.title(), date, d.authorRole(), s.heading());
    Collections.addAll(row, cells);
    return row;
  }
}
