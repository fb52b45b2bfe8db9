package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

/** Bookmarks say what is a heading where the type does not. */
final class PdfBookmarksTest {

  /** Each bookmark is "page top title", its top counted from the foot of the page. */
  private static Draft read(byte[] pdf, String... bookmarks) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentOutline outline = new PDDocumentOutline();
      document.getDocumentCatalog().setDocumentOutline(outline);
      for (String bookmark : bookmarks) {
        String[] is = bookmark.split(" ", 3);
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(document.getPage(Integer.parseInt(is[0]) - 1));
        place.setTop(Integer.parseInt(is[1]));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(is[2]);
        item.setDestination(place);
        outline.addLast(item);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return Made.only(new PdfImporter(), "a.pdf", out.toByteArray());
    }
  }

  private static final byte[] PLAIN =
      Made.pdf(
          "72 72 11 N What matters",
          "72 100 11 N She swims at the lido on Mondays and would not miss it.",
          "72 140 11 N Risk",
          "72 168 11 N She has fallen once, on the steps of the pool.",
          "",
          "72 72 11 N The review found her well and swimming still.");

  @Test
  void a_line_in_plain_type_that_is_bookmarked_is_a_heading() throws Exception {
    Draft draft = read(PLAIN, "1 720 1. What matters", "1 652 Risk");
    assertThat(Made.headings(draft)).containsExactly("What matters", "Risk");
    assertThat(draft.sections().get(1).text()).contains("fallen once");
  }

  @Test
  void without_bookmarks_it_is_text() throws Exception {
    assertThat(Made.headings(read(PLAIN))).doesNotContain("Risk");
  }

  @Test
  void a_bookmark_whose_words_stand_nowhere_heads_what_it_leads_to() throws Exception {
    Draft draft = read(PLAIN, "1 720 What matters", "1 652 Risk", "2 0 Review of 3 May");
    assertThat(Made.headings(draft)).containsExactly("What matters", "Risk", "Review of 3 May");
    assertThat(draft.sections().get(2).text()).startsWith("The review found");
  }

  @Test
  void bookmarks_that_lead_nowhere_or_in_circles_do_no_harm() throws Exception {
    try (PDDocument document = Loader.loadPDF(PLAIN)) {
      PDDocumentOutline outline = new PDDocumentOutline();
      document.getDocumentCatalog().setDocumentOutline(outline);
      PDOutlineItem one = new PDOutlineItem();
      one.setTitle("Nowhere");
      outline.addLast(one);
      PDOutlineItem two = new PDOutlineItem();
      two.setTitle("Risk");
      two.setDestination(document.getPage(0));
      outline.addLast(two);
      two.getCOSObject().setItem(org.apache.pdfbox.cos.COSName.NEXT, one.getCOSObject());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      Draft draft = Made.only(new PdfImporter(), "a.pdf", out.toByteArray());
      assertThat(Made.headings(draft)).contains("Risk").doesNotContain("Nowhere");
    }
  }

  @Test
  void a_bold_line_that_tells_of_somebody_was_typed() {
    Draft draft =
        Made.docx(
            "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Views of the person</w:t></w:r></w:p>"
                + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Mrs Evans wants to go home</w:t></w:r></w:p>"
                + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>What was tried before</w:t></w:r></w:p>"
                + Made.p("A rail."));
    assertThat(Made.headings(draft))
        .containsExactly("Views of the person", "What was tried before");
    assertThat(Made.text(draft)).contains("Mrs Evans wants to go home");
  }
}
