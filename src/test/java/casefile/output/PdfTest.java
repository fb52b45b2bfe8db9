package casefile.output;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.kit.Reports;
import casefile.report.Report;
import casefile.report.Wording;
import casefile.report.Words;
import casefile.template.InWelsh;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

final class PdfTest {

  private static final Report REPORT = Reports.of(16);
  private static byte[] pdf;
  private static String text;

  @BeforeAll
  static void write() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfFormat().write(REPORT, out);
    pdf = out.toByteArray();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void verapdf_finds_nothing_wrong(PDFAFlavour flavour) throws Exception {
    VeraPdf.findsNothingWrong(pdf, flavour);
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void verapdf_finds_nothing_wrong_with_a_welsh_one(PDFAFlavour flavour) throws Exception {
    Report welsh = Reports.of(4).in(Wording.welsh(InWelsh.of("").sentences()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfFormat().write(welsh, out);
    VeraPdf.findsNothingWrong(out.toByteArray(), flavour);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("cy");
    }
  }

  @Test
  void it_says_the_numbers_of_the_report() {
    assertThat(text)
        .contains(REPORT.summary().cases().goodShare().orElseThrow().said(REPORT.words()));
    assertThat(text).contains("Page 2 of ");
    REPORT.cases().forEach(c -> assertThat(text).contains(c.caseId() + ": "));
    REPORT.notRead().forEach(i -> assertThat(text).contains(Words.sentence(i.reason())));
  }

  @Test
  void the_answer_comes_first_and_what_works_before_what_does_not() {
    assertThat(text)
        .containsSubsequence(
            "How good are our records?",
            "What is strong?",
            "What needs work?",
            "How sure are we?",
            "Page 2 of",
            "In this report");
    assertThat(text.split("What works well", -1)).hasSize(1 + REPORT.ruler().standards().size());
    for (String part : text.split("What works well")) {
      assertThat(part.split("Areas for improvement")).hasSizeLessThanOrEqualTo(2);
    }
  }

  @Test
  void every_part_is_bookmarked_and_every_chart_has_its_words() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var outline = document.getDocumentCatalog().getDocumentOutline();
      List<String> names = new ArrayList<>();
      outline.children().forEach(i -> names.add(i.getTitle()));
      assertThat(names)
          .startsWith("The answer on one page", "How to read this report", "Summary")
          .contains("Equity: group beside group", "Threads and checks", "Language", "Actions")
          .hasSize(16);
      List<String> order = new ArrayList<>();
      walk(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), order);
      assertThat(order).contains("H1", "H2", "Table", "TH", "TD", "L", "Figure");
      assertThat(order.indexOf("H1")).isLessThan(order.indexOf("Figure"));
      assertThat(order).doesNotContain("Figure without words");
    }
  }

  /** Kinds of structure elements in reading order. */
  private static void walk(COSBase node, List<String> order) {
    if (node instanceof COSObject object) walk(object.getObject(), order);
    if (node instanceof COSArray array) array.forEach(n -> walk(n, order));
    if (node instanceof COSDictionary element) {
      String kind = element.getNameAsString(COSName.S);
      if (kind != null) {
        boolean silent = kind.equals("Figure") && element.getString(COSName.ALT) == null;
        order.add(silent ? "Figure without words" : kind);
      }
      walk(element.getDictionaryObject(COSName.K), order);
    }
  }

  @Test
  void a_character_the_font_lacks_is_shown_by_its_name() throws IOException {
    byte[] bytes = ReportFont.REGULAR.bytes();
    try (var font =
        new org.apache.fontbox.ttf.TTFParser()
            .parse(new org.apache.pdfbox.io.RandomAccessReadBuffer(bytes))) {
      Glyphs glyphs = new Glyphs(font);
      assertThat(glyphs.drawable("Glad 😀 \u0627 tŷ ŵyr"))
          .isEqualTo("Glad [U+1F600] [U+0627] tŷ ŵyr");
      assertThat(glyphs.drawable("☒ Met ☐ Not met")).isEqualTo("[x] Met ☐ Not met");
      assertThat(glyphs.drawable("a\uFEFFb\u200Bc\u0007")).isEqualTo("abc[U+0007]");
    }
  }

  @Test
  void the_faces_draw_the_same_characters() throws IOException {
    List<Glyphs> faces = new ArrayList<>();
    for (ReportFont face : ReportFont.values()) {
      faces.add(
          new Glyphs(
              new org.apache.fontbox.ttf.TTFParser()
                  .parse(new org.apache.pdfbox.io.RandomAccessReadBuffer(face.bytes()))));
    }
    for (int c = 32; c < 0x2700; c++) {
      String one = Character.toString(c);
      assertThat(faces.get(1).drawable(one)).isEqualTo(faces.get(0).drawable(one));
    }
  }
}
