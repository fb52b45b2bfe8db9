package casefile.sampling;

/**
 * A case of the sample or of its reserve.
 *
 * @param place in its list, counted from 1
 * @param stage the last stage that it is in: 1 for the sample at large; 0 for the reserve
 * @param stratum empty when there are none
 * @param digest what it was ranked by
 */
public record Chosen(int place, int stage, String stratum, String digest, Entry entry) {

  public boolean reserve() {
    return stage == 0;
  }
}
