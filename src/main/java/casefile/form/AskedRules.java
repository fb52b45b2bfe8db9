package casefile.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is asked, but in a way that leaves it out of most files. */
final class AskedRules {

  /** Topics that take sentences: a tick says nothing about them. */
  static final List<String> NARRATIVE =
      List.of(
          "strengths",
          "networks",
          "what-matters",
          "outcomes",
          "own-part",
          "views",
          "child-views",
          "risk-view",
          "risk-benefits",
          "alternatives",
          "contingency");

  private static final Said JUDGING =
      Said.of(
          "view, views, opinion, analysis, judgement, judgment, assessment, summary, conclusion,"
              + " recommendation, barn, dadansoddiad, casgliad");

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "optional-only",
              Severity.WARNING,
              "asked only as optional",
              "Under pressure workers fill in what the system makes them fill in. A form that insists on"
                  + " needs and leaves strengths optional has said which it values.",
              "`Needs *` is required, `What are you good at?` is not.",
              "Require it as you require needs, with an answer such as \"asked, did not want to say\".",
              AskedRules::optional),
          new Rule(
              "conditional-only",
              Severity.WARNING,
              "asked only when another answer is given",
              "What hides behind a tick is not asked of most people.",
              "`What matters to you?` is shown only if `Eligible needs` is Yes.",
              "Ask it of everybody, before anything that may hide it.",
              AskedRules::conditional),
          new Rule(
              "yes-no-for-narrative",
              Severity.WARNING,
              "a yes/no where a narrative is needed",
              "`Strengths considered? Yes` is the box that says nothing; auditors rate it 1 (core standard"
                  + " S1).",
              "`Have the person's views been sought? ☐ Yes ☐ No`.",
              "Ask what they are, in a box for sentences; keep the tick, if at all, for \"asked, did not"
                  + " want to say\".",
              AskedRules::yesNo),
          new Rule(
              "professional-view-only",
              Severity.ERROR,
              "asks for the professional's view and not for the person's",
              "Whose view is asked for is whose view is recorded (Collaborative Communication evaluation;"
                  + " core standard S3).",
              "`Social worker's analysis` and `Views of other professionals`, and nothing for the person.",
              "Add the person's own view, before the professional's.",
              AskedRules::professionals));

  private AskedRules() {}

  private static List<Hit> optional(FormReading reading) {
    List<Hit> hits = new ArrayList<>();
    if (!reading.form().marksRequired()) return hits;
    for (Topic topic : reading.wanted()) {
      List<Question> asking = reading.asking(topic.id());
      if (topic.severity() != Severity.ERROR || asking.isEmpty()) continue;
      if (asking.stream().noneMatch(Question::required)) {
        hits.add(Hit.at(asking.get(0), "asks about " + topic.name() + " only as optional"));
      }
    }
    return hits;
  }

  private static List<Hit> conditional(FormReading reading) {
    List<Hit> hits = new ArrayList<>();
    for (Topic topic : reading.wanted()) {
      List<Question> asking = reading.asking(topic.id());
      if (topic.severity() != Severity.ERROR || asking.isEmpty()) continue;
      if (asking.stream().noneMatch(q -> q.condition().isEmpty())) {
        hits.add(
            Hit.at(
                asking.get(0),
                "asks about " + topic.name() + " only when another answer is given"));
      }
    }
    return hits;
  }

  private static List<Hit> yesNo(FormReading reading) {
    List<Hit> hits = new ArrayList<>();
    Set<Question> told = new java.util.LinkedHashSet<>();
    for (String id : NARRATIVE) {
      Topic topic = Topics.named(id).orElseThrow();
      if (!onlyTicked(topic, reading)) continue;
      for (Question q : reading.asking(id)) {
        if (told.add(q)) {
          hits.add(Hit.at(q, "a yes or no is all the room there is for " + topic.name()));
        }
      }
    }
    return hits;
  }

  /** It, or the question right after it that asks for more, has room for sentences. */
  private static boolean takesWords(Question question, FormReading reading) {
    if (question.type() != AnswerType.YES_NO) return true;
    List<Question> all = reading.form().asking();
    int next = all.indexOf(question) + 1;
    if (next >= all.size()) return false;
    Question after = all.get(next);
    if (!after.type().takesWords() || !after.section().equals(question.section())) return false;
    String when = after.condition();
    boolean follows = when.matches("(?iu)(if|os)\\b.*") || when.contains(question.label());
    return after.isGeneral() || !when.isEmpty() && follows;
  }

  /** Asked, and only by yes or no where it takes sentences. */
  static boolean onlyTicked(Topic topic, FormReading reading) {
    List<Question> asking = reading.asking(topic.id());
    return NARRATIVE.contains(topic.id())
        && !asking.isEmpty()
        && asking.stream().noneMatch(q -> takesWords(q, reading));
  }

  private static List<Hit> professionals(FormReading reading) {
    boolean heard = !reading.asking("views").isEmpty() || !reading.asking("child-views").isEmpty();
    if (heard) return List.of();
    return reading.form().asking().stream()
        .filter(q -> q.type().takesWords() && q.voice() == Voice.PROFESSIONAL)
        .filter(q -> JUDGING.in(q.about()))
        .findFirst()
        .map(
            q ->
                List.of(
                    Hit.at(
                        q,
                        "asks what the professional thinks, and nowhere what the person thinks")))
        .orElse(List.of());
  }
}
