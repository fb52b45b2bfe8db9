package casefile.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What comes first, and how much there is of it. */
final class OrderRules {

  private static final List<String> BEGINNINGS = List.of("what-matters", "strengths", "outcomes");

  /** Three in four: below this a form can still be balanced by how it is used. */
  private static final double MOST_DEFICITS = 0.75;

  private static final int ENOUGH_TO_COUNT = 4;

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "asked-after-needs",
              Severity.WARNING,
              "asked after needs and eligibility",
              "Strengths layered over a form that still runs from need to eligibility are read as"
                  + " decoration (Collaborative Communication evaluation); the Care Act and the Welsh Act"
                  + " both put outcomes and own resources before eligibility.",
              "`Eligible needs` on page 2, `What matters to you` on page 7.",
              "Move what matters, strengths and outcomes before needs and eligibility.",
              OrderRules::afterNeeds),
          new Rule(
              "opens-with-deficits",
              Severity.WARNING,
              "begins with what is wrong",
              "The first questions set the conversation: people answer as the kind of person the form"
                  + " takes them for.",
              "`Diagnosis`, `Presenting problems`, `Help needed with` before anything else.",
              "Begin with who the person is and what matters to them.",
              OrderRules::opening),
          new Rule(
              "deficit-share",
              Severity.WARNING,
              "asks mostly about what is wrong",
              "What a form has most boxes for, a file has most words on (core standard S1.4, balance).",
              "Twelve questions on needs, problems and risks, one on strengths.",
              "Join questions about deficits, and ask about strengths, networks and outcomes where life"
                  + " areas are gone through.",
              OrderRules::share));

  private OrderRules() {}

  private static List<Hit> afterNeeds(FormReading reading) {
    List<Question> all = reading.form().asking();
    Optional<Question> needs = all.stream().filter(FormReading::aboutNeeds).findFirst();
    List<Hit> hits = new ArrayList<>();
    if (needs.isEmpty()) return hits;
    for (String id : BEGINNINGS) {
      Topic topic = Topics.named(id).orElseThrow();
      List<Question> asking = reading.asking(id);
      if (!reading.wanted().contains(topic) || asking.isEmpty()) continue;
      Question first = asking.get(0);
      if (first.number() > needs.get().number()) {
        hits.add(
            Hit.at(
                first,
                "asks about "
                    + topic.name()
                    + " only at question "
                    + first.number()
                    + ", after needs at question "
                    + needs.get().number()));
      }
    }
    return hits;
  }

  /** A form about one risk or one decision need not be about a life. */
  private static boolean wholeLife(FormReading reading) {
    return Topics.FINDING_OUT.contains(reading.form().type());
  }

  private static List<Hit> opening(FormReading reading) {
    List<Question> telling = reading.telling();
    if (telling.size() < 2 || !wholeLife(reading)) return List.of();
    boolean deficits =
        telling.stream()
            .limit(2)
            .allMatch(q -> FormReading.aboutDeficits(q) && !FormReading.aboutAssets(q));
    return deficits
        ? List.of(Hit.at(telling.get(0), "the first questions about the person are about deficits"))
        : List.of();
  }

  private static List<Hit> share(FormReading reading) {
    List<Question> telling = reading.telling();
    long assets = telling.stream().filter(FormReading::aboutAssets).count();
    long deficits = telling.size() - assets;
    if (!wholeLife(reading)
        || telling.size() < ENOUGH_TO_COUNT
        || deficits < MOST_DEFICITS * telling.size()) {
      return List.of();
    }
    return List.of(
        Hit.whole(
            deficits
                + " of "
                + telling.size()
                + " questions about the person are about needs, problems and risks alone"));
  }
}
