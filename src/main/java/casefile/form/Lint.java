package casefile.form;

import casefile.diagnostic.Place;
import casefile.standard.Criterion;
import casefile.standard.Template;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Forms held against the rules, and against what a template wants asked. */
public final class Lint {

  private Lint() {}

  /**
   * What came of it.
   *
   * @param remarks sorted, with fingerprints
   * @param coverage a line for each criterion and form
   */
  public record Outcome(List<Remark> remarks, List<Coverage.Line> coverage) {}

  /**
   * @param off ids of rules that are not run
   */
  public static Outcome of(List<Form> forms, List<Template> templates, Set<String> off) {
    List<Remark> remarks = new ArrayList<>();
    List<Coverage.Line> coverage = new ArrayList<>();
    for (Form form : forms) {
      FormReading reading = FormReading.of(form, wanted(templates));
      for (Rule rule : Rules.ALL) {
        if (off.contains(rule.id())) continue;
        for (Hit hit : rule.check().of(reading)) {
          remarks.add(remark(rule, form, hit, serving(rule, templates)));
        }
      }
      for (Template template : templates) {
        if (!off.contains(CriterionRule.RULE.id())) remarks.addAll(own(form, template));
        coverage.addAll(Coverage.of(form, template));
      }
    }
    return new Outcome(Remark.numbered(remarks), List.copyOf(coverage));
  }

  /** Remarks about what an earlier version of a form asked and this one does not. */
  public static List<Remark> against(Form now, Form before) {
    List<Remark> remarks = new ArrayList<>();
    for (Hit hit : Stopped.asking(now, before)) remarks.add(remark(Stopped.RULE, now, hit, ""));
    return Remark.numbered(remarks);
  }

  /** The topics some criterion names. */
  private static List<Topic> wanted(List<Template> templates) {
    Set<String> ids = new LinkedHashSet<>();
    for (Template t : templates) t.criteria().forEach(c -> ids.addAll(c.asks().topics()));
    return Topics.ALL.stream().filter(t -> ids.contains(t.id())).toList();
  }

  /** " (S1.1, S1.2)": the criteria that cannot be met without what a rule misses. */
  private static String serving(Rule rule, List<Template> templates) {
    if (!rule.id().startsWith("asks-")) return "";
    String topic = rule.id().substring("asks-".length());
    String ids =
        templates.stream()
            .flatMap(t -> t.criteria().stream())
            .filter(c -> c.asks().topics().contains(topic))
            .map(Criterion::id)
            .collect(Collectors.joining(", "));
    return ids.isEmpty() ? "" : " (" + ids + ")";
  }

  private static List<Remark> own(Form form, Template template) {
    List<Remark> remarks = new ArrayList<>();
    for (Criterion criterion : template.criteria()) {
      Optional<Said> own = Coverage.own(criterion);
      if (own.isEmpty() || !Coverage.expectedOf(criterion, form)) continue;
      if (form.asking().stream().anyMatch(q -> own.get().in(q.about()))) continue;
      String message = "does not ask what " + criterion.id() + " needs: " + criterion.name();
      remarks.add(remark(CriterionRule.RULE, form, Hit.whole(message), ""));
    }
    return remarks;
  }

  private static Remark remark(Rule rule, Form form, Hit hit, String serving) {
    Place place = hit.question().map(Question::place).orElse(Place.of(form.path()));
    // A record is not a form: its labels may be somebody's words.
    String where =
        hit.question().map(q -> form.filled() ? "question " + q.number() : q.where()).orElse("");
    return new Remark(
        rule.id(),
        rule.severity(),
        form.path(),
        place,
        hit.question().map(Question::number).orElse(0),
        where,
        hit.message() + serving,
        rule.fix(),
        "",
        Remark.Standing.OPEN);
  }
}
