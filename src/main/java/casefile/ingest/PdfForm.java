package casefile.ingest;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** What was typed into the form fields of a PDF, which is no part of its pages' text. */
final class PdfForm {

  private static final int MOST = 10_000;

  private PdfForm() {}

  static List<Block> blocks(PDDocument pdf) {
    PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
    if (form == null) return List.of();
    List<Block.Row> rows = new ArrayList<>();
    for (PDField field : form.getFieldTree()) {
      if (rows.size() >= MOST) break;
      if (field.getFieldType() != null && wanted(field)) {
        rows.add(
            new Block.Row(
                List.of(Block.Cell.of(label(field), true), Block.Cell.of(value(field), false)),
                false));
      }
    }
    if (rows.isEmpty()) return List.of();
    return List.of(Block.Para.heading("Form fields", 2), new Block.Table(rows));
  }

  private static boolean wanted(PDField field) {
    return field instanceof org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField
        && !(field instanceof PDPushButton)
        && !(field instanceof PDSignatureField);
  }

  private static String label(PDField field) {
    String shown = field.getAlternateFieldName();
    return shown != null && !shown.isBlank()
        ? shown
        : String.valueOf(field.getPartialName()).replaceAll("\\[\\d+]$", "").replace('_', ' ');
  }

  private static String value(PDField field) {
    if (field instanceof PDCheckBox box) return DocxControl.box(box.isChecked());
    String value = field.getValueAsString();
    if (value == null) return "";
    if (field instanceof PDButton) return value.equals("Off") ? "" : value;
    return value.replaceAll("\\r\\n?", "\n");
  }
}
