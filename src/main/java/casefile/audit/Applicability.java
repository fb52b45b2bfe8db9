package casefile.audit;

import casefile.model.CaseFile;
import casefile.model.DocumentType;
import casefile.model.Nation;
import casefile.model.Service;
import casefile.standard.Applies;
import java.util.Optional;

/** Whether a criterion's condition holds for a case. What a file does not say rules nothing out. */
final class Applicability {

  private Applicability() {}

  /** Why the criterion does not apply; empty when it does. */
  static Optional<String> whyNot(Applies applies, CaseFile file) {
    if (!applies.services().isEmpty()
        && file.service() != Service.UNKNOWN
        && !applies.services().contains(file.service())) {
      return Optional.of("it is not asked of " + file.service().code() + " cases");
    }
    if (!applies.nations().isEmpty()
        && file.nation() != Nation.UNKNOWN
        && !applies.nations().contains(file.nation())) {
      return Optional.of("it is not asked in " + file.nation().code());
    }
    if (!applies.documents().isEmpty()
        && file.documents().stream().noneMatch(d -> applies.documents().contains(d.type()))) {
      return Optional.of(
          "the file holds no "
              + String.join(
                  " or ", applies.documents().stream().map(DocumentType::label).sorted().toList()));
    }
    String age = file.attributes().getOrDefault("age", "");
    if (age.matches("\\d{1,3}")) {
      int years = Integer.parseInt(age);
      if (years < applies.ageFrom() || years > applies.ageTo()) {
        return Optional.of("it is asked for ages " + applies.ageFrom() + " to " + applies.ageTo());
      }
    }
    return Optional.empty();
  }
}
