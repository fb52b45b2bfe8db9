package casefile.ingest;

import static casefile.ingest.Made.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;

final class PdfImporterTest {

  private static Draft read(String... lines) {
    return Made.only(new PdfImporter(), "x.pdf", pdf(lines));
  }

  private static byte[] scan(boolean withText) throws Exception {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      var image =
          LosslessFactory.createFromImage(
              pdf,
              new java.awt.image.BufferedImage(9, 9, java.awt.image.BufferedImage.TYPE_INT_RGB));
      try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
        out.drawImage(image, 0, 0, 600, 700);
      }
      if (withText) {
        try (PDDocument other = org.apache.pdfbox.Loader.loadPDF(pdf("50 100 11 N Some text."))) {
          pdf.importPage(other.getPage(0));
          return bytes(pdf);
        }
      }
      return bytes(pdf);
    }
  }

  private static byte[] bytes(PDDocument pdf) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }

  @Test
  void larger_type_is_a_heading_and_lines_are_joined_again() {
    Draft draft =
        read(
            "50 60 20 B Review",
            "50 90 14 B What matters",
            "50 110 10 N She has sung in the choir for twenty years and would like to go on singing with",
            "50 122 10 N the others on a Tuesday.",
            "50 146 10 N A second paragraph.");
    assertThat(draft.title()).isEqualTo("Review");
    assertThat(Made.headings(draft)).containsExactly("What matters");
    assertThat(Made.text(draft))
        .isEqualTo(
            "She has sung in the choir for twenty years and would like to go on singing with the"
                + " others on a Tuesday.\n\nA second paragraph.");
  }

  @Test
  void cells_beside_each_other_are_label_and_value() {
    Draft draft =
        read(
            "50 60 14 B Details",
            "50 80 10 N Name",
            "200 80 10 N Eirwen",
            "50 96 10 N What is being asked",
            "50 108 10 N of us",
            "200 96 10 N A long answer that goes on",
            "200 108 10 N over a second line",
            "50 124 10 N Left blank",
            "50 140 10 N Date",
            "200 140 10 N 04/03/2025");
    assertThat(Made.fields(draft))
        .containsExactly(
            "Name=Eirwen",
            "What is being asked of us=A long answer that goes on over a second line",
            "Left blank=",
            "Date=04/03/2025");
  }

  @Test
  void an_empty_cell_is_seen_by_the_gap_it_leaves() {
    Draft draft =
        read(
            "50 60 14 B Outcomes",
            "50 80 10 N Outcome",
            "200 80 10 N Action",
            "350 80 10 N Who",
            "50 100 10 N Choir on Tuesday",
            "200 100 10 N Lift",
            "350 100 10 N Dai",
            "50 120 10 N Bath",
            "350 120 10 N OT");
    assertThat(Made.fields(draft))
        .containsExactly(
            "Outcome=Choir on Tuesday",
            "Action=Lift",
            "Who=Dai",
            "Outcome=Bath",
            "Action=",
            "Who=OT");
  }

  @Test
  void what_repeats_on_every_page_and_page_numbers_are_left_out() {
    Draft draft =
        read(
            "50 30 8 N Council - official",
            "50 100 10 N He went to the harbour by",
            "300 760 8 N Page 1 of 2",
            "",
            "50 30 8 N Council - official",
            "50 100 10 N nine every morning.",
            "300 760 8 N Page 2 of 2");
    assertThat(Made.text(draft)).isEqualTo("He went to the harbour by nine every morning.");
  }

  @Test
  void signs_written_out_of_order_are_put_in_order() {
    Draft draft = read("72 100 10 N Yes", "105 100 10 N No", "62 100 10 N x", "95 100 10 N o");
    assertThat(Made.text(draft)).isEqualTo("x Yes o No");
  }

  @Test
  void a_scan_is_refused_and_a_scanned_page_told() throws Exception {
    OneFile scan = Made.file("scan.pdf", scan(false));
    assertThat(scan.input().status()).isEqualTo(Status.REFUSED);
    assertThat(scan.input().reason()).isEqualTo("no text layer (a scan?): cannot be assessed");
    OneFile mixed = Made.file("mixed.pdf", scan(true));
    assertThat(mixed.input().status()).isEqualTo(Status.PARTIAL);
    assertThat(mixed.input().reason()).startsWith("page 1 without text");
  }

  @Test
  void a_protected_pdf_is_refused_with_the_reason() throws Exception {
    try (PDDocument pdf = org.apache.pdfbox.Loader.loadPDF(pdf("50 100 11 N Some text."))) {
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      OneFile read = Made.file("x.pdf", bytes(pdf));
      assertThat(read.input().reason()).startsWith("protected by a password");
    }
  }

  @Test
  void form_fields_are_read() throws Exception {
    try (PDDocument pdf = org.apache.pdfbox.Loader.loadPDF(pdf("50 100 11 N A form."))) {
      var form = new org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm(pdf);
      pdf.getDocumentCatalog().setAcroForm(form);
      var field = new org.apache.pdfbox.pdmodel.interactive.form.PDTextField(form);
      field.setPartialName("views");
      field.setAlternateFieldName("The person's views");
      field.getCOSObject().setString(org.apache.pdfbox.cos.COSName.V, "I want to go home");
      form.setFields(List.of(field));
      Draft draft = Made.only(new PdfImporter(), "x.pdf", bytes(pdf));
      assertThat(Made.fields(draft)).containsExactly("The person's views=I want to go home");
    }
  }

  @Test
  void what_was_typed_onto_the_page_is_text_and_a_sticky_note_is_a_comment() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(Made.pdf("72 72 11 N What matters to her:"))) {
      PDAnnotationFreeText typed = new PDAnnotationFreeText();
      typed.setContents("Swimming at the lido.");
      PDAnnotationText sticky = new PDAnnotationText();
      sticky.setContents("Ask her sister.");
      sticky.setTitlePopup("J Smith");
      pdf.getPage(0).setAnnotations(List.of(typed, sticky));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      Draft draft = Made.only(new PdfImporter(), "plan.pdf", out.toByteArray());
      assertThat(Made.text(draft)).contains("Swimming").doesNotContain("sister");
      assertThat(Made.headings(draft)).contains("Comment by J Smith: Ask her sister.");
    }
  }
}
