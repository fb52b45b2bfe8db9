package casefile.ingest;

import casefile.form.AnswerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The questions of a form that is laid out as a page: labels beside or above room for answers.
 *
 * <p>Serves Word, PDF and web pages alike, as all become {@link Block}s. {@link Outline} reads the
 * same blocks for what was typed; here the empty cells are what matters.
 */
final class FormLayout {

  private static final int HEADING_WORDS = 14;
  private static final int LABEL_WORDS = 60;

  /** Guidance speaks to whoever fills in; a label names or asks. */
  private static final Pattern GUIDANCE =
      Pattern.compile(
          "(?iu)^\\(?(please|e\\.?g\\.?|for example|such as|include|consider|describe|click|enter|type here|"
              + "think about|guidance|note[: ]|notes? for|prompts?:|use this|record here|tap|select|choose|dd/mm|"
              + "nodwch|disgrifiwch|cliciwch|ystyriwch|canllaw|er enghraifft|meddyliwch|dewiswch|rhowch).*");

  private final FormDraft form;
  private final Controls controls;

  /** A label that waits for its box. */
  private Optional<QuestionDraft> open = Optional.empty();

  private boolean openHasBox;

  /** The heading just passed names a box that follows with no label of its own. */
  private String heading = "";

  FormLayout(FormDraft form, Controls controls) {
    this.form = form;
    this.controls = controls;
  }

  void read(List<Block> blocks) throws Refused {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Optional<Block> next =
          i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty();
      if (block instanceof Block.Table table) new FormTable(this, table.rows()).read();
      else if (block instanceof Block.Break) section("");
      else if (block instanceof Block.Para para) para(para, next.filter(this::box).isPresent());
    }
  }

  FormDraft form() {
    return form;
  }

  Controls controls() {
    return controls;
  }

  void section(String words) {
    form.title(words);
    form.section(words);
    heading = words;
    open = Optional.empty();
  }

  private void para(Block.Para para, boolean boxFollows) throws Refused {
    String text = para.text();
    if (text.isBlank()) return;
    Answer answer = Answer.of(text, controls);
    String words = answer.words();
    if (answer.any()) {
      if (words.isEmpty()) box(answer);
      else answer.into(ask(labelOf(words)));
      return;
    }
    if (words.isEmpty()) return; // ruled lines to write on
    if (para.level() > 0 && !words.endsWith("?") || standsAsHeading(para, boxFollows)) {
      section(words);
    } else if (GUIDANCE.matcher(words).matches()) {
      hint(words);
    } else if (asks(words) || boxFollows && words.split("\\s+").length <= LABEL_WORDS) {
      ask(labelOf(words));
    } else {
      hint(words);
    }
  }

  private static boolean standsAsHeading(Block.Para para, boolean boxFollows) {
    String text = para.text().strip();
    return para.allBold()
        && !boxFollows
        && text.indexOf('\n') < 0
        && !text.matches("(?s).*[.?:]")
        && text.split("\\s+").length <= HEADING_WORDS;
  }

  /** A line that ends as a label or question does. */
  static boolean asks(String words) {
    return words.matches("(?s).*[?:][\\s*]*") && words.split("\\s+").length <= LABEL_WORDS
        || words.matches("(?s).*\\?\\s*/\\s*.*") && words.length() < 400;
  }

  /** The first line of several is what is asked, the others help. */
  static String[] labelOf(String words) {
    String[] lines = words.strip().split("\\s*\\n\\s*", 2);
    return lines.length == 1 ? new String[] {lines[0], ""} : lines;
  }

  QuestionDraft ask(String[] label) throws Refused {
    QuestionDraft question = form.ask(label[0]).hint(label[1]);
    open = Optional.of(question);
    openHasBox = false;
    heading = "";
    return question;
  }

  /** Room for an answer without words of its own: it belongs to the label or heading above. */
  void box(Answer answer) throws Refused {
    if (open.isPresent() && !openHasBox) {
      answer.into(open.get());
      openHasBox = true;
      return;
    }
    QuestionDraft question = form.ask(heading);
    heading = "";
    answer.into(question);
    open = Optional.of(question);
    openHasBox = true;
  }

  void hint(String words) {
    open.filter(q -> !openHasBox).ifPresent(q -> q.hint(words));
  }

  /** A table of one empty cell, or of cells that hold nothing but controls. */
  private boolean box(Block block) {
    if (block instanceof Block.Para para) {
      return Answer.of(para.text(), controls).words().isEmpty() && !para.text().isBlank();
    }
    if (!(block instanceof Block.Table table)) return false;
    List<Block.Row> rows = table.rows();
    return !rows.isEmpty()
        && rows.stream().allMatch(r -> r.cells().size() == 1)
        && Answer.of(rows.get(0).cells().get(0).text(), controls).words().isEmpty();
  }

  /**
   * The part of a text that is room for an answer.
   *
   * @param words what is left of the text
   * @param any there are controls or tick boxes
   */
  record Answer(
      String words,
      boolean any,
      AnswerType type,
      List<String> options,
      String hint,
      String filled) {

    private static final Pattern TICK = Pattern.compile("[☐☒☑□▢◯○]");

    static Answer of(String text, Controls controls) {
      List<Controls.Control> found = controls.in(text);
      String plain = Controls.without(text).replaceAll("_{3,}|\\.{5,}|…{2,}", " ");
      List<String> ticks = new ArrayList<>();
      boolean ticked = TICK.matcher(plain).find();
      if (ticked) {
        String[] parts = TICK.split(plain, -1);
        // "☐ Yes ☐ No" and "Yes ☐ No ☐": the words after, unless none follow the last.
        boolean after = !parts[parts.length - 1].isBlank();
        plain = after ? parts[0] : before(parts[0], parts.length > 2);
        if (after) for (int i = 1; i < parts.length; i++) ticks.add(parts[i]);
        else
          for (int i = 0; i + 1 < parts.length; i++)
            ticks.add(i == 0 ? lastWord(parts[0]) : parts[i]);
      }
      String words =
          plain.replaceAll("[ \\t\\u00a0\\u2002]+", " ").replaceAll(" *\\n\\s*", "\n").strip();
      if (!found.isEmpty() && !ticked) {
        Controls.Control c = found.get(0);
        return new Answer(words, true, c.type(), c.options(), c.prompt(), c.filled());
      }
      if (ticked) {
        AnswerType type = ticks.size() == 1 ? AnswerType.YES_NO : AnswerType.CHOICES;
        return new Answer(words, true, type, ticks, "", "");
      }
      return new Answer(words, false, AnswerType.NARRATIVE, List.of(), "", "");
    }

    private static String lastWord(String words) {
      String[] all = words.strip().split("\\s+");
      return all[all.length - 1];
    }

    /** "Has capacity? Yes ☐ No ☐" asks "Has capacity?". */
    private static String before(String words, boolean several) {
      String strip = words.strip();
      int cut = strip.lastIndexOf(' ');
      return several ? cut < 0 ? "" : strip.substring(0, cut) : strip;
    }

    void into(QuestionDraft question) {
      question.type(type).options(options).hint(hint).filled(filled);
    }
  }
}
