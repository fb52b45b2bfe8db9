package casefile.form;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Remarks that are known and are to be worked off; only new ones count.
 *
 * <p>A line for each remark: rule, file and question between tabs. No line numbers, so that editing
 * a form does not unsettle it; a remark that is there twice has two lines (a count would make two
 * people's changes collide); sorted, so that two baselines merge line by line.
 */
public final class Baseline {

  private static final String HEAD =
      "# casefile lint baseline 1: rule, form, question; a line for each remark, sorted\n";

  private Baseline() {}

  /**
   * A baseline read.
   *
   * @param lines how often each line stands in it, and where first
   */
  public record Read(
      Map<String, Integer> lines, Map<String, Place> places, List<Diagnostic> wrong) {}

  /**
   * What a baseline makes of remarks.
   *
   * @param stale a warning for each line that no remark answers to
   */
  public record Applied(List<Remark> remarks, List<Diagnostic> stale) {}

  /**
   * @param relative a file's path as the baseline writes it
   */
  public static String text(List<Remark> remarks, UnaryOperator<String> relative) {
    StringBuilder text = new StringBuilder(HEAD);
    remarks.stream()
        .filter(r -> r.standing().kind() != Remark.Standing.Kind.SUPPRESSED)
        .map(r -> line(r, relative))
        .sorted()
        .forEach(l -> text.append(l).append('\n'));
    return text.toString();
  }

  /** Reads lines in any order; unknown rules are errors. */
  public static Read read(String path, String text) {
    Map<String, Integer> lines = new TreeMap<>();
    Map<String, Place> places = new TreeMap<>();
    List<Diagnostic> wrong = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\\r?\\n")) {
      number++;
      if (line.isBlank() || line.startsWith("#")) continue;
      Place place = Place.of(path, number, 1);
      String[] cells = line.split("\t", -1);
      if (cells.length != 3) {
        wrong.add(
            Diagnostic.error(
                place,
                line.matches("[<=>]{7}.*")
                    ? "a merge was left unfinished here"
                    : cells.length
                        + " columns stand where rule, form and question should, between tabs",
                "write it anew with --write-baseline"));
      } else if (Rules.named(cells[0]).isEmpty()) {
        wrong.add(UnknownRule.at(place, cells[0]));
      } else {
        String plain = String.join("\t", Arrays.stream(cells).map(String::strip).toList());
        lines.merge(plain, 1, Integer::sum);
        places.putIfAbsent(plain, place);
      }
    }
    return new Read(lines, places, wrong);
  }

  /**
   * Marks what the baseline knows; stale are lines about files that were looked at.
   *
   * @param files those that were looked at, as the baseline writes them
   */
  public static Applied apply(
      Read baseline, List<Remark> remarks, UnaryOperator<String> relative, List<String> files) {
    Map<String, Integer> left = new TreeMap<>(baseline.lines());
    List<Remark> marked = new ArrayList<>();
    for (Remark r : remarks) {
      String line = line(r, relative);
      int there = left.getOrDefault(line, 0);
      boolean known = r.open() && there > 0;
      if (known || there > 0 && !r.open()) left.put(line, there - 1);
      marked.add(
          known
              ? r.standing(new Remark.Standing(Remark.Standing.Kind.BASELINE, "in the baseline"))
              : r);
    }
    List<Diagnostic> stale = new ArrayList<>();
    left.forEach(
        (line, times) -> {
          String[] cells = line.split("\t", -1);
          if (times == 0 || !files.contains(cells[1])) return;
          stale.add(
              Diagnostic.warning(
                  baseline.places().get(line),
                  "`"
                      + cells[0]
                      + "` is mended here"
                      + (times > 1 ? " (" + times + " times)" : "")
                      + ": "
                      + cells[1]
                      + (cells[2].isEmpty() ? "" : ", " + cells[2]),
                  "take the line out, or run again with --write-baseline"));
        });
    return new Applied(List.copyOf(marked), stale);
  }

  private static String line(Remark r, UnaryOperator<String> relative) {
    return String.join(
        "\t",
        r.rule(),
        relative.apply(r.file()).strip(),
        r.where().replaceAll("\\s+", " ").strip());
  }
}
