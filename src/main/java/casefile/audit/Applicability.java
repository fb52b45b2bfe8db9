package casefile.audit;

import casefile.model.CaseFile;
import casefile.model.Nation;
import casefile.model.Service;
import casefile.standard.Applies;
import casefile.standard.Said;
import java.util.Optional;

/** Whether a criterion's condition holds for a case. What a file does not say rules nothing out. */
final class Applicability {

  private Applicability() {}

  /** Why the criterion does not apply; empty when it does. */
  static Optional<Said> whyNot(Applies applies, CaseFile file) {
    if (!applies.services().isEmpty()
        && file.service() != Service.UNKNOWN
        && !applies.services().contains(file.service())) {
      return Optional.of(Said.of("it is not asked of {0} cases", Said.of(file.service().code())));
    }
    if (!applies.nations().isEmpty()
        && file.nation() != Nation.UNKNOWN
        && !applies.nations().contains(file.nation())) {
      return Optional.of(Said.of("it is not asked in {0}", Said.of(file.nation().code())));
    }
    if (!applies.documents().isEmpty()
        && file.documents().stream().noneMatch(d -> applies.documents().contains(d.type()))) {
      return Optional.of(CriterionReading.none(applies.documents()));
    }
    String age = file.attributes().getOrDefault("age", "");
    if (age.matches("\\d{1,3}")) {
      int years = Integer.parseInt(age);
      if (years < applies.ageFrom() || years > applies.ageTo()) {
        return Optional.of(
            Said.of(
                "it is asked for ages {0} to {1}",
                Said.plain(applies.ageFrom()), Said.plain(applies.ageTo())));
      }
    }
    return Optional.empty();
  }
}
