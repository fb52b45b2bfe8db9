package casefile.ingest;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The words of a page with their places, in the order they were written.
 *
 * <p>Programs write a table cell by cell, so that order tells label from value better than sorting
 * by place would. Words are put together from the signs themselves: a stripper's lines would hide
 * where type turns bold and where a gap is wide.
 */
final class PdfWords extends PDFTextStripper {

  private final List<PdfWord> words = new ArrayList<>();
  private final Set<Long> drawn = new HashSet<>();
  private final StringBuilder word = new StringBuilder();
  private TextPosition first;
  private TextPosition last;
  private boolean bold;

  private final Map<PDFont, Boolean> boldFonts = new IdentityHashMap<>();

  private int page;

  /** One for a document: to make one takes longer than to read a page. */
  PdfWords() {}

  List<PdfWord> of(PDDocument pdf, int number) throws IOException {
    page = number;
    words.clear();
    drawn.clear();
    setStartPage(number);
    setEndPage(number);
    writeText(pdf, Writer.nullWriter());
    end();
    return List.copyOf(words);
  }

  @Override
  protected void processTextPosition(TextPosition sign) {
    String text = sign.getUnicode();
    if (text == null || text.isEmpty() || drawnBefore(sign, text)) return;
    if (text.isBlank()) {
      end();
      reach(sign);
      return;
    }
    boolean isBold = boldFonts.computeIfAbsent(sign.getFont(), PdfWords::bold);
    if (last != null && (isBold != bold || !follows(sign))) end();
    if (first == null) {
      first = sign;
      bold = isBold;
    }
    word.append(text);
    last = sign;
  }

  private void end() {
    if (first == null) return;
    float size = first.getFontSizeInPt() > 1 ? first.getFontSizeInPt() : first.getYScale();
    words.add(
        new PdfWord(
            plain(word.toString()),
            page,
            first.getXDirAdj(),
            right(last),
            right(last),
            first.getYDirAdj(),
            Math.max(1, size),
            bold));
    word.setLength(0);
    first = null;
    last = null;
  }

  /** A blank written right after a word: what follows it is no other column. */
  private void reach(TextPosition blank) {
    if (words.isEmpty()) return;
    PdfWord before = words.get(words.size() - 1);
    boolean beside =
        Math.abs(blank.getXDirAdj() - before.reach()) < before.size() * 0.5
            && Math.abs(blank.getYDirAdj() - before.base()) < before.size() * 0.4;
    if (beside) words.set(words.size() - 1, before.reaching(right(blank)));
  }

  private boolean follows(TextPosition sign) {
    float gap = sign.getXDirAdj() - right(last);
    float space = sign.getWidthOfSpace() > 0 ? sign.getWidthOfSpace() : sign.getFontSizeInPt() / 4;
    float size = Math.max(1, sign.getFontSizeInPt());
    return gap < Math.max(space * 0.5f, size * 0.1f)
        && gap > -size * 0.6f
        && Math.abs(sign.getYDirAdj() - last.getYDirAdj()) < size * 0.35f;
  }

  /** Bold is sometimes made by drawing a sign twice, a hair apart. */
  private boolean drawnBefore(TextPosition sign, String text) {
    long x = Math.round(sign.getXDirAdj());
    long y = Math.round(sign.getYDirAdj());
    for (long dx = -1; dx <= 1; dx++) {
      if (drawn.contains(key(text, x + dx, y))) return !text.isBlank();
    }
    drawn.add(key(text, x, y));
    return false;
  }

  private static long key(String text, long x, long y) {
    return (x & 0xffff) << 48 | (y & 0xffff) << 32 | text.hashCode() & 0xffffffffL;
  }

  private static float right(TextPosition sign) {
    return sign.getXDirAdj() + sign.getWidthDirAdj();
  }

  /** Ligatures as letters, accents on their letters. */
  private static String plain(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      boolean ligature = c >= '\uFB00' && c <= '\uFB06';
      out.append(ligature ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : c);
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static boolean bold(PDFont font) {
    if (font == null) return false;
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    if (name.matches(".*(bold|black|heavy|semibold|demi).*")) return true;
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
  }
}
