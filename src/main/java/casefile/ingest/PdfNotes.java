package casefile.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;

/**
 * What was put onto the pages of a PDF afterwards, which is no part of their text.
 *
 * @param typed words typed onto the page, as a flat form is filled in
 * @param comments notes stuck to it, or said of what is marked
 */
record PdfNotes(List<Block> typed, List<Comment> comments) {

  private static final int MOST = 10_000;

  static PdfNotes of(PDDocument pdf, int pages) throws IOException {
    PdfNotes notes = new PdfNotes(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < pages; i++) notes.page(pdf.getPage(i));
    if (!notes.typed.isEmpty()) notes.typed.add(0, Block.Para.heading("Typed onto the page", 2));
    return notes;
  }

  private void page(PDPage page) throws IOException {
    for (PDAnnotation annotation : page.getAnnotations()) {
      String words = annotation.getContents();
      if (words == null || words.isBlank() || annotation.isHidden()) continue;
      if (typed.size() + comments.size() >= MOST) return;
      String plain = words.replaceAll("\\r\\n?", "\n").strip();
      if ("FreeText".equals(annotation.getSubtype())) typed.add(Block.Para.text(plain));
      else if (annotation instanceof PDAnnotationMarkup markup)
        comments.add(comment(markup, plain));
    }
  }

  private static Comment comment(PDAnnotationMarkup markup, String words) {
    String author = markup.getTitlePopup();
    String date = String.valueOf(markup.getCOSObject().getString(COSName.M, ""));
    String day =
        date.matches("D:\\d{8}.*")
            ? date.substring(2, 6) + "-" + date.substring(6, 8) + "-" + date.substring(8, 10)
            : "";
    return new Comment(author == null ? "" : author, day, words);
  }
}
