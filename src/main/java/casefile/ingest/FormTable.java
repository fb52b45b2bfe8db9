package casefile.ingest;

import casefile.form.AnswerType;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table of a form: labels beside empty cells, column names above empty rows, or boxes.
 *
 * <p>What {@link TableReading} passes over, rows in which nothing was typed, is what a form is made
 * of.
 */
final class FormTable {

  private static final int NAME_WORDS = 12;
  private static final Pattern LINE =
      Pattern.compile(
          "(?iu).*\\b(name|date|dob|number|address|postcode|telephone|phone|tel|e-?mail|nhs|id|ref|reference|"
              + "gp|team|role|relationship|ethnicity|religion|gender|enw|dyddiad|rhif|cyfeiriad|ffôn|tîm)\\b[^?]{0,25}");

  private static final Pattern DAY =
      Pattern.compile("(?iu)^(date|d\\.?o\\.?b|by when|review date|dyddiad|erbyn pryd)\\b.{0,40}");

  private final FormLayout layout;
  private final List<Block.Row> rows;

  FormTable(FormLayout layout, List<Block.Row> rows) {
    this.layout = layout;
    this.rows = rows.stream().filter(r -> !r.cells().isEmpty()).toList();
  }

  void read() throws Refused {
    int i = 0;
    while (i < rows.size()) {
      Block.Row row = rows.get(i);
      boolean more = i + 1 < rows.size();
      if (row.cells().size() == 1) {
        alone(
            row.cells().get(0),
            more && blank(rows.get(i + 1)) && rows.get(i + 1).cells().size() == 1,
            more && rows.get(i + 1).cells().size() > 1);
        i++;
      } else if (namesNothingBelow(i)) {
        for (Block.Cell cell : row.cells()) {
          layout.ask(FormLayout.labelOf(cell.text())).repeat("each row");
        }
        i++;
      } else if (namesColumns(i)) {
        i = columns(i);
      } else {
        beside(row);
        i++;
      }
    }
  }

  /** A cell across the table: a heading, a question with its box below, or a box. */
  private void alone(Block.Cell cell, boolean boxBelow, boolean tableBelow) throws Refused {
    if (!cell.tables().isEmpty()) {
      layout.read(cell.blocks());
      return;
    }
    FormLayout.Answer answer = FormLayout.Answer.of(cell.text(), layout.controls());
    String words = answer.words();
    if (words.isEmpty()) {
      layout.box(answer);
    } else if (answer.any()) {
      answer.into(layout.ask(FormLayout.labelOf(words)));
    } else if (tableBelow && isLabel(cell) && !words.endsWith("?") && words.indexOf('\n') < 0) {
      layout.section(words);
    } else if (boxBelow || FormLayout.asks(FormLayout.labelOf(words)[0])) {
      layout.ask(FormLayout.labelOf(words));
    } else if (isLabel(cell) && words.split("\\s+").length <= NAME_WORDS) {
      layout.section(words);
    } else {
      layout.read(cell.blocks());
    }
  }

  /** A row of names with at least one row below that waits to be filled in under them. */
  private boolean namesColumns(int at) {
    List<Block.Cell> names = rows.get(at).cells();
    if (at + 1 >= rows.size() || rows.get(at + 1).cells().size() != names.size()) return false;
    boolean all = names.stream().skip(1).allMatch(c -> isName(c));
    boolean first = names.get(0).text().isBlank() || isName(names.get(0));
    if (!all || !first) return false;
    List<Block.Cell> below = rows.get(at + 1).cells();
    boolean emptyBelow = below.stream().skip(1).allMatch(this::waits);
    boolean pair = names.size() == 2 && !rows.get(at).header() && !below.get(0).text().isBlank();
    return emptyBelow
        && !pair
        && (names.size() > 2 || waits(below.get(0)) || rows.get(at).header());
  }

  /** Column names alone: the empty rows of a PDF leave no trace. */
  private boolean namesNothingBelow(int at) {
    List<Block.Cell> names = rows.get(at).cells();
    boolean all =
        names.stream().allMatch(c -> isName(c) && c.text().split("\\s+").length <= NAME_WORDS)
            && names.stream().noneMatch(c -> c.text().strip().endsWith(":"));
    boolean below = at + 1 < rows.size() && rows.get(at + 1).cells().size() == names.size();
    return names.size() > 2 && all && !below;
  }

