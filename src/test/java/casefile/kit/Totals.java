package casefile.kit;

import casefile.audit.Arithmetic;
import casefile.audit.CaseAudit;
import casefile.audit.CriterionAudit;
import casefile.audit.StandardAudit;
import casefile.journey.Journey;
import casefile.language.Language;
import casefile.model.CaseFile;
import casefile.standard.Standard;
import casefile.standard.Template;
import casefile.thread.FileThreads;
import java.util.List;

/** Made-up ratings, summed up as an audit sums them up. */
final class Totals {

  private Totals() {}

  static StandardAudit of(Standard standard, List<CriterionAudit> criteria) {
    Arithmetic.Sum sum =
        Arithmetic.sum(
            criteria.stream()
                .map(
                    c ->
                        new Arithmetic.Weighed(
                            c.criterion().id(), c.criterion().weight(), c.rating()))
                .toList(),
            standard.caps(),
            "criteria");
    return new StandardAudit(standard, sum.rating(), sum.score(), sum.cappedBy(), criteria);
  }

  static CaseAudit of(Template template, CaseFile file, List<StandardAudit> standards) {
    Arithmetic.Sum sum =
        Arithmetic.sum(
            standards.stream()
                .map(
                    s ->
                        new Arithmetic.Weighed(
                            s.standard().id(), s.standard().weight(), s.rating()))
                .toList(),
            template.caps(),
            "standards");
    return new CaseAudit(
        file,
        sum.rating(),
        sum.score(),
        sum.cappedBy(),
        standards,
        Language.UNREAD,
        Journey.UNREAD,
        FileThreads.NONE);
  }
}
