package casefile.thread;

import casefile.model.DocumentType;
import casefile.text.Mark;
import casefile.text.Reading;
import casefile.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A case file laid out for following a matter through it: answers, the plan in force, reviews. */
final class Whole {

  final Reading reading;
  final Signs signs;
  final List<Answer> answers;
  final Echo echo;

  /** Places of the documents that plan, in date order; the last of each type is in force. */
  final List<Integer> plans;

  final Set<Integer> current;

  Whole(Reading reading, Signs signs) {
    this.reading = reading;
    this.signs = signs;
    this.answers = Answer.of(reading);
    this.echo = new Echo(reading);
    this.plans = plans();
    this.current = current();
  }

  List<Sentence> sentences() {
    return reading.sentences();
  }

  Sentence sentence(int i) {
    return reading.sentences().get(i);
  }

  List<Answer> answersOf(int document) {
    return answers.stream().filter(a -> a.document() == document).toList();
  }

  /** The type says so; where it is unknown, boxes for outcomes beside boxes for actions do. */
  private List<Integer> plans() {
    List<Integer> found = new ArrayList<>();
    for (int d = 0; d < reading.documents().size(); d++) {
      DocumentType type = reading.documents().get(d).type();
      if (Plan.TYPES.contains(type) || type == DocumentType.OTHER && asksLikeAPlan(d)) found.add(d);
    }
    return found;
  }

  private boolean asksLikeAPlan(int document) {
    int outcomes = 0;
    int actions = 0;
    for (Answer answer : answersOf(document)) {
      Set<Role> roles = Role.of(answer.first().promptWords());
      if (roles.contains(Role.OUTCOME)) outcomes++;
      if (roles.contains(Role.ACTION)) actions++;
    }
    return outcomes >= 2 && actions >= 2;
  }

  private Set<Integer> current() {
    Set<Integer> last = new TreeSet<>();
    for (int d : plans) {
      DocumentType type = reading.documents().get(d).type();
      last.removeIf(e -> reading.documents().get(e).type() == type);
      last.add(d);
    }
    return last;
  }

  /** The first document of the plans in force; past the last document when there is none. */
  int planned() {
    return current.stream().min(Integer::compare).orElse(reading.documents().size());
  }

  boolean isReview(int document) {
    return reading.documents().get(document).type() == DocumentType.REVIEW;
  }

  /** Sentences somebody could read: no placeholder. */
  boolean says(int i) {
    return !sentence(i).is(Mark.PLACEHOLDER);
  }
}
