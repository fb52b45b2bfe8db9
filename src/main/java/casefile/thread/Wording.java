package casefile.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns of phrase looked for in folded words, one walk for all of them.
 *
 * <p>{@code (hit|hits) me} gives choices; {@code *} at the end of a word any ending, after the
 * first word; {@code ..} up to four words between; {@code @they} and the other classes stand for
 * what they fold. Welsh is read through the glossary before, so phrases are English.
 */
final class Wording {

  private static final int GAP = 4;

  private static final Pattern PART = Pattern.compile("\\([^()]+\\)|[^() ]+");

  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  private Wording() {}

  static Wording of(String... phrases) {
    Wording all = new Wording();
    for (String phrase : phrases) {
      for (List<String> words : choices(parts(phrase))) {
        all.byFirst
            .computeIfAbsent(words.get(0), w -> new ArrayList<>())
            .add(words.subList(1, words.size()));
      }
    }
    return all;
  }

  /** Words, and choices in brackets, which may be of several words. */
  private static List<String> parts(String phrase) {
    List<String> parts = new ArrayList<>();
    Matcher part = PART.matcher(phrase);
    while (part.find()) parts.add(part.group());
    if (!String.join(" ", parts).equals(phrase)) {
      throw new IllegalArgumentException("not a turn of phrase: " + phrase);
    }
    return parts;
  }

  private static List<List<String>> choices(List<String> parts) {
    List<List<String>> all = List.of(List.of());
    for (String part : parts) {
      List<List<String>> longer = new ArrayList<>();
      String bare = part.startsWith("(") ? part.substring(1, part.length() - 1) : part;
      for (List<String> head : all) {
        for (String choice : bare.split("\\|")) {
          List<String> next = new ArrayList<>(head);
          next.addAll(List.of(choice.split(" ")));
          longer.add(next);
        }
      }
      all = longer;
    }
    return all;
  }

  boolean in(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      List<List<String>> rests = byFirst.get(words.get(i));
      if (rests == null) continue;
      for (List<String> rest : rests) if (follows(words, i + 1, rest, 0)) return true;
    }
    return false;
  }

  private static boolean follows(List<String> words, int at, List<String> rest, int next) {
    if (next == rest.size()) return true;
    String wanted = rest.get(next);
    if (wanted.equals("..")) {
      for (int skip = 0; skip <= GAP && at + skip < words.size(); skip++) {
        if (follows(words, at + skip, rest, next + 1)) return true;
      }
      return false;
    }
    if (at >= words.size() || !fits(words.get(at), wanted)) return false;
    return follows(words, at + 1, rest, next + 1);
  }

  private static boolean fits(String word, String wanted) {
    return wanted.endsWith("*")
        ? word.startsWith(wanted.substring(0, wanted.length() - 1))
        : word.equals(wanted);
  }
}
