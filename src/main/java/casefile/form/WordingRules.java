package casefile.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of the questions. */
final class WordingRules {

  private static final int ONE_PROMPT = 2;

  private static final List<String> TERMS =
      List.of(
          "service user",
          "client",
          "patient",
          "customer",
          "resident",
          "defnyddiwr gwasanaeth",
          "cleient",
          "claf");

  private static final Map<String, Said> PEOPLE = people();

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "words-for-people",
              Severity.SUGGESTION,
              "calls the person a patient, client or service user",
              "The words of the form become the words of the file; a mix of them is a finding of audits in"
                  + " itself (peer challenge: consistent words for people; Dimensions, The words we use).",
              "`Service user's views` on one page, `Client signature` on the next.",
              "Say \"you\", the person's name, or \"the person\", and the same throughout.",
              WordingRules::terms),
          new Rule(
              "duplicate-question",
              Severity.SUGGESTION,
              "asks the same twice",
              "The second answer is copied from the first, and the two drift apart.",
              "`Medical history` in the assessment and again, word for word, under Health.",
              "Ask once, and show the answer where it is needed again.",
              WordingRules::twice),
          new Rule(
              "one-word-prompt",
              Severity.SUGGESTION,
              "a word or two for a prompt",
              "A bare heading such as Strengths gets a bare answer such as \"supportive family\".",
              "`Strengths` with no question and no hint.",
              "Write it as a question to the person, or add a hint of what a good answer holds.",
              WordingRules::bare),
          new Rule(
              "no-label",
              Severity.WARNING,
              "a box without a question",
              "Nobody can know what to write in it, and a screen reader says nothing.",
              "A text box under a table, with no words beside it.",
              "Give it a label that is tied to the box.",
              WordingRules::unlabelled));

  private WordingRules() {}

  private static Map<String, Said> people() {
    Map<String, Said> people = new java.util.LinkedHashMap<>();
    for (String term : TERMS) {
      String many = term.equals("claf") ? "cleifion" : term + "s";
      people.put(
          term,
          Said.of(
              term + ", " + many,
              "patient transport, in patient, out patient, patient safety incident, client contribution,"
                  + " customer services, customer service, resident at, ordinarily resident"));
    }
    return people;
  }

  private static List<Hit> terms(FormReading reading) {
    List<Hit> hits = new ArrayList<>();
    for (Map.Entry<String, Said> term : PEOPLE.entrySet()) {
      List<Question> said =
          reading.form().questions().stream()
              .filter(q -> term.getValue().in(q.section() + " . " + q.label() + " . " + q.hint()))
              .toList();
      if (said.isEmpty()) continue;
      String where = said.size() == 1 ? "1 question" : said.size() + " questions";
      hits.add(Hit.at(said.get(0), "says `" + term.getKey() + "` in " + where));
    }
    return hits;
  }

  private static List<Hit> twice(FormReading reading) {
    Map<String, Question> seen = new HashMap<>();
    List<Hit> hits = new ArrayList<>();
    for (Question q : reading.form().asking()) {
      if (!q.type().takesWords() || !q.repeat().isEmpty() || q.isGeneral()) continue;
      String plain = plain(q.label());
      if (plain.split(" ").length < 2) continue;
      Question earlier = seen.putIfAbsent(plain, q);
      if (earlier != null) {
        hits.add(Hit.at(q, "asked before, as question " + earlier.number()));
      }
    }
    return hits;
  }

  private static List<Hit> bare(FormReading reading) {
    List<Hit> hits = new ArrayList<>();
    for (Question q : reading.form().asking()) {
      boolean words =
          q.type() == AnswerType.NARRATIVE && q.hint().isBlank() && !q.label().isBlank();
      if (!words || q.label().contains("?") || !q.repeat().isEmpty()) continue;
      boolean telling =
          reading.topics(q).stream().anyMatch(t -> AskedRules.NARRATIVE.contains(t.id()));
      if (telling && plain(q.label()).split(" ").length <= ONE_PROMPT) {
        hits.add(Hit.at(q, "a word or two is all the prompt there is"));
      }
    }
    return hits;
  }

  private static List<Hit> unlabelled(FormReading reading) {
    return reading.form().asking().stream()
        .filter(q -> q.label().isBlank())
        .map(q -> Hit.at(q, "a box for an answer has no question"))
        .toList();
  }

  private static String plain(String label) {
    return label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
  }
}
