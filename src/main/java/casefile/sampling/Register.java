package casefile.sampling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * All cases there are, once each, by case id.
 *
 * @param columns what is said of them, in the order of the file
 * @param leftOut rows that are no case of their own
 * @param respelled what was taken to be the same word: {@code Team: "north" read as "North"}
 */
public record Register(
    List<String> columns, List<Entry> entries, List<LeftOut> leftOut, List<String> respelled) {

  /** A row as it stands in the file. */
  public record Row(int number, Map<String, String> cells) {}

  public static final String NO_ID = "no case id";

  public Register {
    columns = List.copyOf(columns);
    entries = entries.stream().sorted(Comparator.comparing(Entry::caseId)).toList();
    leftOut = leftOut.stream().sorted(LeftOut.ORDER).toList();
    respelled = List.copyOf(respelled);
  }

  /**
   * Makes a register of rows: blanks tidied, one row a case, one spelling a value.
   *
   * @param id the column of case ids
   */
  public static Register of(List<String> columns, String id, List<Row> rows) {
    List<LeftOut> leftOut = new ArrayList<>();
    Map<String, List<Entry>> cases = new TreeMap<>();
    for (Row row : rows) {
      Map<String, String> cells = new TreeMap<>();
      row.cells().forEach((column, value) -> cells.put(column, tidy(value)));
      String caseId = cells.getOrDefault(id, "");
      if (caseId.isEmpty()) leftOut.add(new LeftOut("", row.number(), NO_ID));
      else {
        Entry entry = new Entry(caseId, row.number(), cells);
        cases.computeIfAbsent(entry.key(), k -> new ArrayList<>()).add(entry);
      }
    }
    List<Entry> entries = new ArrayList<>();
    cases.values().forEach(same -> entries.add(one(same, leftOut)));
    List<String> others = columns.stream().filter(c -> !c.equals(id)).toList();
    Spelling spelling = Spelling.of(others, entries);
    return new Register(
        columns, entries.stream().map(spelling::mend).toList(), leftOut, spelling.said());
  }

  /** Of several rows with one case id, the one whose cells sort first, wherever it stands. */
  private static Entry one(List<Entry> same, List<LeftOut> leftOut) {
    List<Entry> sorted =
        same.stream()
            .sorted(
                Comparator.comparing(Entry::caseId)
                    .thenComparing(e -> e.about().toString())
                    .thenComparingInt(Entry::row))
            .toList();
    Entry kept = sorted.get(0);
    for (Entry other : sorted.subList(1, sorted.size())) {
      boolean alike = other.about().equals(kept.about());
      String reason =
          alike
              ? "the same case as row " + kept.row() + ", said twice"
              : "the same case id as row " + kept.row() + ", which says something else of it";
      leftOut.add(new LeftOut(other.caseId(), other.row(), reason));
    }
    return kept;
  }

  /** One form of every letter, no blanks around, single ones within. */
  public static String tidy(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\s\\u00A0\\u200B\\uFEFF]+", " ")
        .strip();
  }

  /** The column that is meant: capitals and blanks do not matter. */
  public java.util.Optional<String> column(String typed) {
    String wanted = tidy(typed).toLowerCase(Locale.ROOT);
    return columns.stream()
        .filter(c -> tidy(c).toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }
}
