package casefile.moderation;

import java.time.LocalDate;

/**
 * A line of the history: an action as it was from then on. Never changed, never deleted.
 *
 * @param by whose workbook said so; empty when nobody can tell
 * @param origin the finding its row came with; empty for one of their own
 * @param from the workbook and the cell
 */
public record ActionEntry(
    PlannedAction action, String by, LocalDate on, String origin, String from) {

  boolean sameHand(String other) {
    return by.equalsIgnoreCase(other);
  }

  @Override
  public String toString() {
    return "ActionEntry[" + action.id() + ", " + on + "]";
  }
}
