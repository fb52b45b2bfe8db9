package casefile.moderation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the history: what someone decided about one criterion of one case. Never changed, never
 * deleted; a change of mind is a new line.
 *
 * @param by who, as they wrote themselves
 * @param on the day they decided
 * @param mark empty for a remark without a rating
 * @param proposed what the tool had proposed to them; empty when it was not shown or is not known
 * @param reason why they differ from the proposal, in their words
 * @param basis the digest of the question and the evidence they saw
 * @param from the workbook and the cell
 */
public record Entry(
    Item item,
    Role role,
    String by,
    LocalDate on,
    Optional<Mark> mark,
    Optional<Mark> proposed,
    String reason,
    String comment,
    String basis,
    String from) {

  public Entry {
    by = by.strip().replaceAll("\\s+", " ");
    reason = reason.strip();
    comment = comment.strip();
  }

  /** The same person, however they spell capitals. */
  boolean sameHand(Entry other) {
    return role == other.role && by.equalsIgnoreCase(other.by);
  }

  /** The same words about the same thing, whenever they were said and wherever they were read. */
  boolean sameWords(Entry other) {
    return item.equals(other.item)
        && sameHand(other)
        && mark.equals(other.mark)
        && reason.equals(other.reason)
        && comment.equals(other.comment)
        && basis.equals(other.basis);
  }

  /** Without their words: they may hold a person's. */
  @Override
  public String toString() {
    return item.caseId() + " " + item.id() + " " + mark.map(Mark::toString).orElse("–") + " " + on;
  }
}
