package casefile.form;

import casefile.text.Similarity;
import casefile.text.Token;
import casefile.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** What an earlier version of a form asked, and this one no longer does. */
final class Stopped {

  /** Of two labels' telling words, this share must be the same for one to be the other reworded. */
  private static final double REWORDED = 0.6;

  static final Rule RULE =
      Rule.told(
          "stopped-asking",
          Severity.WARNING,
          "no longer asks what an earlier version asked",
          "Questions get lost when forms are rebuilt for a new system, and with them the record.",
          "Last year's form had `What would make a good day?`, this year's has not (`--against`).",
          "Ask it again, or let the remark be with the reason why it went.");

  private Stopped() {}

  /** Topics that are asked no more, and made optional; then single questions that went. */
  static List<Hit> asking(Form now, Form before) {
    FormReading is = FormReading.of(now, Topics.ALL);
    FormReading was = FormReading.of(before, Topics.ALL);
    List<Hit> hits = new ArrayList<>();
    List<Question> told = new ArrayList<>();
    for (Topic topic : Topics.ALL) {
      List<Question> then = was.asking(topic.id());
      List<Question> today = is.asking(topic.id());
      if (then.isEmpty()) continue;
      if (today.isEmpty()) {
        hits.add(Hit.whole("no longer asks about " + topic.name() + ": " + places(then, before)));
        told.addAll(then);
      } else if (required(then) && !required(today)) {
        hits.add(Hit.at(today.get(0), "asks about " + topic.name() + " no longer as required"));
      }
    }
    for (Question q : before.asking()) {
      if (told.contains(q) || !q.type().takesWords() || q.label().isBlank()) continue;
      if (now.asking().stream().noneMatch(n -> same(q, n))) {
        hits.add(Hit.whole("no longer asks: " + where(q, before)));
      }
    }
    return hits;
  }

  private static boolean required(List<Question> questions) {
    return questions.stream().anyMatch(Question::required);
  }

  private static String places(List<Question> questions, Form form) {
    String first = where(questions.get(0), form);
    int more = questions.size() - 1;
    return more == 0 ? first : first + ", and " + more + " more";
  }

  /** A record is no form: its labels may be somebody's words. */
  private static String where(Question question, Form form) {
    return form.filled() ? "question " + question.number() : question.where();
  }

  private static boolean same(Question a, Question b) {
    List<String> x = words(a);
    List<String> y = words(b);
    if (x.equals(y)) return true;
    int shared = Similarity.sharedWords(x, y);
    int least = Math.min(Similarity.sharedWords(x, x), Similarity.sharedWords(y, y));
    return least > 0 && shared >= REWORDED * least;
  }

  private static List<String> words(Question q) {
    return Tokens.of(q.label()).stream().map(Token::word).toList();
  }
}
