package casefile.ingest;

import java.util.ArrayList;
import java.util.List;

/** A form field of an RTF: what kind it is, and what was chosen. */
final class RtfFormField {

  private static final int CHECK_BOX = 1;
  private static final int LIST = 2;

  /** Stands for "never touched". */
  private static final int UNDEFINED = 25;

  private int type = -1;
  private int result = UNDEFINED;
  private int usual;
  private final List<String> entries = new ArrayList<>();

  void word(String word, int number) {
    switch (word) {
      case "fftype" -> type = number;
      case "ffres" -> result = number;
      case "ffdefres" -> usual = number;
      default -> {}
    }
  }

  void entry(String words) {
    entries.add(words);
  }

  /** What it shows: a box, or the entry chosen; empty for a text, which stands in the result. */
  String state() {
    int chosen = result == UNDEFINED ? usual : result;
    if (type == CHECK_BOX) return DocxControl.box(chosen == 1);
    if (type == LIST) return chosen >= 0 && chosen < entries.size() ? entries.get(chosen) : "";
    return "";
  }
}
