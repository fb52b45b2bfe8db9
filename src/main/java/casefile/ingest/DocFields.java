package casefile.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.CharacterRun;

/** The fields of an older Word document that are open at a place. */
final class DocFields {

  private static final class Open {
    private final StringBuilder code = new StringBuilder();
    private boolean result;
    private String state = "";
  }

  private final DocFormFields forms;
  private final Deque<Open> open = new ArrayDeque<>();

  DocFields(DocFormFields forms) {
    this.forms = forms;
  }

  void begin() {
    open.push(new Open());
  }

  void separate() {
    if (!open.isEmpty()) open.peek().result = true;
  }

  void end() {
    if (!open.isEmpty()) open.pop();
  }

  void code(char c) {
    if (!open.isEmpty() && !open.peek().result) open.peek().code.append(c);
  }

  /** The picture-like character in a form field, behind which its data stands. */
  void data(CharacterRun run) {
    if (open.isEmpty()) return;
    String code = open.peek().code.toString();
    if (code.contains("FORMCHECKBOX") || code.contains("FORMDROPDOWN")) {
      open.peek().state = forms.state(run);
    }
  }

  /** What the form field that ends here shows: a box, or the entry chosen. */
  String state() {
    if (open.isEmpty()) return "";
    for (Open field : open) if (field != open.peek() && !visible(field)) return "";
    return open.peek().state;
  }

  /** Whether text here is text of the document. */
  boolean shown() {
    for (Open field : open) if (!visible(field)) return false;
    return true;
  }

  private static boolean visible(Open field) {
    return field.result && !DocxFields.silent(field.code.toString());
  }
}
