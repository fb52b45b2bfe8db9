package casefile.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form, and what it asks about: all that rules look at.
 *
 * @param asked by topic id, for every topic there is
 * @param wanted the topics the template wants asked and a form of this sort is held to
 */
record FormReading(Form form, Map<String, Topic.Found> asked, List<Topic> wanted) {

  private static final Said NEEDS =
      Said.of(
          "needs, need, eligibility, eligible, unable to, assistance required, requires assistance,"
              + " anghenion, cymhwysedd, cymwys, yn gymwys",
          "needs to happen, need to happen, you need to know, need to know, communication needs, if you"
              + " need, need help to complete, need more space, anghenion cyfathrebu, carer's needs");

  private static final Said DEFICITS =
      Said.of(
          "needs, need, problem, problems, difficulty, difficulties, unable, risk, risks, hazard,"
              + " hazards, diagnosis, diagnoses, medical history, impairment, impairments, disability,"
              + " disabilities, dependency, deterioration, incontinence, continence, falls, behaviour,"
              + " behaviours, cannot, help with, assistance, eligibility, eligible, concern, concerns,"
              + " deficit, deficits, symptoms, vulnerability, vulnerabilities, anghenion, problemau,"
              + " problem, anawsterau, anhawster, methu, risg, risgiau, diagnosis, hanes meddygol,"
              + " anabledd, cwympiadau, ymddygiad, pryderon, cymhwysedd, namau",
          "needs to happen, need to happen, need to know, communication needs, strengths and"
              + " difficulties, anghenion cyfathrebu");

  private static final List<Said> ASSETS =
      List.of(
          StrengthTopics.STRENGTHS,
          StrengthTopics.NETWORKS,
          StrengthTopics.GOING_WELL,
          OutcomeTopics.MATTERS,
          OutcomeTopics.OUTCOMES);

  static FormReading of(Form form, List<Topic> wanted) {
    Map<String, Topic.Found> asked = new LinkedHashMap<>();
    Map<Integer, List<String>> words = new HashMap<>();
    for (Question q : form.questions()) words.put(q.number(), Said.words(q.about()));
    for (Topic topic : Topics.ALL) {
      asked.put(topic.id(), topic.in(form, q -> words.get(q.number())));
    }
    return new FormReading(form, asked, wanted.stream().filter(t -> t.expectedOf(form)).toList());
  }

  /** The questions that ask about a topic, in order. */
  List<Question> asking(String topic) {
    return asked.get(topic).questions();
  }

  /** The topics a question asks about. */
  List<Topic> topics(Question question) {
    return Topics.ALL.stream().filter(t -> asking(t.id()).contains(question)).toList();
  }

  static boolean aboutNeeds(Question question) {
    return NEEDS.in(question.about());
  }

  static boolean aboutDeficits(Question question) {
    return DEFICITS.in(question.about());
  }

  static boolean aboutAssets(Question question) {
    return ASSETS.stream().anyMatch(a -> a.in(question.about()));
  }

  /** Questions about somebody's life; name, address and signatures are left aside. */
  List<Question> telling() {
    List<Question> telling = new ArrayList<>();
    for (Question q : form.asking()) {
      if (aboutDeficits(q) || aboutAssets(q)) telling.add(q);
    }
    return telling;
  }
}
