package casefile.report;

import casefile.indicator.Polarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Chooses the passages of one case that are worth reading out. */
final class CaseQuotes {

  /** Longer ones are cut: they are read aloud. */
  private static final int LONGEST = 200;

  private static final int SHORTEST = 25;

  private CaseQuotes() {}

  /** A passage with the criterion it speaks to. */
  private record Found(CriterionResult criterion, Quoted passage) {}

  /** The clearest, each text once. */
  static List<Leaf.Said> of(
      Wording words,
      CaseResult result,
      Predicate<CriterionResult> criteria,
      Polarity polarity,
      int upTo) {
    List<Found> found = new ArrayList<>();
    for (CriterionResult c : result.criteria()) {
      if (!criteria.test(c)) continue;
      for (Quoted q : c.evidence()) {
        boolean telling = q.quote().map(t -> t.length() >= SHORTEST).orElse(false);
        if (q.polarity() == polarity && telling && !q.faint()) found.add(new Found(c, q));
      }
    }
    found.sort(Comparator.comparing((Found f) -> f.passage().strength()).reversed());
    List<Leaf.Said> said = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    for (Found f : found) {
      if (said.size() == upTo) break;
      if (texts.add(f.passage().quote().orElseThrow())) said.add(said(words, result, f.passage()));
    }
    return said;
  }

  static Leaf.Said said(Wording words, CaseResult result, Quoted passage) {
    String place =
        result
            .document(passage.document())
            .map(d -> Words.sentence(d.label(words)))
            .orElse(passage.document());
    return new Leaf.Said(
        cut(passage.said().orElse("")),
        place,
        passage.language(),
        passage.polarity() == Polarity.FOR);
  }

  private static String cut(String words) {
    if (words.length() <= LONGEST) return words;
    int at = words.lastIndexOf(' ', LONGEST - 2);
    return words.substring(0, at < LONGEST / 2 ? LONGEST - 2 : at) + "…”";
  }
}
