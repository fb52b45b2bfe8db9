package casefile.ingest;

import casefile.model.Field;
import casefile.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Blocks as sections: headings and labels (the form's words) apart from what was typed.
 *
 * <p>One reading for every format, so that the same form gives the same sections as DOCX, PDF, HTML
 * or text.
 */
final class Outline {

  private static final int HEADING_WORDS = 14;

  private final List<Section> sections = new ArrayList<>();
  private final List<Field> fields = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String heading = "";
  private boolean started;
  private boolean inItem;
  private final boolean marked;

  /**
   * @param marked labels stand out elsewhere in the document, so an unmarked one is hardly a label
   */
  private Outline(boolean marked) {
    this.marked = marked;
  }

  static List<Section> of(List<Block> blocks) {
    boolean marks =
        blocks.stream()
            .anyMatch(
                b ->
                    b instanceof Block.Table
                        || b instanceof Block.Para p && LabelValue.bold(p).isPresent());
    Outline outline = new Outline(marks);
    outline.blocks(blocks);
    outline.finish();
    return outline.sections;
  }

  void blocks(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Block.Table table) TableReading.read(table, this);
      else if (block instanceof Block.Break) heading("");
      else if (block instanceof Block.Para para) para(para);
    }
  }

  private void para(Block.Para para) {
    if (para.text().isBlank()) return;
    if (para.level() > 0) heading(para.text());
    else if (!para.item() && standsAsHeading(para)) heading(para.text());
    else body(para);
  }

  /** Bold from end to end, short and no sentence: a heading in all but style. */
  private static boolean standsAsHeading(Block.Para para) {
    String text = para.text().strip();
    return para.allBold()
        && text.indexOf('\n') < 0
        && !text.endsWith(".")
        && text.split("\\s+").length <= HEADING_WORDS
        && !LabelValue.tellsOfSomebody(text)
        && (LabelValue.of(text).map(f -> f.value().isEmpty()).orElse(true));
  }

  private void body(Block.Para para) {
    Optional<Field> bold = LabelValue.bold(para);
    if (bold.isPresent()) {
      field(bold.get().label(), bold.get().value());
      return;
    }
    if (para.item()) {
      paragraph(spaces(para.text()), true);
      return;
    }
    if (para.text().indexOf('\t') > 0 && tabbed(para.text())) return;
    StringBuilder running = new StringBuilder();
    Field open = null;
    for (String line : para.text().split("\n")) {
      Optional<Field> labelled =
          LabelValue.of(line).filter(f -> !marked || !LabelValue.tells(f.value()));
      if (labelled.isPresent()) {
        flush(open, running);
        open = labelled.get();
        running.append(open.value());
      } else {
        running.append(running.isEmpty() ? "" : "\n").append(spaces(line));
      }
    }
    flush(open, running);
  }

  private void flush(Field open, StringBuilder running) {
    if (open != null) field(open.label(), running.toString());
    else if (!running.isEmpty()) paragraph(running.toString(), false);
    running.setLength(0);
  }

  /** "Name: [tab] value [tab] Born: [tab] value" on one line. */
  private boolean tabbed(String line) {
    String[] parts = line.split("\t+");
    List<Field> found = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i].strip();
      if (part.isEmpty()) continue;
      Optional<Field> labelled = LabelValue.of(part);
      if (labelled.isEmpty()) return false;
      String value = labelled.get().value();
      boolean nextIsValue = i + 1 < parts.length && LabelValue.of(parts[i + 1]).isEmpty();
      if (value.isEmpty() && nextIsValue) value = parts[++i].strip();
      found.add(new Field(labelled.get().label(), value));
    }
    found.forEach(f -> field(f.label(), f.value()));
    return !found.isEmpty();
  }

  void heading(String words) {
    String next = LabelValue.clean(spaces(words.replace('\n', ' ')));
    if (next.isEmpty() && heading.isEmpty() && fields.isEmpty() && text.isEmpty()) return;
    if (started) close();
    heading = next;
    started = true;
  }

  void field(String label, String value) {
    started = true;
    fields.add(new Field(LabelValue.clean(spaces(label.replace('\n', ' '))), value.strip()));
  }

  void paragraph(String words, boolean item) {
    String next = words.strip();
    if (next.isEmpty()) return;
    started = true;
    if (!text.isEmpty()) text.append(item && inItem ? "\n" : "\n\n");
    text.append(next);
    inItem = item;
  }

  private void finish() {
    if (started) close();
  }

  private void close() {
    sections.add(new Section(heading, fields, text.toString()));
    fields.clear();
    text.setLength(0);
    inItem = false;
  }

  /** Tabs and runs of blanks as one blank: layout, not words. */
  private static String spaces(String text) {
    return text.replaceAll("[ \\t\\u00a0]+", " ").strip();
  }
}
