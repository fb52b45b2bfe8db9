package casefile.ingest;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of files: how they are shown, and which are not part of an export. */
final class Names {

  private Names() {}

  /**
   * A name as it is shown and sorted: composed (macOS hands out decomposed names), and without
   * characters that break lines, turn the reading direction or stand for our own separators.
   */
  static String shown(String name) {
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFC)
        .codePoints()
        .map(c -> odd(c) ? 0xFFFD : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean odd(int c) {
    int type = Character.getType(c);
    return Character.isISOControl(c)
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE
        || c == '/';
  }

  /** The last name of a shown path. */
  static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Why a file or folder is no part of an export; empty when it may be. */
  static String ignored(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("~$")) return "the lock file of an open document";
    if (lower.equals("thumbs.db") || lower.equals("desktop.ini") || lower.equals("__macosx")) {
      return "kept by the operating system";
    }
    if (lower.startsWith(".")) return "hidden";
    if (lower.matches("readme(\\.\\w{1,4})?")) return "about the export, not part of it";
    return "";
  }

  /**
   * How the paths the user named are shown: by their last name; where two share one, with as much
   * of what stands before it as tells them apart.
   */
  static List<String> named(List<Path> paths) {
    List<Path> whole = paths.stream().map(p -> p.toAbsolutePath().normalize()).toList();
    int deepest = whole.stream().mapToInt(Path::getNameCount).max().orElse(0);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < whole.size(); i++) {
      int length = 1;
      while (length < deepest && shared(whole, i, length)) length++;
      names.add(tail(whole.get(i), length));
    }
    return names;
  }

  private static boolean shared(List<Path> paths, int i, int length) {
    Map<String, Path> seen = new HashMap<>();
    for (Path path : paths) {
      if (!path.equals(paths.get(i))) seen.put(tail(path, length), path);
    }
    return seen.containsKey(tail(paths.get(i), length));
  }

  private static String tail(Path path, int length) {
    int count = path.getNameCount();
    if (count == 0) return "root";
    List<String> parts = new ArrayList<>();
    for (Path part : path.subpath(Math.max(0, count - length), count)) {
      parts.add(shown(part.toString()));
    }
    return String.join("/", parts);
  }
}
