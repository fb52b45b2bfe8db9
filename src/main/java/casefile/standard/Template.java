package casefile.standard;

import casefile.language.Wording;
import java.util.List;
import java.util.Optional;

/**
 * An audit template: the standards a case file is read against.
 *
 * @param sha256 of the file's bytes, so that a result names the ruler it was made with
 * @param tailoring name and digest of the overlay applied; empty when none
 * @param enough what a case file must hold to be judged at all
 * @param caps limits on the case rating
 * @param frameworks what else its criteria are read by
 * @param wording its own say on words to avoid
 */
public record Template(
    String id,
    String title,
    String version,
    String summary,
    String sha256,
    Optional<String> tailoring,
    List<String> sources,
    Scale scale,
    Enough enough,
    List<Standard> standards,
    List<Cap> caps,
    List<Framework> frameworks,
    Wording wording) {

  public Template {
    sources = List.copyOf(sources);
    standards = List.copyOf(standards);
    caps = List.copyOf(caps);
    frameworks = List.copyOf(frameworks);
  }

  public List<Criterion> criteria() {
    return standards.stream().flatMap(s -> s.criteria().stream()).toList();
  }
}
