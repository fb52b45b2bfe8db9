package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.form.AnswerType;
import casefile.form.Form;
import casefile.form.Question;
import casefile.form.Voice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blank forms of each kind, read into questions. */
class FormsTest {

  @TempDir Path folder;

  private Form form(String name, String text) throws IOException {
    return form(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Form form(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    Forms forms = Forms.read(List.of(file), Limits.DEFAULT);
    assertThat(forms.inputs()).extracting(Input::reason).containsOnly("");
    return forms.forms().get(0);
  }

  private static List<String> labels(Form form) {
    return form.questions().stream().map(Question::label).toList();
  }

  @Test
  void a_json_schema_gives_required_options_conditions_repeats_and_references() throws IOException {
    Form form =
        form(
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
    assertThat(labels(form))
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
      Form form = form("shape.json", shape);
      assertThat(labels(form)).as(shape).containsExactly("What matters to you?");
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
    Form form = form("children.xlsx", out.toByteArray());
    assertThat(labels(form)).containsExactly("Child's name / Enw'r plentyn", "Seen alone?");
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
  void the_fields_of_a_pdf_come_in_reading_order_with_printed_or_spoken_labels()
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      PDType1Font plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      PDType1Font bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
      try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
        write(text, bold, 16, 50, 740, "Risk assessment");
        write(text, plain, 11, 50, 690, "What could go wrong?");
        write(text, plain, 11, 50, 560, "Level of risk");
      }
      PDAcroForm form = new PDAcroForm(pdf);
      pdf.getDocumentCatalog().setAcroForm(form);
      PDResources fonts = new PDResources();
      fonts.put(COSName.getPDFName("Helv"), plain);
      form.setDefaultResources(fonts);
      form.setDefaultAppearance("/Helv 10 Tf 0 g");
      PDComboBox level = new PDComboBox(form);
      PDTextField views = new PDTextField(form);
      PDTextField wrong = new PDTextField(form);
      place(form, page, level, "combo1", 200, 555, 100, 16);
      level.setOptions(List.of("Low", "High"));
      place(form, page, views, "text2", 50, 400, 400, 80);
      views.setAlternateFieldName("Your own view of this risk");
      views.setRequired(true);
      place(form, page, wrong, "text1", 50, 610, 400, 70);
      wrong.setMultiline(true);
      wrong.setMaxLen(90);
      pdf.save(out);
    }
    Form form = form("ra.pdf", out.toByteArray());
    assertThat(labels(form))
        .containsExactly("What could go wrong?", "Level of risk", "Your own view of this risk");
    assertThat(form.questions().get(0).length().most()).isEqualTo(90);
    assertThat(form.questions().get(0).section()).isEqualTo("Risk assessment");
    assertThat(form.questions().get(1).options()).containsExactly("Low", "High");
    assertThat(form.questions().get(2).required()).isTrue();
    assertThat(form.typeCode()).isEqualTo("risk-assessment");
  }

  private static void write(
      PDPageContentStream to, PDType1Font font, int size, int x, int y, String words)
      throws IOException {
    to.beginText();
    to.setFont(font, size);
    to.newLineAtOffset(x, y);
    to.showText(words);
    to.endText();
  }

  private static <F extends PDVariableText> void place(
      PDAcroForm form, PDPage page, F field, String name, int x, int y, int width, int height)
      throws IOException {
    field.setPartialName(name);
    field.setDefaultAppearance("/Helv 10 Tf 0 g");
    PDAnnotationWidget widget = ((PDField) field).getWidgets().get(0);
    widget.setRectangle(new PDRectangle(x, y, width, height));
    widget.setPage(page);
    page.getAnnotations().add(widget);
    form.getFields().add(field);
  }

  @Test
  void a_printed_page_without_controls_is_read_by_its_layout() throws IOException {
    Form form =
        form(
            "old.html",
            "<html><body><h1>Care plan</h1><table><tr><th>Outcome</th><th>Action</th><th>Who</th></tr>"
                + "<tr><td></td><td></td><td></td></tr></table><p>What matters to you?</p>"
                + "<p>Has capacity? ☐ Yes ☐ No</p></body></html>");
    assertThat(labels(form))
        .containsExactly("Outcome", "Action", "Who", "What matters to you?", "Has capacity?");
    assertThat(form.questions().get(0).repeat()).isNotEmpty();
    assertThat(form.questions().get(4).type()).isEqualTo(AnswerType.YES_NO);
  }

  @Test
  void column_names_without_rows_are_questions_and_a_star_before_the_welsh_means_required()
      throws IOException {
    Form form =
        form(
            "old.html",
            "<html><body><h1>Plan</h1><table><tr><td>Outcome</td><td>Action</td><td>Who</td></tr></table>"
                + "<table><tr><td>What matters? * Beth sy'n bwysig?</td><td>in your own words</td></tr>"
                + "<tr><td>Your views</td><td>All was discussed and agreed with the family.</td></tr></table>"
                + "</body></html>");
    assertThat(labels(form))
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
