package casefile.template;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Gathers everything wrong with a file, so that its author sees all of it at once. */
final class Problems {

  /** A file with more faults than this is some other kind of file. */
  private static final int MOST = 200;

  private final List<Diagnostic> all = new ArrayList<>();

  void error(Place place, String message, String mend) {
    all.add(Diagnostic.error(place, message, mend));
  }

  /** A name that is not among those known: the nearest of them, else all of them. */
  void unknown(Place place, String message, String given, Collection<String> known) {
    String near = Suggestion.phrase(brief(given), known);
    error(place, message, near.isEmpty() ? "use one of: " + String.join(", ", known) : near);
  }

  void addAll(List<Diagnostic> more) {
    all.addAll(more);
  }

  boolean any() {
    return all.stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
  }

  /** In the order of the file, each once. */
  List<Diagnostic> sorted() {
    List<Diagnostic> sorted = all.stream().distinct().sorted(Diagnostic.ORDER).toList();
    if (sorted.size() <= MOST) return sorted;
    List<Diagnostic> first = new ArrayList<>(sorted.subList(0, MOST));
    first.add(
        Diagnostic.error(
            first.get(MOST - 1).place(),
            (sorted.size() - MOST) + " more faults follow and are not shown",
            "mend these first"));
    return first;
  }

  /** At most forty characters, on one line. */
  static String brief(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= 40 ? line : line.substring(0, 39) + "…";
  }
}
