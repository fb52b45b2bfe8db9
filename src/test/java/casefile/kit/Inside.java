package casefile.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything a file of ours says, wherever in it: shown or hidden, packed or plain. */
public final class Inside {

  private final StringBuilder found = new StringBuilder();

  private Inside() {}

  /** Every text of a file and its name. */
  public static String of(Path file) throws IOException {
    Inside inside = new Inside();
    inside.found.append(file.getFileName()).append('\n');
    inside.bytes(Files.readAllBytes(file));
    return inside.found.toString();
  }

  private void bytes(byte[] bytes) throws IOException {
    found.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
    if (starts(bytes, "PK")) zip(bytes);
    if (starts(bytes, "%PDF")) pdf(bytes);
  }

  private static boolean starts(byte[] bytes, String with) {
    return new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1)
        .startsWith(with);
  }

  private void zip(byte[] bytes) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        found.append(entry.getName()).append('\n').append(entry.getComment()).append('\n');
        bytes(in.readAllBytes());
      }
    }
  }

  /** The pages as read, then every string and stream of every object: outline, alt texts, XMP. */
  private void pdf(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      found.append(new PDFTextStripper().getText(document).replaceAll("\\s+", " ")).append('\n');
      Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      walk(document.getDocument().getTrailer(), seen);
    }
  }

  private void walk(COSBase node, Set<COSBase> seen) throws IOException {
    if (node == null || !seen.add(node)) return;
    if (node instanceof COSObject object) walk(object.getObject(), seen);
    if (node instanceof COSString string) found.append(string.getString()).append('\n');
    if (node instanceof COSName name) found.append(name.getName()).append('\n');
    if (node instanceof COSArray array) for (COSBase one : array) walk(one, seen);
    if (node instanceof COSStream stream) {
      try (InputStream in = stream.createInputStream()) {
        found.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
      }
    }
    if (node instanceof COSDictionary dictionary) {
      for (COSBase one : dictionary.getValues()) walk(one, seen);
    }
  }
}
