package casefile.moderation;

import casefile.moderation.PlannedAction.Box;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which action a row of a workbook is, and what its boxes held when it was written: so only what
 * somebody typed counts as typed, and an old workbook takes nothing back.
 *
 * @param id of the action; empty when none was planned yet
 * @param version of the action; 0 when none was planned yet
 * @param origin the finding the row came with; empty for a row left open
 * @param shown a digest of each box, in their order
 */
public record ActionKey(String id, int version, String origin, List<String> shown) {

  /** Of a row in which nothing stood. */
  public static final ActionKey NONE = of("", 0, "", Map.of());

  private static final String VERSION = "a1";
  private static final int BYTES = 4;

  public ActionKey {
    shown = List.copyOf(shown);
  }

  public static ActionKey of(String id, int version, String origin, Map<Box, String> boxes) {
    return new ActionKey(
        id,
        version,
        origin,
        Arrays.stream(Box.values()).map(b -> digest(boxes.getOrDefault(b, ""))).toList());
  }

  /** As the hidden column holds it. */
  public String text() {
    return String.join(
        "|", VERSION, String.join(".", shown), Integer.toString(version), origin, id);
  }

  public static Optional<ActionKey> read(String text) {
    String[] parts = text.strip().split("\\|", 5);
    if (parts.length < 5 || !parts[0].equals(VERSION)) return Optional.empty();
    List<String> shown = List.of(parts[1].split("\\."));
    if (shown.size() != Box.values().length || !parts[2].matches("\\d{1,6}")) {
      return Optional.empty();
    }
    return Optional.of(new ActionKey(parts[4], Integer.parseInt(parts[2]), parts[3], shown));
  }

  /** What differs now from what was shown. */
  public Set<Box> changed(Map<Box, String> boxes) {
    EnumSet<Box> changed = EnumSet.noneOf(Box.class);
    for (Box box : Box.values()) {
      String now = digest(boxes.getOrDefault(box, ""));
      if (!now.equals(shown.get(box.ordinal()))) changed.add(box);
    }
    return changed;
  }

  private static String digest(String text) {
    try {
      byte[] plain = text.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
