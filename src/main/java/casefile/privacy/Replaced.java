package casefile.privacy;

import java.util.List;

/**
 * A text made safe, and where its places have gone.
 *
 * @param changes in order of place, none overlapping another
 */
public record Replaced(String text, List<Change> changes) {

  /** A stretch from {@code from} to {@code to} that became one of other length. */
  record Change(int from, int to, int safeFrom, int safeTo) {}

  public Replaced {
    changes = List.copyOf(changes);
  }

  /** A text nothing was replaced in. */
  public static Replaced nothing(String text) {
    return new Replaced(text, List.of());
  }

  /** Where a stretch that began at a place of the text as typed begins now: before a token. */
  public int start(int at) {
    int moved = at;
    for (Change change : changes) {
      if (at < change.from()) break;
      moved = at < change.to() ? change.safeFrom() : at - change.to() + change.safeTo();
    }
    return moved;
  }

  /** Where a stretch that ended at a place of the text as typed ends now: behind a token. */
  public int end(int at) {
    int moved = at;
    for (Change change : changes) {
      if (at <= change.from()) break;
      moved = at <= change.to() ? change.safeTo() : at - change.to() + change.safeTo();
    }
    return moved;
  }

  @Override
  public String toString() {
    return "Replaced[" + text.length() + " characters, " + changes.size() + " changes]";
  }
}
