package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.form.AnswerType;
import casefile.form.Form;
import casefile.form.Question;
import casefile.form.Voice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blank forms of each kind, read into questions. */
class FormsTest {

  @TempDir Path folder;

  @Test
  void a_json_schema_gives_required_options_conditions_repeats_and_references() throws IOException {
    Form form =
        BlankForm.read(
            folder,
            "plan.json",
            """
            {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Care and support plan",
             "type":"object","required":["whatMattersToYou"],
             "properties":{
              "whatMattersToYou":{"type":"string","minLength":50},
              "language":{"enum":["cy","en"],"title":"Which language?"},
              "outcomes":{"type":"array","title":"Outcomes","items":{"$ref":"#/$defs/outcome"}},
              "paid":{"type":"boolean","title":"Is there a charge?"}},
             "if":{"properties":{"paid":{"const":true}}},
             "then":{"properties":{"amount":{"type":"number"}}},
             "$defs":{"outcome":{"type":"object","properties":{"who":{"type":"string","title":"Who?"}}}}}
            """);
    assertThat(BlankForm.labels(form))
        .containsExactly(
            "What matters to you", "Which language?", "Who?", "Is there a charge?", "Amount");
    Question first = form.questions().get(0);
    assertThat(first.required()).isTrue();
    assertThat(first.length().least()).isEqualTo(50);
    assertThat(first.place().line()).isEqualTo(4);
    assertThat(form.questions().get(1).options()).containsExactly("cy", "en");
    assertThat(form.questions().get(2).repeat()).isEqualTo("Outcomes (each)");
    assertThat(form.questions().get(4).condition()).contains("paid");
    assertThat(form.typeCode()).isEqualTo("care-and-support-plan");
  }

  @Test
  void builders_of_every_habit_give_the_same_question() throws IOException {
    List<String> shapes =
        List.of(
            "{\"components\":[{\"type\":\"panel\",\"title\":\"You\",\"components\":[{\"type\":\"textarea\",\"label\":\"What"
                + " matters to you?\",\"key\":\"wm\",\"validate\":{\"required\":true},\"conditional\":{\"show\":\"\",\"when\":\"\"}}]}]}",
            "{\"pages\":[{\"name\":\"p1\",\"title\":\"You\",\"elements\":[{\"type\":\"comment\",\"name\":\"wm\",\"title\":\"What"
                + " matters to you?\",\"isRequired\":true}]}]}",
            "{\"steps\":[{\"heading\":\"You\",\"questions\":[{\"label\":\"What matters to"
                + " you?\",\"type\":\"free text\",\"mandatory\":\"yes\"}]}]}",
            "[{\"section\":1,\"title\":\"You\",\"fields\":[{\"title\":\"What matters to"
                + " you?\",\"type\":\"long_text\",\"validations\":{\"required\":true}}]}]",
            "{\"pages\":[{\"title\":\"You\",\"components\":[{\"type\":\"MultilineTextField\",\"title\":\"What matters to"
                + " you?\",\"name\":\"a\",\"options\":{\"required\":true}}]}]}");
    for (String shape : shapes) {
      Form form = BlankForm.read(folder, "shape.json", shape);
      assertThat(BlankForm.labels(form)).as(shape).containsExactly("What matters to you?");
      Question q = form.questions().get(0);
      assertThat(q.type()).as(shape).isEqualTo(AnswerType.NARRATIVE);
      assertThat(q.required()).as(shape).isTrue();
      assertThat(q.section()).as(shape).isEqualTo("You");
      assertThat(q.condition()).as(shape).isEmpty();
      assertThat(q.voice()).isEqualTo(Voice.PERSON);
    }
  }