  private boolean isName(Block.Cell cell) {
    FormLayout.Answer a = FormLayout.Answer.of(cell.text(), layout.controls());
    return !a.words().isEmpty() && !a.any() && a.words().split("\\s+").length <= 40;
  }

  private int columns(int at) throws Refused {
    List<Block.Cell> names = rows.get(at).cells();
    int i = at + 1;
    boolean asked = false;
    String group = layout.form().section().isEmpty() ? "each row" : layout.form().section();
    while (i < rows.size()
        && rows.get(i).cells().size() == names.size()
        && rows.get(i).cells().stream().skip(1).allMatch(this::waits)) {
      List<Block.Cell> cells = rows.get(i).cells();
      String name =
          waits(cells.get(0))
              ? ""
              : FormLayout.Answer.of(cells.get(0).text(), layout.controls()).words();
      for (int c = name.isEmpty() ? 0 : 1; c < names.size(); c++) {
        String column = FormLayout.Answer.of(names.get(c).text(), layout.controls()).words();
        if (name.isEmpty() && asked || column.isEmpty()) continue;
        String[] label = FormLayout.labelOf(column);
        if (!name.isEmpty()) label[0] = name.replace('\n', ' ') + " – " + label[0];
        QuestionDraft q = layout.ask(label);
        answer(cells.get(c), q, label[0]);
        if (name.isEmpty()) q.repeat(group);
      }
      asked |= name.isEmpty();
      i++;
    }
    return i;
  }

  /** Label, room, label, room. */
  private void beside(Block.Row row) throws Refused {
    List<Block.Cell> cells = row.cells();
    int i = 0;
    while (i < cells.size()) {
      Block.Cell cell = cells.get(i);
      FormLayout.Answer own = FormLayout.Answer.of(cell.text(), layout.controls());
      if (own.words().isEmpty()) {
        if (own.any()) layout.box(own);
        i++;
      } else if (own.any() || i + 1 >= cells.size() || labels(own.words(), cells.get(i + 1))) {
        if (own.any()) own.into(layout.ask(FormLayout.labelOf(own.words())));
        else if (FormLayout.asks(own.words()) || cells.size() == 1)
          layout.ask(FormLayout.labelOf(own.words()));
        layout.read(cell.tables());
        i++;
      } else {
        String[] label = FormLayout.labelOf(own.words());
        answer(cells.get(i + 1), layout.ask(label), label[0]);
        layout.read(cells.get(i + 1).tables());
        i += 2;
      }
    }
  }

  /** Two labels beside each other, the room for their answers left no trace. */
  private static boolean labels(String words, Block.Cell next) {
    return words.endsWith(":") && next.text().strip().matches("(?s)[^.]{2,40}[:?]");
  }

  private void answer(Block.Cell cell, QuestionDraft question, String label) {
    FormLayout.Answer answer = FormLayout.Answer.of(cell.text(), layout.controls());
    answer.into(question);
    if (!answer.any() && DAY.matcher(label).matches()) question.type(AnswerType.DATE);
    else if (!answer.any() && LINE.matcher(label).matches()) question.type(AnswerType.LINE);
    String words = answer.words();
    if (words.isEmpty()) return;
    // A remark such as "in her own words" guides; what ends as a sentence does may be an answer.
    if (guides(words) || !words.matches("(?s).*[.!][\"'’”)]?")) question.hint(words);
    else if (!answer.any()) question.filled(words);
  }

  private static boolean guides(String words) {
    return words.matches(
        "(?siu)^[\\[(<]?(please|e\\.?g|for example|click|enter|type|select|choose|dd|describe|include|consider|guidance|prompt|think|what|who|how|when|where|why|is |are |do |does |has |have |nodwch|disgrifiwch|cliciwch|dewiswch|rhowch|beth|pwy|sut|pryd|ble|pam|ystyriwch).*");
  }

  private boolean blank(Block.Row row) {
    return row.cells().stream().allMatch(this::waits);
  }

  /** Empty but for controls and ticks. */
  private boolean waits(Block.Cell cell) {
    FormLayout.Answer answer = FormLayout.Answer.of(cell.text(), layout.controls());
    return answer.words().isEmpty() && cell.tables().isEmpty();
  }

  private static boolean isLabel(Block.Cell cell) {
    return cell.label() || cell.allBold();
  }
}
