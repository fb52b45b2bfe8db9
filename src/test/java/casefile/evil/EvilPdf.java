package casefile.evil;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PDFs written by hand, object by object, as no decent program would write them. */
public final class EvilPdf {

  private static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
  private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

  private final List<byte[]> objects = new ArrayList<>();

  private EvilPdf() {}

  static List<EvilFile> files(String elsewhere) {
    String any = "(READ|PARTIAL|REFUSED) .*";
    return List.of(
        EvilFile.of("endless.pdf", "REFUSED .*limit time.*", EvilPdf::endless),
        EvilFile.of("one-text.pdf", any, () -> flateBomb(100_000_000)),
        EvilFile.of("looped-pages.pdf", "REFUSED .*", EvilPdf::loopedPages),
        EvilFile.of("looped-directory.pdf", any, EvilPdf::loopedDirectory),
        EvilFile.of("looped-outline.pdf", "READ ", EvilPdf::loopedOutline),
        EvilFile.of("deep.pdf", any, EvilPdf::deep),
        EvilFile.of("remote.pdf", "READ ", () -> remote(elsewhere)),
        EvilFile.of("half.pdf", any, () -> Arrays.copyOf(sound(Evil.MARK), 300)),
        EvilFile.of("not-a.pdf", "REFUSED .*", () -> "MZ not a PDF at all".getBytes(ISO_8859_1)),
        EvilFile.of("empty.pdf", "REFUSED empty", () -> new byte[0]));
  }

  /** Lists in lists in lists. */
  private static byte[] deep() {
    String plain = new String(sound(Evil.MARK), ISO_8859_1);
    return plain
        .replace("/MediaBox[0 0 600 800]", "/MediaBox" + "[".repeat(200_000))
        .getBytes(ISO_8859_1);
  }

  /** Opens an address, a program and another file when it is opened. */
  private static byte[] remote(String elsewhere) {
    String actions =
        "/OpenAction<</S/URI/URI(%1$s)>>/AA<</WC<</S/Launch/F(%1$s)>>>>/Names<</EmbeddedFiles"
            + "<</Names[(a)<</Type/Filespec/FS/URL/F(%1$s)>>]>>>>";
    return new String(sound(Evil.MARK), ISO_8859_1)
        .replace("/Pages 2 0 R>>", "/Pages 2 0 R" + actions.formatted(elsewhere) + ">>")
        .getBytes(ISO_8859_1);
  }

  /** A page that draws a form ten times, which draws a form ten times, and so on. */
  public static byte[] endless() {
    int deep = 12;
    EvilPdf pdf = new EvilPdf();
    pdf.add("<</Type/Catalog/Pages 2 0 R>>");
    pdf.add(PAGES);
    pdf.add(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
            + "/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>");
    pdf.stream("", ("BT /F 11 Tf 50 700 Td (" + Evil.MARK + ") Tj ET /X Do ").getBytes(ISO_8859_1));
    pdf.add(FONT);
    for (int i = 0; i < deep; i++) {
      String next = i + 1 < deep ? "/XObject<</X " + (7 + i) + " 0 R>>" : "";
      pdf.stream(
          "/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<<" + next + ">>",
          (i + 1 < deep ? "/X Do ".repeat(10) : "0 0 m ").getBytes(ISO_8859_1));
    }
    return pdf.bytes();
  }

  /** A page whose content is one text, a thousand times larger than the file. */
  public static byte[] flateBomb(long bytes) {
    return onePage("/Filter/FlateDecode", oneText(bytes));
  }

  /** Pages whose parent is their own child. */
  public static byte[] loopedPages() {
    EvilPdf pdf = new EvilPdf();
    pdf.add("<</Type/Catalog/Pages 2 0 R>>");
    pdf.add("<</Type/Pages/Kids[3 0 R 2 0 R]/Count 2000000000/Parent 3 0 R>>");
    pdf.add("<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2000000000/Parent 2 0 R>>");
    return pdf.bytes();
  }

  /** A directory that names itself as the one before, and a trailer that goes round. */
  public static byte[] loopedDirectory() {
    String plain = new String(sound("round and round"), ISO_8859_1);
    int xref = plain.lastIndexOf("xref\n0");
    return plain.replace("/Root 1 0 R", "/Root 1 0 R/Prev " + xref).getBytes(ISO_8859_1);
  }

  /** Bookmarks, form fields and names that lead back to themselves. */
  public static byte[] loopedOutline() {
    EvilPdf pdf = new EvilPdf();
    pdf.add("<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R/AcroForm<</Fields[8 0 R]>>>>");
    pdf.add(PAGES);
    pdf.add(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Annots[8 0 R 8 0 R]"
            + "/Resources<</Font<</F 5 0 R>>>>>>");
    pdf.stream("", "BT /F 11 Tf 50 700 Td (One page.) Tj ET".getBytes(ISO_8859_1));
    pdf.add(FONT);
    pdf.add("<</Type/Outlines/First 7 0 R/Last 7 0 R/Count 1>>");
    pdf.add("<</Title(Again)/Parent 6 0 R/Next 7 0 R/First 7 0 R/Last 7 0 R/Dest[3 0 R/Fit]>>");
    pdf.add("<</FT/Tx/T(Field)/Kids[8 0 R]/Parent 8 0 R/V 8 0 R/Subtype/Widget/Rect[0 0 9 9]>>");
    return pdf.bytes();
  }

  /** One page, nothing wrong with it. */
  public static byte[] sound(String text) {
    return onePage("", ("BT /F 11 Tf 50 700 Td (" + text + ") Tj ET").getBytes(ISO_8859_1));
  }

  private static byte[] onePage(String filter, byte[] content) {
    EvilPdf pdf = new EvilPdf();
    pdf.add("<</Type/Catalog/Pages 2 0 R>>");
    pdf.add(PAGES);
    pdf.add(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
            + "/Resources<</Font<</F 5 0 R>>>>>>");
    pdf.stream(filter, content);
    pdf.add(FONT);
    return pdf.bytes();
  }

  private void add(String object) {
    objects.add(object.getBytes(ISO_8859_1));
  }

  private void stream(String entries, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        ("<<" + entries + "/Length " + content.length + ">>stream\n").getBytes(ISO_8859_1));
    out.writeBytes(content);
    out.writeBytes("\nendstream".getBytes(ISO_8859_1));
    objects.add(out.toByteArray());
  }

  private byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("%PDF-1.7\n".getBytes(ISO_8859_1));
    StringBuilder xref = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      xref.append(String.format("%010d 00000 n \n", out.size()));
      out.writeBytes(((i + 1) + " 0 obj").getBytes(ISO_8859_1));
      out.writeBytes(objects.get(i));
      out.writeBytes("\nendobj\n".getBytes(ISO_8859_1));
    }
    int at = out.size();
    int size = objects.size() + 1;
    String end = "xref\n0 %d\n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n";
    out.writeBytes(String.format(end, size, xref, size, at).getBytes(ISO_8859_1));
    return out.toByteArray();
  }

  private static byte[] oneText(long bytes) {
    byte[] letters = new byte[1 << 16];
    Arrays.fill(letters, (byte) 'x');
    return packed(
        out -> {
          out.write("BT /F 11 Tf (".getBytes(ISO_8859_1));
          for (long done = 0; done < bytes; done += letters.length) out.write(letters);
        });
  }

  private interface Filling {
    void fill(OutputStream out) throws IOException;
  }

  private static byte[] packed(Filling filling) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(bytes, new Deflater(9), 1 << 16)) {
      filling.fill(out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }
}
