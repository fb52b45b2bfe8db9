package casefile.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One spelling for each value of a column: the most frequent of those that differ in capitals only.
 *
 * @param mended by column, from the lower-case value to the spelling to use
 * @param said what was changed, a line each
 */
record Spelling(Map<String, Map<String, String>> mended, List<String> said) {

  static Spelling of(List<String> columns, List<Entry> entries) {
    Map<String, Map<String, String>> mended = new TreeMap<>();
    List<String> said = new ArrayList<>();
    for (String column : columns) {
      Map<String, Map<String, Integer>> words = new TreeMap<>();
      for (Entry entry : entries) {
        String value = entry.value(column);
        words
            .computeIfAbsent(value.toLowerCase(Locale.ROOT), k -> new TreeMap<>())
            .merge(value, 1, Integer::sum);
      }
      Map<String, String> use = new TreeMap<>();
      words.forEach(
          (low, spellings) -> {
            if (spellings.size() == 1) return;
            String chosen = most(spellings);
            use.put(low, chosen);
            spellings.forEach(
                (spelling, n) -> {
                  if (spelling.equals(chosen)) return;
                  said.add(column + ": `" + spelling + "` read as `" + chosen + "`, " + rows(n));
                });
          });
      mended.put(column, use);
    }
    return new Spelling(mended, List.copyOf(said));
  }

  private static String most(Map<String, Integer> spellings) {
    return spellings.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }

  private static String rows(int n) {
    return n + (n == 1 ? " row" : " rows");
  }

  Entry mend(Entry entry) {
    Map<String, String> about = new TreeMap<>(entry.about());
    mended.forEach(
        (column, use) ->
            about.computeIfPresent(
                column, (c, value) -> use.getOrDefault(value.toLowerCase(Locale.ROOT), value)));
    return new Entry(entry.caseId(), entry.row(), about);
  }
}
