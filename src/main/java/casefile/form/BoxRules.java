package casefile.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The room a question leaves for its answer. */
final class BoxRules {

  /** Two hundred characters are some thirty-five words. */
  private static final int TOO_LITTLE = 200;

  private static final int FEW_WORDS = 3;

  private static final Map<String, Said> SIDES =
      Map.of(
          "what is strong",
          StrengthTopics.STRENGTHS,
          "what is lacking",
          Said.of(
              "needs, weaknesses, problems, difficulties, deficits, anghenion, problemau, gwendidau, anawsterau"));

  private static final Said OTHERS =
      Said.of(
          "carer, carers, family, families, professionals, professional, parents, gofalwr, gofalwyr, teulu, rhieni, gweithwyr proffesiynol");
  private static final Said PERSON =
      Said.of(
          "person, adult, child, young person, individual, service user, client, patient, citizen, you, your, person's, adult's, child's, plentyn, oedolyn, eich, chi");
  private static final Said VIEW =
      Said.of("view, views, wishes, opinion, opinions, comments, barn, safbwyntiau, dymuniadau");

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "two-in-one-box",
              Severity.WARNING,
              "two things in one box",
              "The second is answered seldom, and nobody can tell whose view is whose.",
              "`Strengths and needs`, `Views of the person and carer`, or two questions in one label.",
              "Give each its own box.",
              BoxRules::two),
          new Rule(
              "length-demanded",
              Severity.WARNING,
              "demands a length",
              "A least number of characters is met with padding and copied text, which auditors then read"
                  + " (deficits of copy-forward in recording practice).",
              "`Minimum 500 characters` on every box.",
              "Take the least length out; say in the hint what a good answer holds.",
              BoxRules::demanded),
          new Rule(
              "too-little-room",
              Severity.SUGGESTION,
              "too little room for a life",
              "What does not fit is left out, and what is left out first is what is particular.",
              "`What matters to you?` with at most 100 characters.",
              "Allow two thousand characters, or none to be counted.",
              BoxRules::room),
          new Rule(
              "filled-before-asked",
              Severity.WARNING,
              "boilerplate that looks like evidence",
              "Text that stands in the box before anybody typed will be found in every file, and reads as"
                  + " if it had been said of each.",
              "A box for views that already holds a sentence about having discussed everything.",
              "Empty the box; put guidance in the hint, where it is not saved with the answer.",
              BoxRules::filled));

  private BoxRules() {}

  private static List<Hit> two(FormReading reading) {
    List<Hit> hits = new ArrayList<>();
    for (Question q : reading.form().asking()) {
      if (!q.type().takesWords()) continue;
      String label = q.label();
      if (SIDES.values().stream().allMatch(s -> s.in(label))) {
        hits.add(Hit.at(q, "strengths and needs share one box"));
      } else if (VIEW.in(label) && PERSON.in(label) && OTHERS.in(label) && joined(label)) {
        hits.add(Hit.at(q, "the person's view and other people's share one box"));
      } else if (marks(label) > 1) {
        hits.add(Hit.at(q, marks(label) + " questions share one box"));
      }
    }
    return hits;
  }

  private static boolean joined(String label) {
    return label.matches("(?iu).*(/|,|&|\\b(and|or|ac?|neu)\\b).*");
  }

  /** Question marks; the same question in two languages is one. */
  private static int marks(String label) {
    return Arrays.stream(label.split("\\s[/|–—]\\s|\\n"))
        .mapToInt(part -> (int) part.chars().filter(c -> c == '?').count())
        .max()
        .orElse(0);
  }

  private static List<Hit> demanded(FormReading reading) {
    return reading.form().asking().stream()
        .filter(q -> q.type() == AnswerType.NARRATIVE && q.length().least() > 1)
        .map(q -> Hit.at(q, "demands at least " + q.length().least() + " characters"))
        .toList();
  }

  private static List<Hit> room(FormReading reading) {
    return reading.form().asking().stream()
        .filter(q -> q.type().takesWords())
        .filter(q -> q.length().most() > 0 && q.length().most() < TOO_LITTLE)
        .filter(
            q -> reading.topics(q).stream().anyMatch(t -> AskedRules.NARRATIVE.contains(t.id())))
        .map(q -> Hit.at(q, "leaves room for " + q.length().most() + " characters"))
        .toList();
  }

  private static List<Hit> filled(FormReading reading) {
    List<Hit> hits = new ArrayList<>();
    for (Question q : reading.form().asking()) {
      if (!q.type().takesWords() || q.filled().isBlank()) continue;
      int words = q.filled().strip().split("\\s+").length;
      if (words > FEW_WORDS) {
        hits.add(Hit.at(q, words + " words stand in the answer before anybody has typed"));
      }
    }
    return hits;
  }
}
