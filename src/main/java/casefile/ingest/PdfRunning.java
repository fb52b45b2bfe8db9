package casefile.ingest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Takes away what a PDF repeats at the top and foot of its pages, and page numbers. */
final class PdfRunning {

  private static final int EDGE = 4;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)(page|tudalen|tud\\.?|p\\.?)?\\s*\\d{1,4}\\s*((of|o|/)\\s*\\d{1,4})?|"
              + "(page|tudalen)\\s*\\d{1,4}\\s*[|–-].{0,60}|-\\s*\\d{1,4}\\s*-");

  private PdfRunning() {}

  static List<PdfLine> removed(List<PdfLine> lines) {
    Map<Integer, List<PdfLine>> pages = new TreeMap<>();
    for (PdfLine line : lines) {
      pages.computeIfAbsent(line.page(), p -> new java.util.ArrayList<>()).add(line);
    }
    Map<String, Integer> seen = new HashMap<>();
    Map<PdfLine, String> keys = new java.util.IdentityHashMap<>();
    Set<PdfLine> numbers = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    for (List<PdfLine> page : pages.values()) {
      Set<String> onPage = new HashSet<>();
      for (PdfLine line : edges(page)) {
        String key = key(line);
        keys.put(line, key);
        if (onPage.add(key)) seen.merge(key, 1, Integer::sum);
        if (PAGE_NUMBER.matcher(line.text().strip()).matches()) numbers.add(line);
      }
    }
    int often = Math.max(2, (pages.size() + 1) / 2);
    return lines.stream()
        .filter(l -> !numbers.contains(l))
        .filter(l -> !keys.containsKey(l) || seen.get(keys.get(l)) < often)
        .toList();
  }

  /** The lines nearest the top and the foot. */
  private static List<PdfLine> edges(List<PdfLine> page) {
    List<PdfLine> sorted = page.stream().sorted(Comparator.comparingDouble(PdfLine::base)).toList();
    int n = sorted.size();
    if (n <= EDGE * 2) return sorted;
    List<PdfLine> edges = new java.util.ArrayList<>(sorted.subList(0, EDGE));
    edges.addAll(sorted.subList(n - EDGE, n));
    return edges;
  }

  /** The same words, numbers aside, at the same height. */
  private static String key(PdfLine line) {
    return line.text().replaceAll("\\d+", "#") + "@" + Math.round(line.base() / 6);
  }
}
