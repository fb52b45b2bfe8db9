package casefile.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words to avoid, and the titles that may hold them. */
public record WordList(List<Avoided> words) {

  public static final WordList NONE = new WordList(List.of());

  /**
   * Columns of a row: term, forms, language, concern, prefer, reason, source, and four contexts.
   */
  private static final int CELLS = 11;

  public WordList {
    words = List.copyOf(words);
  }

  /**
   * Reads tab-separated rows; the first is the heading, and those that start with {@code #} are
   * remarks. Several values in a cell are parted by {@code |}.
   *
   * @throws IllegalArgumentException with the number of the row, when one is malformed
   */
  public static WordList of(String rows) {
    List<Avoided> words = new ArrayList<>();
    String[] lines = rows.split("\\R");
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].isBlank() || lines[i].startsWith("#")) continue;
      words.add(row(lines[i].split("\t", -1), i + 1));
    }
    return new WordList(words);
  }

  private static Avoided row(String[] cells, int line) {
    if (cells.length < CELLS) {
      throw new IllegalArgumentException(
          "row " + line + " of the word list has " + cells.length + " cells, not " + CELLS);
    }
    String term = cells[0].strip();
    List<String> forms = new ArrayList<>(List.of(term));
    forms.addAll(several(cells[1]));
    Concern concern =
        Concern.of(cells[3].strip())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "row " + line + " of the word list has an unknown concern"));
    return new Avoided(
        term,
        forms,
        cells[2].strip().equals("cy"),
        concern,
        cells[4].strip(),
        cells[5].strip(),
        cells[6].strip(),
        several(cells[7]),
        several(cells[8]),
        several(cells[9]),
        several(cells[10]));
  }

  private static List<String> several(String cell) {
    return Arrays.stream(cell.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** This list as a template changes it: first what it allows is taken out, then its own added. */
  public WordList with(Wording local) {
    if (local.add().isEmpty() && local.allow().isEmpty()) return this;
    Set<String> gone = local.add().stream().map(Avoided::term).collect(Collectors.toSet());
    List<Avoided> all = new ArrayList<>();
    for (Avoided word : words) {
      if (!local.allow().contains(word.term()) && !gone.contains(word.term())) all.add(word);
    }
    all.addAll(local.add());
    return new WordList(all);
  }

  /** The terms of the list, for messages and pages. */
  public List<String> terms() {
    return words.stream()
        .filter(w -> w.concern() != Concern.TITLE)
        .map(Avoided::term)
        .distinct()
        .toList();
  }
}
