package casefile.moderation;

import casefile.diagnostic.Place;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody wrote in a row of a workbook, as it was read.
 *
 * @param place of the cell that was filled in
 * @param basis of the row's hidden key; empty when the key is gone
 * @param by empty when neither the row nor the file names anybody
 * @param on empty when the row bears no date
 * @param mark empty when only words were written
 * @param proposed as the row shows it; empty when the row does not
 * @param why the tool's reason, as the row shows it
 */
public record Edit(
    Place place,
    Item item,
    Optional<String> basis,
    Role role,
    String by,
    Optional<LocalDate> on,
    Optional<Mark> mark,
    String reason,
    String comment,
    Optional<Mark> proposed,
    String why) {

  /** Nothing was written in the row; it is only checked for what was written over. */
  public boolean untouched() {
    return mark.isEmpty() && reason.isBlank() && comment.isBlank();
  }

  Entry entry(LocalDate today, String basis, Optional<Mark> proposed) {
    return new Entry(
        item, role, by, on.orElse(today), mark, proposed, reason, comment, basis, place.toString());
  }

  @Override
  public String toString() {
    return "Edit[" + place + "]";
  }
}
