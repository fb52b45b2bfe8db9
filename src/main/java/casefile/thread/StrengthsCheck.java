package casefile.thread;

import casefile.model.Passage;
import casefile.text.Mark;
import casefile.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether anything the person can do, knows or enjoys is taken up in the plan in force. */
final class StrengthsCheck {

  private static final double CLEAR = 0.6;

  private static final double USED = 0.2;

  /** One answers the question; a reader wants to see a few. */
  private static final int SHOWN = 6;

  private StrengthsCheck() {}

  static Check of(Whole whole) {
    List<Set<String>> strengths = strengths(whole);
    if (strengths.isEmpty() || whole.current.isEmpty()) {
      return Check.notAsked(CheckName.STRENGTHS_USED);
    }
    List<Passage> used = new ArrayList<>();
    for (int i = 0; i < whole.sentences().size() && used.size() < SHOWN; i++) {
      Sentence sentence = whole.sentence(i);
      if (!whole.current.contains(sentence.document()) || !whole.says(i)) continue;
      if (!whole.signs.atLeast(i, "S1.3", true, USED)) continue;
      int place = i;
      if (strengths.stream().anyMatch(s -> whole.echo.likeness(s, place) >= 1)) {
        used.add(sentence.passage());
      }
    }
    return Check.found(CheckName.STRENGTHS_USED, used);
  }

  /** What each strength recorded before the plan speaks of. */
  private static List<Set<String>> strengths(Whole whole) {
    List<Set<String>> strengths = new ArrayList<>();
    for (int i = 0; i < whole.sentences().size(); i++) {
      Sentence sentence = whole.sentence(i);
      if (sentence.document() >= whole.planned()) break;
      if (!whole.says(i) || sentence.is(Mark.COPIED)) continue;
      if (whole.signs.atLeast(i, "S1.1", true, CLEAR)) strengths.add(matter(whole, i));
    }
    return strengths;
  }

  /** Without names: people are followed on their own, and a surname is shared by a family. */
  private static Set<String> matter(Whole whole, int sentence) {
    Set<String> matter = new HashSet<>(whole.echo.matter(sentence));
    matter.removeIf(key -> key.startsWith("~"));
    return matter;
  }
}
