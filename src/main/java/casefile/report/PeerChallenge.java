package casefile.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a peer-challenge team may say of a dozen files: by theme and quality statement, good
 * practice and considerations, with no case, quote, count or document by which anybody is known.
 *
 * <p>Themes and quality statements: Care Quality Commission, Assessment framework for local
 * authority assurance (2023).
 */
public final class PeerChallenge {

  private static final String PEOPLE = "Theme 1: Working with people";
  private static final String SUPPORT = "Theme 2: Providing support";
  private static final String SAFETY = "Theme 3: Ensuring safety within the system";

  /** Criterion ids of the core template, or beginnings of them, with theme and statement. */
  private static final Map<String, String> PLACES = new LinkedHashMap<>();

  static {
    PLACES.put("S1.2", SUPPORT + " – Partnerships and communities");
    PLACES.put("S1.3", PEOPLE + " – Supporting people to live healthier lives");
    PLACES.put("S1.", PEOPLE + " – Assessing needs");
    PLACES.put("S2.3", SUPPORT + " – Care provision, integration and continuity");
    PLACES.put("S2.4", SUPPORT + " – Care provision, integration and continuity");
    PLACES.put("S2.", PEOPLE + " – Assessing needs");
    PLACES.put("S3.4", PEOPLE + " – Equity in experience and outcomes");
    PLACES.put("S3.", PEOPLE + " – Assessing needs");
    PLACES.put("S4.4", SAFETY + " – Safe pathways, systems and transitions");
    PLACES.put("S4.", SAFETY + " – Safeguarding");
  }

  private static final List<String> ORDER =
      List.of(
          PEOPLE + " – Assessing needs",
          PEOPLE + " – Supporting people to live healthier lives",
          PEOPLE + " – Equity in experience and outcomes",
          SUPPORT + " – Care provision, integration and continuity",
          SUPPORT + " – Partnerships and communities",
          SAFETY + " – Safe pathways, systems and transitions",
          SAFETY + " – Safeguarding");

  private PeerChallenge() {}

  public static Leaf of(Report report) {
    Map<String, List<Ranked>> groups = new LinkedHashMap<>();
    Wording words = report.words();
    boolean core = report.ruler().standard("strengths").isPresent();
    if (core) ORDER.forEach(o -> groups.put(words.say(o), new ArrayList<>()));
    for (Ruler.Standard standard : report.ruler().standards()) {
      for (Ruler.Criterion criterion : standard.criteria()) {
        Tally tally = report.summary().criterion(criterion.id());
        if (tally.n() == 0) continue;
        String place = core ? words.known(place(criterion.id(), standard)) : standard.name();
        groups
            .computeIfAbsent(place, k -> new ArrayList<>())
            .add(new Ranked(standard, criterion, tally));
      }
    }
    List<Leaf.Section> sections = new ArrayList<>();
    groups.forEach((name, ranked) -> sections.add(section(name, ranked, words)));
    return new Leaf(
        words.say("Peer challenge: what the case files show"),
        words.say(
            "Grouped by the Care Quality Commission's themes and quality statements. No case, quote or number is given, so that nobody can be known from it. It speaks of a few files read in a short time, never of a whole service or of any worker."),
        sections);
  }

  private static String place(String id, Ruler.Standard standard) {
    return PLACES.entrySet().stream()
        .filter(e -> id.startsWith(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(standard.name());
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
