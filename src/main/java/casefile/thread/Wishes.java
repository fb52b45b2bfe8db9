package casefile.thread;

import casefile.model.DocumentType;
import casefile.model.Passage;
import casefile.text.Mark;
import casefile.text.Sentence;
import casefile.text.Voice;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows what the person said they want into the plan in force. */
final class Wishes {

  private static final double CLEAR = 0.6;

  private static final Wording WANTS =
      Wording.of(
          "(want|wants|wanted|wish|wishes|wished|hopes|hope) (to|@they|the|a|an|my|more|some|not)",
          "(i|@they|@person) (d|would) (like|love|sooner|rather) ..",
          "(i|@they|@person) (miss|misses|want|wants|wanted)",
          "(what|thing) @they want*",
          "(most|really) (want*|miss*)",
          "wants",
          "want",
          "looking forward");

  /** What somebody does not want is kept by doing nothing: its absence from a plan says little. */
  private static final Wording AVOIDS =
      Wording.of(
          "not",
          "dont",
          "doesnt",
          "never",
          "wouldnt",
          "no",
          "didnt",
          "cant",
          "asked (if|whether)",
          "offered",
          "unable",
          "stop",
          "nobody",
          "no one",
          "something",
          "what @they would");

  private Wishes() {}

  static List<GoldenThread> of(Whole whole) {
    List<GoldenThread> threads = new ArrayList<>();
    int planned = whole.planned();
    if (whole.current.isEmpty()) return threads;
    for (int i = 0; i < whole.sentences().size(); i++) {
      Sentence sentence = whole.sentence(i);
      if (sentence.document() >= planned || !wish(whole, i)) continue;
      Set<String> matter = whole.echo.matter(i);
      if (matter.size() < 2) continue;
      List<Passage> taken = takenUp(whole, matter);
      threads.add(
          new GoldenThread(
              GoldenThread.Start.WISH,
              Optional.of(sentence.passage()),
              Optional.empty(),
              taken.stream().limit(2).toList(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              taken.isEmpty() ? EnumSet.of(Gap.NOT_TAKEN_UP) : EnumSet.noneOf(Gap.class)));
    }
    return threads;
  }

  static boolean wish(Whole whole, int i) {
    Sentence sentence = whole.sentence(i);
    if (sentence.is(Mark.PLACEHOLDER) || sentence.is(Mark.COPIED)) return false;
    if (sentence.type() == DocumentType.CONTACT) return false;
    if (sentence.voice() != Voice.PERSON) return false;
    return !AVOIDS.in(sentence.words())
        && WANTS.in(sentence.words())
        && whole.signs.atLeast(i, "S2.1", true, CLEAR);
  }

  /** Sentences of the plan, and of what came after, that speak of it. */
  static List<Passage> takenUp(Whole whole, Set<String> matter) {
    List<Passage> taken = new ArrayList<>();
    for (int i = 0; i < whole.sentences().size(); i++) {
      Sentence sentence = whole.sentence(i);
      boolean planning =
          whole.current.contains(sentence.document())
              || sentence.document() > whole.planned() && whole.isReview(sentence.document());
      if (!planning || !whole.says(i)) continue;
      if (whole.echo.likeness(matter, i) >= 1) {
        taken.add(sentence.passage());
      }
    }
    return taken;
  }
}
