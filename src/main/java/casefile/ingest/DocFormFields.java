package casefile.ingest;

import java.nio.charset.StandardCharsets;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.util.LittleEndian;

/**
 * The state of form fields in an older Word document, which POI does not read.
 *
 * <p>After MS-DOC 2.9.78 (FFData): two bytes of bits tell the kind and the state, strings follow.
 */
final class DocFormFields {

  /** Stands for "never touched". */
  private static final int UNDEFINED = 25;

  private static final int CHECK_BOX = 1;
  private static final int LIST = 2;

  /** A picture's header before the data of a form field (MS-DOC 2.9.158). */
  private static final int LONGEST = 1 << 20;

  private final byte[] data;

  DocFormFields(byte[] data) {
    this.data = data == null ? new byte[0] : data;
  }

  /** A box, or the entry chosen; empty when there is none to be found. */
  String state(CharacterRun run) {
    try {
      return state(run.getPicOffset());
    } catch (IndexOutOfBoundsException e) {
      return "";
    }
  }

  private String state(int offset) {
    if (offset < 0 || offset + 6 > data.length) return "";
    int at = offset + LittleEndian.getUShort(data, offset + 4);
    if (LittleEndian.getInt(data, at) != -1) return "";
    int bits = LittleEndian.getUShort(data, at + 4);
    int kind = bits & 3;
    int result = bits >> 2 & 0x1f;
    at += 10;
    at = past(at); // the name
    if (kind != CHECK_BOX && kind != LIST) return "";
    int usual = LittleEndian.getUShort(data, at);
    int chosen = result == UNDEFINED ? usual : result;
    if (kind == CHECK_BOX) return DocxControl.box(chosen == 1);
    at += 2;
    for (int i = 0; i < 5 - 1; i++) at = past(at); // format, help, status, macros
    at = past(at);
    return entry(at, chosen);
  }

  /** Past a string that says its length, and the zero after it. */
  private int past(int at) {
    return at + 2 + LittleEndian.getUShort(data, at) * 2 + 2;
  }

  private String entry(int from, int wanted) {
    int at = from + 2;
    long count = LittleEndian.getUInt(data, at);
    at += 6;
    if (count > LONGEST) return "";
    for (long i = 0; i < count; i++) {
      int length = LittleEndian.getUShort(data, at);
      if (i == wanted) return new String(data, at + 2, length * 2, StandardCharsets.UTF_16LE);
      at += 2 + length * 2;
    }
    return "";
  }
}