  @Test
  void an_xlsform_gives_groups_repeats_choices_and_both_languages() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      rows(
          book,
          "survey",
          "type|name|label|label::Welsh|required|relevant",
          "begin_repeat|kids|Each child|||",
          "text|name|Child's name|Enw'r plentyn|yes|",
          "select_one yn|seen|Seen alone?||yes|${name} != ''",
          "end_repeat||||");
      rows(book, "choices", "list_name|name|label", "yn|y|Yes", "yn|n|No");
      book.write(out);
    }
    Form form = BlankForm.read(folder, "children.xlsx", out.toByteArray());
    assertThat(BlankForm.labels(form))
        .containsExactly("Child's name / Enw'r plentyn", "Seen alone?");
    assertThat(form.questions()).allMatch(q -> q.repeat().equals("Each child") && q.required());
    assertThat(form.questions().get(1).type()).isEqualTo(AnswerType.YES_NO);
    assertThat(form.questions().get(1).condition()).isEqualTo("${name} != ''");
    assertThat(form.questions().get(0).place().toString()).endsWith("survey!C3");
  }

  private static void rows(XSSFWorkbook book, String sheet, String... rows) {
    var to = book.createSheet(sheet);
    for (int r = 0; r < rows.length; r++) {
      String[] cells = rows[r].split("\\|", -1);
      var row = to.createRow(r);
      for (int c = 0; c < cells.length; c++) row.createCell(c).setCellValue(cells[c]);
    }
  }

  @Test
  void a_printed_page_without_controls_is_read_by_its_layout() throws IOException {
    Form form =
        BlankForm.read(
            folder,
            "old.html",
            "<html><body><h1>Care plan</h1><table><tr><th>Outcome</th><th>Action</th><th>Who</th></tr>"
                + "<tr><td></td><td></td><td></td></tr></table><p>What matters to you?</p>"
                + "<p>Has capacity? ☐ Yes ☐ No</p></body></html>");
    assertThat(BlankForm.labels(form))
        .containsExactly("Outcome", "Action", "Who", "What matters to you?", "Has capacity?");
    assertThat(form.questions().get(0).repeat()).isNotEmpty();
    assertThat(form.questions().get(4).type()).isEqualTo(AnswerType.YES_NO);
  }

  @Test
  void column_names_without_rows_are_questions_and_a_star_before_the_welsh_means_required()
      throws IOException {
    Form form =
        BlankForm.read(
            folder,
            "old.html",
            "<html><body><h1>Plan</h1><table><tr><td>Outcome</td><td>Action</td><td>Who</td></tr></table>"
                + "<table><tr><td>What matters? * Beth sy'n bwysig?</td><td>in your own words</td></tr>"
                + "<tr><td>Your views</td><td>All was discussed and agreed with the family.</td></tr></table>"
                + "</body></html>");
    assertThat(BlankForm.labels(form))
        .containsExactly(
            "Outcome", "Action", "Who", "What matters? Beth sy'n bwysig?", "Your views");
    assertThat(form.questions().get(3).required()).isTrue();
    assertThat(form.questions().get(3).hint()).isEqualTo("in your own words");
    assertThat(form.questions().get(4).filled()).isNotEmpty();
  }

  @Test
  void a_word_form_keeps_prompts_lists_and_boxes_apart_from_labels() {
    Form form =
        Forms.read(List.of(Path.of("samples/forms/after/risk-assessment.docx")), Limits.DEFAULT)
            .forms()
            .get(0);
    assertThat(form.questions()).hasSize(14);
    Question first = form.questions().get(0);
    assertThat(first.required()).isTrue();
    assertThat(first.hint()).contains("In the person’s own words");
    assertThat(first.filled()).isEmpty();
  }

  @Test
  void damaged_files_are_refused_one_by_one_and_never_thrown_at_the_user() throws IOException {
    Random chance = new Random(11);
    for (String sample :
        List.of(
            "review.json",
            "risk-assessment.docx",
            "adult-assessment.html",
            "care-plan-questions.csv")) {
      byte[] whole = Files.readAllBytes(Path.of("samples/forms/before", sample));
      for (int i = 0; i < 40; i++) {
        byte[] bytes = java.util.Arrays.copyOf(whole, 1 + chance.nextInt(whole.length));
        for (int k = 0; k < 5; k++)
          bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
        Path file = folder.resolve(sample);
        Files.write(file, bytes);
        Forms forms = Forms.read(List.of(file), Limits.DEFAULT);
        assertThat(forms.inputs()).hasSize(1);
        Input input = forms.inputs().get(0);
        assertThat(forms.forms()).hasSize(input.status() == Status.REFUSED ? 0 : 1);
        assertThat(input.status() == Status.READ).isEqualTo(input.reason().isEmpty());
      }
    }
  }
}
