package casefile.report;

import casefile.standard.Framework;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a peer-challenge team may say of a dozen files: by quality statement, good practice and
 * considerations, with no case, quote, count or document by which anybody is known.
 *
 * <p>Which criterion speaks to which quality statement is in the template: {@code maps-to}.
 */
public final class PeerChallenge {

  private static final String FRAMEWORK = "cqc";

  private static final String BY_FRAMEWORK =
      "Grouped by the Care Quality Commission's themes and quality statements. No case, quote or number is given, so that nobody can be known from it. It speaks of a few files read in a short time, never of a whole service or of any worker.";

  private static final String BY_STANDARD =
      "Grouped by the standards of the template. No case, quote or number is given, so that nobody can be known from it. It speaks of a few files read in a short time, never of a whole service or of any worker.";

  private PeerChallenge() {}

  public static Leaf of(Report report) {
    Wording words = report.words();
    Optional<Framework> framework =
        report.ruler().frameworks().stream()
            .filter(f -> f.id().equals(FRAMEWORK) && speaks(report.ruler(), f))
            .findFirst();
    List<Leaf.Section> sections = new ArrayList<>();
    framework.ifPresent(f -> f.parts().forEach(p -> sections.add(section(report, f, p))));
    for (Ruler.Standard standard : report.ruler().standards()) {
      List<Ranked> ranked = new ArrayList<>();
      for (Ruler.Criterion criterion : standard.criteria()) {
        if (framework.map(f -> maps(criterion, f)).orElse(false)) continue;
        add(ranked, standard, criterion, report.summary().criterion(criterion.id()));
      }
      if (!ranked.isEmpty()) sections.add(section(standard.name(), ranked, words));
    }
    return new Leaf(
        words.say("Peer challenge: what the case files show"),
        words.say(framework.isPresent() ? BY_FRAMEWORK : BY_STANDARD),
        sections);
  }

  private static boolean speaks(Ruler ruler, Framework framework) {
    return ruler.standards().stream()
        .flatMap(s -> s.criteria().stream())
        .anyMatch(c -> maps(c, framework));
  }

  private static boolean maps(Ruler.Criterion criterion, Framework framework) {
    return criterion.mapsTo().stream().anyMatch(id -> framework.part(id).isPresent());
  }

  private static Leaf.Section section(Report report, Framework framework, Framework.Part part) {
    List<Ranked> ranked = new ArrayList<>();
    for (Ruler.Standard standard : report.ruler().standards()) {
      for (Ruler.Criterion criterion : standard.criteria()) {
        if (!criterion.mapsTo().contains(part.id())) continue;
        add(ranked, standard, criterion, Mapped.tally(report, framework, criterion.id()));
      }
    }
    return section(part.said(), ranked, report.words());
  }

  private static void add(
      List<Ranked> ranked, Ruler.Standard standard, Ruler.Criterion criterion, Tally tally) {
    if (tally.n() > 0) ranked.add(new Ranked(standard, criterion, tally));
  }

  private static Leaf.Section section(String name, List<Ranked> ranked, Wording words) {
    List<String> lines = new ArrayList<>();
    for (Ranked r : ranked) {
      if (2 * r.tally().good() < r.tally().n()) continue;
      lines.add(
          words.say(
              "Good practice: {0}, in {1}.", r.criterion().name(), words.say(words(r.tally()))));
    }
    for (Ranked r : ranked) {
      if (2 * r.tally().good() >= r.tally().n()) continue;
      lines.add(
          words.say(
              "Consider: {0}, clear in {1}. {2}",
              r.criterion().name(), words.say(words(r.tally())), r.criterion().question()));
    }
    if (lines.isEmpty()) lines.add(words.say("The files read do not speak to this."));
    return new Leaf.Section(name, List.of(), lines, false);
  }

  /** A share in words, coarse on purpose: no number can be worked back from it. */
  static String words(Tally tally) {
    long percent = 100 * tally.good() / tally.n();
    if (percent >= 85) return "nearly all files";
    if (percent >= 60) return "most files";
    if (percent >= 40) return "about half of the files";
    return percent >= 15 ? "some files" : "few files or none";
  }
}
