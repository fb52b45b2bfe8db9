package casefile.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * The bookmarks of a PDF: the headings its author gave it, whatever type they are set in.
 *
 * <p>A bookmark's words mostly stand on the page it leads to; where they do, that line is a
 * heading. Where they do not (a file put together of several, each bookmarked), the bookmark is the
 * heading.
 */
final class PdfBookmarks {

  private static final int MOST = 2_000;
  private static final int LONGEST = 160;

  /**
   * @param level from 1
   * @param page from 1
   * @param top how far down the page it leads, in points; 0 for its top
   */
  record Bookmark(String title, int level, int page, float top) {
    @Override
    public String toString() {
      return "Bookmark[page " + page + "]";
    }
  }

  private final PDDocument pdf;
  private final Set<COSDictionary> met = new HashSet<>();
  private final List<Bookmark> bookmarks = new ArrayList<>();

  private PdfBookmarks(PDDocument pdf) {
    this.pdf = pdf;
  }

  /** In their own order; none when there are none or they are broken. */
  static List<Bookmark> of(PDDocument pdf) {
    PdfBookmarks reading = new PdfBookmarks(pdf);
    PDOutlineNode root = pdf.getDocumentCatalog().getDocumentOutline();
    if (root != null) reading.below(root, 1);
    return reading.bookmarks;
  }

  private void below(PDOutlineNode node, int level) {
    PDOutlineItem item = node.getFirstChild();
    while (item != null && bookmarks.size() < MOST && met.add(item.getCOSObject())) {
      add(item, level);
      if (level < 9) below(item, level + 1);
      item = item.getNextSibling();
    }
  }

  private void add(PDOutlineItem item, int level) {
    try {
      String title = item.getTitle();
      PDPage page = item.findDestinationPage(pdf);
      if (title == null || title.isBlank() || title.length() > LONGEST || page == null) return;
      int number = pdf.getPages().indexOf(page) + 1;
      float top = 0;
      if (item.getDestination() instanceof PDPageXYZDestination place && place.getTop() > 0) {
        top = Math.max(0, page.getCropBox().getHeight() - place.getTop());
      }
      if (number > 0) bookmarks.add(new Bookmark(title.strip(), level, number, top));
    } catch (IOException | RuntimeException e) {
      // One that leads nowhere; its words are looked for on no page.
    }
  }

  /** The same words, numbers before them and marks left aside. */
  static boolean same(String title, String line) {
    String wanted = letters(title);
    return !wanted.isEmpty() && wanted.equals(letters(line));
  }

  static String letters(String words) {
    return words
        .replaceAll("[^\\p{L}\\p{N}]+", "")
        .replaceAll("^\\d+(?=\\D)", "")
        .toLowerCase(Locale.ROOT);
  }
}
