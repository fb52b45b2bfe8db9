package casefile.privacy;

import casefile.text.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Names many people bear, from the list in the jar. */
final class CommonNames {

  private static final String LIST = "/casefile/privacy/names.txt";
  private static final Set<String> ALL = read();

  private CommonNames() {}

  static boolean hold(String foldedWord) {
    return ALL.contains(foldedWord) && !Ordinary.WORDS.holds(foldedWord);
  }

  private static Set<String> read() {
    try (InputStream in = CommonNames.class.getResourceAsStream(LIST)) {
      if (in == null) throw new IllegalStateException("missing from the jar: " + LIST);
      Set<String> all = new HashSet<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R")) {
        if (line.startsWith("#")) continue;
        for (String word : line.trim().split("\\s+")) all.add(Tokens.fold(word));
      }
      return Set.copyOf(all);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
