package casefile.moderation;

import java.util.Optional;

/**
 * What a row of a workbook is about, wherever it was moved to.
 *
 * @param basis a digest of the question and the evidence the row showed
 */
public record RowKey(Item item, String basis) {

  private static final String VERSION = "k1";

  /** As the hidden column holds it: {@code k1|0123456789abcdef|S1.1|C-001}. */
  public String text() {
    return String.join("|", VERSION, basis, item.id(), item.caseId());
  }

  public static Optional<RowKey> of(String text) {
    String[] parts = text.strip().split("\\|", 4);
    if (parts.length < 4 || !parts[0].equals(VERSION) || parts[3].isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new RowKey(new Item(parts[3], parts[2]), parts[1]));
  }
}
