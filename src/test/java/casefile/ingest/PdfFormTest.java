package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.form.Form;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fields of a PDF, read into questions. */
class PdfFormTest {

  @TempDir Path folder;

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
    Form form = BlankForm.read(folder, "ra.pdf", out.toByteArray());
    assertThat(BlankForm.labels(form))
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
}
