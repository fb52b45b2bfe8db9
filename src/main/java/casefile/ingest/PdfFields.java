package casefile.ingest;

import casefile.form.AnswerType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDListBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * The form fields of a PDF in the order a reader meets them, under the headings printed above them.
 */
final class PdfFields {

  /** Type larger than the rest by this much, or bold and alone on its line, is a heading. */
  private static final float LARGER = 1.15f;

  private final PDDocument pdf;
  private final List<PdfLine> lines;
  private final FormDraft form;

  /** A field and where it stands, from the top of its page. */
  private record Spot(PDTerminalField field, int page, float left, float top, float bottom) {}

  PdfFields(PDDocument pdf, List<PdfWord> words, FormDraft form) {
    this.pdf = pdf;
    this.lines = PdfLine.of(words);
    this.form = form;
  }

  /** Whether there were any. */
  boolean read() throws IOException, Refused {
    PDAcroForm acro = pdf.getDocumentCatalog().getAcroForm(null);
    if (acro == null) return false;
    List<Spot> spots = new ArrayList<>();
    for (PDField field : acro.getFieldTree()) {
      if (field instanceof PDTerminalField f && !(field instanceof PDPushButton))
        spots.add(spot(f));
    }
    spots.sort(
        Comparator.comparingInt(Spot::page)
            .thenComparingInt(s -> Math.round(s.top / 8))
            .thenComparing(Spot::left));
    float usual =
        (float)
            lines.stream()
                .mapToDouble(PdfLine::size)
                .sorted()
                .skip(lines.size() / 2)
                .findFirst()
                .orElse(0);
    int passed = 0;
    for (Spot spot : spots) {
      while (passed < lines.size() && before(lines.get(passed), spot)) {
        PdfLine line = lines.get(passed++);
        boolean alone =
            line.allBold()
                && !line.text().endsWith("?")
                && !line.text().endsWith(":")
                && !labels(line, spot);
        if (line.size() > usual * LARGER || alone) {
          form.title(line.text());
          form.section(line.text());
        }
      }
      ask(spot);
    }
    return !spots.isEmpty();
  }

  private static boolean before(PdfLine line, Spot spot) {
    return line.page() < spot.page || line.page() == spot.page && line.base() < spot.bottom;
  }

  /** Stands where this field's label would. */
  private static boolean labels(PdfLine line, Spot spot) {
    return line.page() == spot.page
        && line.base() > spot.top - 20
        && Math.abs(line.left() - spot.left) < 200;
  }

  private Spot spot(PDTerminalField field) throws IOException {
    for (PDAnnotationWidget widget : field.getWidgets()) {
      PDPage on = widget.getPage();
      int page = on == null ? pageWith(widget) : pdf.getPages().indexOf(on);
      PDRectangle at = widget.getRectangle();
      if (page < 0 || at == null) continue;
      float height = pdf.getPage(page).getMediaBox().getUpperRightY();
      return new Spot(
          field,
          page + 1,
          at.getLowerLeftX(),
          height - at.getUpperRightY(),
          height - at.getLowerLeftY());
    }
    return new Spot(field, Integer.MAX_VALUE, 0, 0, 0);
  }

  private int pageWith(PDAnnotationWidget widget) throws IOException {
    for (int i = 0; i < pdf.getNumberOfPages(); i++) {
      if (pdf.getPage(i).getAnnotations().stream()
          .anyMatch(a -> a.getCOSObject() == widget.getCOSObject())) return i;
    }
    return -1;
  }

  private void ask(Spot spot) throws Refused {
    PDTerminalField field = spot.field;
    QuestionDraft q = form.ask(label(spot)).required(field.isRequired());
    if (field.isReadOnly()) {
      q.type(AnswerType.INFORMATION);
    } else if (field instanceof PDTextField text) {
      boolean tall = text.isMultiline() || spot.bottom - spot.top > 40;
      q.type(tall ? AnswerType.NARRATIVE : AnswerType.LINE);
      q.length(0, Math.max(0, text.getMaxLen())).filled(text.getValueAsString());
    } else if (field instanceof PDCheckBox) {
      q.type(AnswerType.YES_NO);
    } else if (field instanceof PDRadioButton radio) {
      List<String> named = radio.getExportValues();
      q.type(AnswerType.CHOICE)
          .options(named.isEmpty() ? new ArrayList<>(radio.getOnValues()) : named);
    } else if (field instanceof PDChoice choice) {
      q.type(
          choice instanceof PDListBox && choice.isMultiSelect()
              ? AnswerType.CHOICES
              : AnswerType.CHOICE);
      q.options(choice.getOptionsDisplayValues());
    } else if (field instanceof PDSignatureField) {
      q.type(AnswerType.ATTACHMENT);
    }
  }

  /** The words kept for screen readers, else what is printed beside or above, else its name. */
  private String label(Spot spot) {
    String told = spot.field.getAlternateFieldName();
    if (told != null && !told.isBlank()) return told;
    String beside = "";
    String above = "";
    for (PdfLine line : lines) {
      if (line.page() != spot.page) continue;
      boolean level = line.base() > spot.top - 2 && line.base() < spot.bottom + 4;
      if (level && line.right() <= spot.left + 4) beside = line.text();
      boolean over = line.base() <= spot.top + 2 && line.base() > spot.top - 24;
      if (over && Math.abs(line.left() - spot.left) < 60) above = line.text();
    }
    if (!beside.isEmpty()) return beside;
    if (!above.isEmpty()) return above;
    String name = String.valueOf(spot.field.getPartialName());
    return name.matches("(?i)(text|field|check ?box|undefined|group|dropdown|combo)?[\\s_]*\\d*")
        ? ""
        : FormSchema.spoken(name.replaceAll("\\[\\d+]$", ""));
  }
}
