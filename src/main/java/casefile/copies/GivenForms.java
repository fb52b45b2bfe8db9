package casefile.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of blank forms, to be found again in what was filled in. */
public final class GivenForms {

  public static final GivenForms NONE = new GivenForms(List.of());

  /** So many words in a row are no coincidence, wherever they stand. */
  private static final int IN_PASSING = 5;

  /** A line of one word may be an answer; so may two in a box. */
  private static final int LINE = 2;

  private static final int IN_A_BOX = 3;

  private final Map<Long, List<long[]>> byFirstWord = new HashMap<>();

  private GivenForms(Collection<String> lines) {
    for (String line : lines) {
      long[] words = Folded.of(line).words();
      if (words.length < LINE) continue;
      byFirstWord.computeIfAbsent(words[0], w -> new ArrayList<>()).add(words);
    }
    Comparator<long[]> longestFirst = Comparator.comparingInt(w -> -w.length);
    byFirstWord.values().forEach(l -> l.sort(longestFirst));
  }

  /**
   * @param lines labels, hints and standing paragraphs of the forms, without the answers they offer
   */
  public static GivenForms of(Collection<String> lines) {
    return new GivenForms(lines);
  }

  public boolean none() {
    return byFirstWord.isEmpty();
  }

  /**
   * Where the forms' words stand in a text: from and to, in order, never overlapping.
   *
   * @param box the text is the answer to a prompt
   */
  List<int[]> in(String text, boolean box) {
    if (none()) return List.of();
    Folded folded = Folded.of(text);
    List<int[]> found = new ArrayList<>();
    int i = 0;
    while (i < folded.size()) {
      int length = longest(folded, i, text, box ? IN_A_BOX : LINE);
      if (length == 0) {
        i++;
        continue;
      }
      found.add(new int[] {folded.starts()[i], folded.ends()[i + length - 1]});
      i += length;
    }
    return found;
  }

  private int longest(Folded text, int at, String raw, int least) {
    for (long[] line : byFirstWord.getOrDefault(text.words()[at], List.of())) {
      if (at + line.length > text.size() || !same(text.words(), at, line)) continue;
      if (line.length >= IN_PASSING) return line.length;
      if (line.length >= least && wholeLine(text, at, line.length, raw)) return line.length;
    }
    return 0;
  }

  private static boolean same(long[] words, int at, long[] line) {
    for (int i = 0; i < line.length; i++) if (words[at + i] != line[i]) return false;
    return true;
  }

  private static boolean wholeLine(Folded text, int at, int length, String raw) {
    int last = at + length - 1;
    int before = at == 0 ? 0 : text.ends()[at - 1];
    int after = last + 1 == text.size() ? raw.length() : text.starts()[last + 1];
    boolean starts = at == 0 || raw.substring(before, text.starts()[at]).indexOf('\n') >= 0;
    boolean ends =
        last + 1 == text.size() || raw.substring(text.ends()[last], after).indexOf('\n') >= 0;
    return starts && ends;
  }
}
