package casefile.thread;

import casefile.model.Passage;
import casefile.text.Mark;
import casefile.text.Sentence;
import casefile.text.Voice;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows the people around a person, by name, into the plan in force. */
final class Networks {

  private static final double CLEAR = 0.6;

  private static final Wording APART =
      Wording.of(
          "no contact",
          "not want",
          "died",
          "passed away",
          "estranged",
          "lost touch",
          "not spoken",
          "late",
          "years ago",
          "used to",
          "does not",
          "cannot",
          "wont",
          "never",
          "doesnt",
          "deceased",
          "not");

  private static final Wording PAID =
      Wording.of(
          "social worker",
          "ta",
          "teacher",
          "nurse",
          "officer",
          "ot",
          "gp",
          "dr",
          "carers",
          "support worker",
          "pa",
          "keyworker",
          "key worker",
          "physio",
          "psychologist",
          "advocate",
          "staff",
          "foster",
          "tutor",
          "keyworker",
          "midwife",
          "solicitor");

  private Networks() {}

  static List<GoldenThread> of(Whole whole) {
    List<GoldenThread> threads = new ArrayList<>();
    if (whole.current.isEmpty()) return threads;
    int planned = whole.planned();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < whole.sentences().size(); i++) {
      Sentence sentence = whole.sentence(i);
      if (sentence.document() >= planned) break;
      if (!sentence.is(Mark.NAMES) || sentence.is(Mark.COPIED)) continue;
      if (!offers(whole, i)) continue;
      Set<String> named = new HashSet<>();
      for (String key : whole.echo.matter(i)) if (key.startsWith("~")) named.add(key);
      if (named.isEmpty() || !java.util.Collections.disjoint(named, seen)) continue;
      seen.addAll(named);
      List<Passage> used = used(whole, named, matter(whole, i));
      threads.add(
          new GoldenThread(
              GoldenThread.Start.NETWORK,
              Optional.of(sentence.passage()),
              Optional.empty(),
              used.stream().limit(2).toList(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              used.isEmpty() ? EnumSet.of(Gap.NOT_USED) : EnumSet.noneOf(Gap.class)));
    }
    return threads;
  }

  /** Somebody said to help, visit or be close, and no professional. */
  private static boolean offers(Whole whole, int i) {
    Sentence sentence = whole.sentence(i);
    return whole.signs.atLeast(i, "S1.2", true, CLEAR)
        && sentence.voice() != Voice.PROFESSIONAL
        && !sentence.is(Mark.PLACEHOLDER)
        && !APART.in(sentence.words())
        && !PAID.in(sentence.words());
  }

  /** Its words, and what kin it speaks of: "daughter" in the plan takes up the daughter named. */
  private static Set<String> matter(Whole whole, int i) {
    Set<String> matter = new HashSet<>(whole.echo.matter(i));
    matter.removeIf(key -> Concept.isEveryday(key));
    return matter;
  }

  private static List<Passage> used(Whole whole, Set<String> named, Set<String> matter) {
    List<Passage> used = new ArrayList<>();
    for (int i = 0; i < whole.sentences().size(); i++) {
      Sentence sentence = whole.sentence(i);
      if (!whole.current.contains(sentence.document())) continue;
      boolean byName = !java.util.Collections.disjoint(named, whole.echo.matter(i));
      if (byName || whole.echo.shared(matter, i) >= 1) used.add(sentence.passage());
    }
    return used;
  }
}
