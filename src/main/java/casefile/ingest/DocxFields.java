package casefile.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Fields of a DOCX: page numbers, which are no text, and the form fields of older Word, whose state
 * stands in their properties.
 */
final class DocxFields {

  private static final List<String> NO_TEXT =
      List.of("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "TOC", "FORMCHECKBOX", "FORMDROPDOWN");

  private static final class Open {
    private final StringBuilder instruction = new StringBuilder();
    private boolean result;
  }

  private final Deque<Open> open = new ArrayDeque<>();
  private String state = "";

  /** Reads the properties of a form field that begins. */
  void begin(Xml in) throws Refused {
    open.push(new Open());
    state = "";
    in.children(
        () -> {
          if (in.starts("ffData")) form(in);
        });
  }

  private void form(Xml in) throws Refused {
    in.children(
        () -> {
          if (in.starts("checkBox")) checkBox(in);
          else if (in.starts("ddList")) dropDown(in);
        });
  }

  private void checkBox(Xml in) throws Refused {
    boolean[] ticked = {false, false};
    in.children(
        () -> {
          if (in.starts("default") && !ticked[1]) ticked[0] = in.on();
          if (in.starts("checked")) {
            ticked[0] = in.on();
            ticked[1] = true;
          }
        });
    state = DocxControl.box(ticked[0]);
  }

  private void dropDown(Xml in) throws Refused {
    List<String> entries = new ArrayList<>();
    int[] result = {0};
    in.children(
        () -> {
          if (in.starts("result") && in.attribute("val").matches("\\d{1,4}")) {
            result[0] = Integer.parseInt(in.attribute("val"));
          }
          if (in.starts("listEntry")) entries.add(in.attribute("val"));
        });
    state = result[0] < entries.size() ? entries.get(result[0]) : "";
  }

  /** What a form field that just began shows: a box, or the entry chosen. */
  String state() {
    return state;
  }

  void instruction(String words) {
    if (!open.isEmpty()) open.peek().instruction.append(words);
  }

  void simple(String instruction) {
    Open field = new Open();
    field.instruction.append(instruction);
    field.result = true;
    open.push(field);
  }

  void separate() {
    if (!open.isEmpty()) open.peek().result = true;
  }

  void end() {
    if (!open.isEmpty()) open.pop();
  }

  /** Whether text here is text of the document. */
  boolean shown() {
    for (Open field : open) {
      if (field.result && silent(field.instruction.toString())) return false;
    }
    return true;
  }

  /** Its result is a page number or the like, or shown by its state. */
  static boolean silent(String instruction) {
    String first = instruction.strip().split("\\s+")[0];
    return NO_TEXT.contains(first.toUpperCase(Locale.ROOT));
  }

  /** A sign from a symbol font as the character it looks like. */
  static String symbol(String font, String code) {
    if (!code.matches("[0-9A-Fa-f]{1,4}")) return "";
    int c = Integer.parseInt(code, 16) & 0xff;
    String lower = font.toLowerCase(Locale.ROOT);
    if (lower.equals("wingdings")) {
      return switch (c) {
        case 0xA8, 0x6F, 0x71, 0x72 -> "☐";
        case 0xFD, 0xFE, 0x78 -> "☒";
        case 0xFC -> "✓";
        case 0xFB -> "✗";
        case 0xE0 -> "→";
        case 0xA7, 0x6E, 0x9F -> "•";
        case 0x4A -> "☺";
        case 0x4C -> "☹";
        default -> "";
      };
    }
    if (lower.equals("wingdings 2")) {
      return switch (c) {
        case 0x50 -> "✓";
        case 0x51, 0x52, 0x53, 0x54 -> "☒";
        case 0xA3, 0x2A -> "☐";
        default -> "";
      };
    }
    if (lower.equals("symbol")) return c == 0xB7 ? "•" : "";
    int point = Integer.parseInt(code, 16);
    return point >= 0xF000 ? String.valueOf((char) c) : String.valueOf((char) point);
  }
}
