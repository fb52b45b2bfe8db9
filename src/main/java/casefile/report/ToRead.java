package casefile.report;

import casefile.standard.Cap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A case that most needs a person's eyes, and why.
 *
 * @param urgency higher first: harm told and not answered weighs nine, a cap three, a standard
 *     without a judgement two, an unsure criterion one
 */
public record ToRead(String caseId, List<String> reasons, int urgency) {

  private static final int HARM = 9;

  /** Cases with a reason to be read, most urgent first, then by case id. */
  public static List<ToRead> of(Report report) {
    return report.cases().stream()
        .map(c -> of(c, report.ruler(), report.words()))
        .filter(r -> r.urgency() > 0)
        .sorted(Comparator.comparing(ToRead::urgency).reversed())
        .toList();
  }

  private static ToRead of(CaseResult result, Ruler ruler, Wording words) {
    List<String> reasons = new ArrayList<>();
    int urgency = 0;
    if (result.check(CheckResult.HARM).filter(CheckResult::raised).isPresent()) {
      reasons.add(words.say("harm may have been disclosed and not answered"));
      urgency += HARM;
    }
    if (result.rating().mark().equals("NA")) return new ToRead(result.caseId(), reasons, urgency);
    if (result.rating().rated().isEmpty()) {
      reasons.add(words.say("no overall rating: {0}", words.say(result.unratedBecause())));
      return new ToRead(result.caseId(), reasons, urgency + 2);
    }
    if (result.cappedBy().isPresent()) {
      String id = result.cappedBy().get();
      reasons.add(words.say("the overall rating is limited: {0}", reason(ruler, id)));
      urgency += 3;
    }
    List<String> silent = new ArrayList<>();
    List<String> unsure = new ArrayList<>();
    for (StandardResult standard : result.standards()) {
      if (standard.rating().mark().equals("IE")) {
        silent.add(ruler.standard(standard.id()).map(Ruler.Standard::name).orElse(standard.id()));
      }
      if (standard.cappedBy().isPresent()) {
        String id = standard.cappedBy().get();
        reasons.add(
            words.say(
                "{0} is limited: {1}",
                ruler.standard(standard.id()).map(Ruler.Standard::name).orElse(standard.id()),
                reason(ruler, id)));
        urgency += 3;
      }
      for (CriterionResult criterion : standard.criteria()) {
        if (Sureness.of(criterion).low() > 0) unsure.add(criterion.id());
      }
    }
    if (!silent.isEmpty()) reasons.add(words.say("could not judge {0}", words.and(silent)));
    if (!unsure.isEmpty()) {
      reasons.add(words.say("confidence under one half on {0}", words.and(unsure)));
    }
    return new ToRead(result.caseId(), reasons, urgency + 2 * silent.size() + unsure.size());
  }

  private static String reason(Ruler ruler, String cap) {
    return ruler.cap(cap).map(Cap::reason).orElse(cap).replaceAll("\\.$", "");
  }
}
