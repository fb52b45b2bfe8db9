package casefile.ingest;

import java.util.ArrayList;
import java.util.List;

/** One paragraph of an OpenDocument text: its words, and how it stands out. */
final class OdtParagraph {

  private static final int MOST_BLANKS = 1_000;

  private final OdtBody body;
  private final Xml in;
  private final ParagraphText text = new ParagraphText();
  private final List<Block> boxes = new ArrayList<>();

  OdtParagraph(OdtBody body) {
    this.body = body;
    this.in = body.xml();
  }

  /** Reads the paragraph we stand at; text boxes anchored in it follow it. */
  void read(List<Block> into, boolean item) throws Refused {
    String style = in.attribute("style-name");
    int level = body.styles().heading(style);
    if (in.starts("h")) level = Math.max(1, OdtStyles.level(in.attribute("outline-level")));
    if (body.styles().hidden("paragraph", style)) {
      in.children(() -> {});
      return;
    }
    inline(body.styles().bold("paragraph", style, false));
    text.para(level, item && level == 0).ifPresent(into::add);
    into.addAll(boxes);
  }

  private void inline(boolean bold) throws Refused {
    in.children(
        () -> {
          if (in.starts()) element(bold);
          else if (in.characters()) words(in.text(), bold);
        });
  }

  private void element(boolean bold) throws Refused {
    switch (in.name()) {
      case "span" -> span(bold);
      case "s" -> add(" ".repeat(blanks(in.attribute("c"))), bold);
      case "tab" -> add("\t", bold);
      case "line-break" -> add("\n", bold);
      case "note" -> body.note();
      case "annotation" -> body.comment();
      case "control" -> control(bold);
      case "content-control" -> contentControl(bold);
      case "text-box" -> body.inside(boxes, false);
      case "p", "h", "table", "list" -> boxed();
      case "page-number", "page-count", "placeholder", "annotation-end", "forms" -> {}
      case "ruby-text", "title", "desc", "hidden-text", "hidden-paragraph", "script" -> {}
      case "label", "tracked-changes", "note-citation" -> {}
      default -> inline(bold);
    }
  }

  private void span(boolean bold) throws Refused {
    String style = in.attribute("style-name");
    if (body.styles().hidden("text", style)) return;
    inline(body.styles().bold("text", style, bold));
  }

  /** Words written into a shape. */
  private void boxed() throws Refused {
    if (in.starts("table") || in.starts("list")) body.inside(boxes, false);
    else new OdtParagraph(body).read(boxes, false);
  }

  private void control(boolean bold) throws Refused {
    String value = body.controls().value(in.attribute("control"));
    if (!value.isEmpty()) add(text.endsBlank() ? value : " " + value, bold);
  }

  /** As LibreOffice keeps Word's content controls. */
  private void contentControl(boolean bold) throws Refused {
    if (in.attribute("checkbox").equals("true")) {
      text.sign(DocxControl.box(in.attribute("checked").equals("true")));
    } else if (!in.attribute("showing-place-holder").equals("true")) {
      inline(bold);
    }
  }

  private static int blanks(String count) {
    return count.matches("\\d{1,4}") ? Math.min(MOST_BLANKS, Integer.parseInt(count)) : 1;
  }

  /** Line ends and runs of blanks in the file are one blank on the page. */
  private void words(String written, boolean bold) throws Refused {
    String one = written.replaceAll("[ \\t\\r\\n]+", " ");
    if (text.endsBlank()) one = one.startsWith(" ") ? one.substring(1) : one;
    if (!one.isEmpty()) add(one, bold);
  }

  private void add(String words, boolean bold) throws Refused {
    body.count(words.length());
    text.add(words, bold);
  }
}
