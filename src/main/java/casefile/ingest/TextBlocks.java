package casefile.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of a plain text: headings told by their marks, paragraphs by blank lines. */
final class TextBlocks {

  private static final int HEADING_WORDS = 10;
  private static final int NOTE_WORDS = 14;
  private static final int WRAPPED = 55;

  private static final Pattern HASHES = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
  private static final Pattern RULE = Pattern.compile("([-=_*~])\\1{2,}|(?:[-*_] ){2,}[-*_]");
  private static final Pattern ITEM = Pattern.compile("(?:[-*•·‣▪o]|\\d{1,2}[.)])\\s+(.+)");
  private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(.+?)\\1(.*)");
  private static final Pattern DATE_LABEL =
      Pattern.compile("(?iu)(date|dyddiad|date/time|date and time|contact date)\\s*:.*");

  private final List<String> lines;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder running = new StringBuilder();
  private final boolean notes;
  private final boolean dateLabels;

  private TextBlocks(String text) {
    this.lines = text.replace("\f", "\n\n").lines().map(String::stripTrailing).toList();
    this.notes = count(this::startsNote) > 1;
    this.dateLabels = count(i -> DATE_LABEL.matcher(line(i)).matches() && apart(i)) > 1;
  }

  static List<Block> of(String text) {
    TextBlocks reading = new TextBlocks(text);
    for (int i = 0; i < reading.lines.size(); i++) i += reading.take(i);
    reading.flush();
    return reading.blocks;
  }

  private long count(java.util.function.IntPredicate is) {
    return java.util.stream.IntStream.range(0, lines.size()).filter(is).count();
  }

  private String line(int i) {
    return i < 0 || i >= lines.size() ? "" : lines.get(i).strip();
  }

  /** Nothing, or a ruled line, stands above. */
  private boolean apart(int i) {
    return line(i - 1).isEmpty() || RULE.matcher(line(i - 1)).matches();
  }

  /** "12/03/2025 14:10 Home visit" above a note. */
  private boolean startsNote(int i) {
    String line = line(i).replaceAll("^[#*_]+\\s*|[*_]+$", "");
    return apart(i)
        && Dates.leading(line).isPresent()
        && line.split("\\s+").length <= NOTE_WORDS
        && !line.endsWith(".");
  }

  /** Takes a line; says how many after it were taken too. */
  private int take(int i) {
    String line = line(i);
    if (line.isEmpty()) {
      flush();
      return 0;
    }
    Matcher hashes = HASHES.matcher(line);
    if (hashes.matches()) return heading(unmarked(hashes.group(2)), hashes.group(1).length());
    if (RULE.matcher(line).matches()) {
      flush();
      blocks.add(new Block.Break());
      return 0;
    }
    boolean ruled = RULE.matcher(line(i + 1)).matches() && line(i + 1).matches("=+|-+");
    if (ruled && apart(i) && line.length() <= 100 && !DATE_LABEL.matcher(line).matches()) {
      heading(unmarked(line), line(i + 1).startsWith("=") ? 1 : 2);
      return 1;
    }
    if (line.startsWith("|")) return table(i);
    if (notes && startsNote(i)) return heading(unmarked(line), 3);
    if (dateLabels && DATE_LABEL.matcher(line).matches() && apart(i)) {
      flush();
      blocks.add(new Block.Break());
    }
    if (isHeading(i)) return heading(unmarked(line), 3);
    Matcher item = ITEM.matcher(line);
    if (item.matches() && LabelValue.of(line).isEmpty()) return item(unmarked(item.group(1)));
    paragraph(line);
    return 0;
  }

  private boolean isHeading(int i) {
    String line = line(i);
    if (line.split("\\s+").length > HEADING_WORDS || !apart(i)) return false;
    long letters = line.chars().filter(Character::isLetter).count();
    boolean capitals = letters >= 4 && line.equals(line.toUpperCase(java.util.Locale.ROOT));
    if (capitals && !line.endsWith(".") && LabelValue.of(line).isEmpty()) return true;
    return line.endsWith(":")
        && !line(i + 1).isEmpty()
        && LabelValue.of(line).isPresent()
        && !ITEM.matcher(line).matches();
  }

  private int heading(String words, int level) {
    flush();
    blocks.add(Block.Para.heading(words, level));
    return 0;
  }

  private int item(String words) {
    flush();
    blocks.add(new Block.Para(words, 0, 0, true));
    return 0;
  }

  private void paragraph(String line) {
    Matcher bold = BOLD.matcher(line);
    if (bold.matches()) {
      flush();
      String words = bold.group(2) + unmarked(bold.group(3));
      blocks.add(new Block.Para(words, 0, bold.group(2).length(), false));
      return;
    }
    String words = unmarked(line);
    if (running.isEmpty()) running.append(words);
    else running.append(joins(words) ? " " : "\n").append(words);
  }

  /** Whether a line only goes on because the one above was full. */
  private boolean joins(String next) {
    String end = running.substring(Math.max(0, running.length() - WRAPPED));
    String above = end.substring(end.lastIndexOf('\n') + 1);
    if (LabelValue.of(next).isPresent()) return false;
    boolean full = above.length() >= WRAPPED;
    boolean ended = above.matches("(?s).*[.!?:;]['\"’”)]?");
    return full || !ended && Character.isLowerCase(next.codePointAt(0));
  }

  private void flush() {
    if (!running.isEmpty()) blocks.add(Block.Para.text(running.toString()));
    running.setLength(0);
  }

  /** A Markdown table. */
  private int table(int from) {
    flush();
    List<Block.Row> rows = new ArrayList<>();
    int i = from;
    boolean head = line(from + 1).matches("\\|?[\\s:|-]+\\|?") && line(from + 1).contains("-");
    for (; line(i).startsWith("|"); i++) {
      if (i == from + 1 && head) continue;
      String inner = line(i).replaceAll("^\\||\\|$", "");
      List<Block.Cell> cells =
          Arrays.stream(inner.split("\\|", -1))
              .map(c -> Block.Cell.of(unmarked(c.strip()), false))
              .toList();
      rows.add(new Block.Row(cells, head && i == from));
    }
    blocks.add(new Block.Table(rows));
    return i - from - 1;
  }

  /** Without the marks Markdown puts around words. */
  private static String unmarked(String words) {
    return words
        .replaceAll("(\\*\\*|__)(.+?)\\1", "$2")
        .replaceAll("(?<![*\\w])\\*(?!\\s)([^*]+?)\\*(?![*\\w])", "$1");
  }
}
