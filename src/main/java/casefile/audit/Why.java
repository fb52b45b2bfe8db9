package casefile.audit;

import casefile.indicator.Evidence;
import casefile.indicator.Polarity;
import casefile.indicator.ScoredReading;
import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.standard.Criterion;
import casefile.standard.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One plain sentence for a rating: what was found and where, and what kept it from the next level.
 */
final class Why {

  private static final Set<DocumentType> PLANS =
      Set.of(
          DocumentType.CARE_AND_SUPPORT_PLAN,
          DocumentType.TRANSITION_PLAN,
          DocumentType.CHILD_PROTECTION_PLAN);

  private static final double CLEAR = 0.45;

  private Why() {}

  /**
   * @param raised what the file as a whole gives cause to look at
   */
  static String of(
      Criterion criterion,
      Level level,
      List<String> unmet,
      List<Evidence> evidence,
      ScoredReading reading,
      List<String> raised) {
    String found =
        found(evidence, reading, level.level() == 4)
            + (level.level() < 4
                ? raised.stream().map(r -> "; " + r).collect(Collectors.joining())
                : "");
    String shown =
        criterion.levels().stream()
            .filter(l -> l.level() == level.level() + 1)
            .findFirst()
            .map(
                next ->
                    level.level()
                        + ", not "
                        + next.level()
                        + ": "
                        + found
                        + ". "
                        + next.level()
                        + " would be: "
                        + lower(next.anchor())
                        + asks(unmet))
            .orElse(level.level() + ": " + found);
    return shown.endsWith(".") ? shown : shown + ".";
  }

  /** Conditions other than a cut on the score, which says nothing to a reader. */
  private static String asks(List<String> unmet) {
    return unmet.isEmpty() ? "" : " (missing: " + String.join(" and ", unmet) + ")";
  }

  private static String found(List<Evidence> evidence, ScoredReading reading, boolean top) {
    List<Evidence> support = evidence.stream().filter(e -> e.polarity() == Polarity.FOR).toList();
    int against = evidence.size() - support.size();
    if (evidence.isEmpty()) return "no passage speaks clearly for or against it";
    List<String> said = new ArrayList<>();
    said.add(
        support.isEmpty()
            ? "no passage clearly shows it"
            : shows(support) + " (" + where(support, reading) + ")");
    String absent = top ? "" : absent(support, reading);
    if (!support.isEmpty() && !absent.isEmpty()) said.add("none in " + absent);
    if (against > 0) said.add(count(against, "speaks", "speak") + " against");
    return String.join(", ", said);
  }

  /** The one passage shown where none is clear says so. */
  private static String shows(List<Evidence> support) {
    if (support.stream().noneMatch(e -> e.strength() >= CLEAR)) return "a passage faintly shows it";
    return count(support.size(), "passage shows it", "passages show it");
  }

  /** "assessment 4, case notes 2". */
  private static String where(List<Evidence> support, ScoredReading reading) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Evidence e : support) {
      counts.merge(type(reading, e.passage().document()).label(), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .map(c -> c.getKey() + " " + c.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Plan and review, where the file holds one and nothing in it shows the criterion. */
  private static String absent(List<Evidence> support, ScoredReading reading) {
    boolean plan = false;
    boolean review = false;
    for (Document d : reading.documents()) {
      plan |= PLANS.contains(d.type());
      review |= d.type() == DocumentType.REVIEW;
    }
    for (Evidence e : support) {
      DocumentType type = type(reading, e.passage().document());
      if (PLANS.contains(type)) plan = false;
      if (type == DocumentType.REVIEW) review = false;
    }
    if (plan && review) return "the plan or any review";
    return plan ? "the plan" : review ? "any review" : "";
  }

  private static DocumentType type(ScoredReading reading, String document) {
    return reading.file().document(document).map(Document::type).orElse(DocumentType.OTHER);
  }

  private static String lower(String anchor) {
    String text = anchor.strip();
    boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
    return word ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
  }

  private static String count(int n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }
}
