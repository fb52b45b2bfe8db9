package casefile.thread;

import casefile.model.Document;
import casefile.model.Passage;
import casefile.text.Mark;
import casefile.text.Reading;
import casefile.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed in one place: an answer to a prompt, or a section's running text.
 *
 * @param from its first sentence in the reading
 * @param to one past its last
 * @param passage all of it
 */
record Answer(Sentence first, int from, int to, Passage passage, boolean empty) {

  /** Every answer of a file, in reading order. */
  static List<Answer> of(Reading reading) {
    List<Answer> all = new ArrayList<>();
    List<Sentence> sentences = reading.sentences();
    Map<String, String> texts = new HashMap<>();
    int document = -1;
    int from = 0;
    for (int i = 1; i <= sentences.size(); i++) {
      Sentence first = sentences.get(from);
      if (i < sentences.size() && together(first, sentences.get(i))) continue;
      if (first.document() != document) {
        document = first.document();
        texts.clear();
        for (Document.Typed typed : reading.documents().get(document).typed()) {
          texts.put(typed.locator(), typed.text());
        }
      }
      all.add(answer(sentences.subList(from, i), from, texts));
      from = i;
    }
    return all;
  }

  private static Answer answer(List<Sentence> sentences, int from, Map<String, String> texts) {
    Passage first = sentences.get(0).passage();
    int end = sentences.get(sentences.size() - 1).passage().end();
    String text = texts.get(first.section()).substring(first.start(), end);
    return new Answer(
        sentences.get(0),
        from,
        from + sentences.size(),
        new Passage(first.document(), first.section(), first.start(), end, text),
        sentences.stream().allMatch(s -> s.is(Mark.PLACEHOLDER)));
  }

  private static boolean together(Sentence a, Sentence b) {
    return a.document() == b.document() && a.passage().section().equals(b.passage().section());
  }

  int document() {
    return first.document();
  }

  /** Whether it answers a prompt of the form. */
  boolean field() {
    return !first.promptWords().isEmpty();
  }

  /** {@code sections[2]}: what answers stand together. */
  String sectionOf() {
    String locator = passage.section();
    return locator.substring(0, locator.indexOf(']') + 1);
  }

  @Override
  public String toString() {
    return "Answer[" + passage + "]";
  }
}
