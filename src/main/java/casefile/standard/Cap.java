package casefile.standard;

/**
 * A limiting rule: when so many of the things below are rated so low, the rating above stops here.
 *
 * @param id as outputs name it in {@code cappedBy}
 * @param of the id of the one standard or criterion it watches; empty for any
 * @param rated watched ratings at or below this level count
 * @param count how many must be so low
 * @param limit the highest level then possible
 * @param reason one sentence for the report
 */
public record Cap(String id, String of, int rated, int count, int limit, String reason) {

  /** With its reason in other words. */
  public Cap with(String said) {
    return new Cap(id, of, rated, count, limit, said);
  }
}
