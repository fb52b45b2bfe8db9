package casefile.standard;

import java.util.List;
import java.util.Optional;

/**
 * What somebody else holds the same files against, so that a finding can be read by its headings.
 *
 * @param services codes of the services whose cases it is about; empty for all
 * @param parts in the order of the framework itself
 */
public record Framework(
    String id, String name, String source, List<String> services, List<Part> parts) {

  /**
   * One of its headings.
   *
   * @param under the heading it stands under; empty for none
   */
  public record Part(String id, String name, String under) {

    /** {@code Theme 2: Providing support – Partnerships and communities}. */
    public String said() {
      return under.isEmpty() ? name : under + " – " + name;
    }
  }

  public Framework {
    services = List.copyOf(services);
    parts = List.copyOf(parts);
  }

  public Optional<Part> part(String id) {
    return parts.stream().filter(p -> p.id().equals(id)).findFirst();
  }
}
