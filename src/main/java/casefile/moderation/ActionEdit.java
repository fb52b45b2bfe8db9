package casefile.moderation;

import casefile.diagnostic.Place;
import casefile.moderation.PlannedAction.Box;
import java.util.Map;
import java.util.Set;

/**
 * A row of a returned workbook in which an action is planned, as it was read.
 *
 * @param places of its boxes
 * @param key of a row in which nothing stood when the row has lost its own
 * @param by whose workbook it is; empty when nobody can tell
 * @param row where it is, when a box has no column any longer
 */
public record ActionEdit(
    Place row, Map<Box, Place> places, ActionKey key, String by, Map<Box, String> said) {

  public ActionEdit {
    places = Map.copyOf(places);
    said = Map.copyOf(said);
  }

  /** The boxes somebody typed in; a column that is gone says nothing. */
  public Set<Box> typed() {
    Set<Box> typed = key.changed(said);
    typed.retainAll(places.keySet());
    return typed;
  }

  /** The row beside it that was copied keeps the key. */
  public ActionEdit withoutKey() {
    return new ActionEdit(row, places, ActionKey.NONE, by, said);
  }

  Place place(Box box) {
    return places.getOrDefault(box, row);
  }

  @Override
  public String toString() {
    return "ActionEdit[" + row + "]";
  }
}
