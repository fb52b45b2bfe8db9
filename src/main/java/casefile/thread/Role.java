package casefile.thread;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a prompt or heading of a plan asks for. */
enum Role {
  NEED(
      Wording.of(
          "need",
          "needs",
          "eligible need",
          "barrier",
          "barriers",
          "angen",
          "anghenion",
          "worry",
          "what is happening")),
  OUTCOME(
      Wording.of(
          "outcome",
          "outcomes",
          "goal",
          "goals",
          "aim",
          "aims",
          "aiming for",
          "objective",
          "objectives",
          "my words",
          "own words",
          "words",
          "(want|wants) to achieve",
          "(i|we|@they|@person|@name|what) (want|wants|wish|wishes)",
          "what .. (wants|want)",
          "would .. like to achieve",
          "life (will|should|could) look",
          "good look like",
          "needs to change",
          "desired",
          "to be achieved",
          "want to get to",
          "wish",
          "difference .. made",
          "canlyniad",
          "canlyniadau",
          "nod")),
  ACTION(
      Wording.of(
          "action",
          "actions",
          "act",
          "how",
          "step",
          "steps",
          "(will|we|ll) (do|happen)",
          "what will happen",
          "who does what",
          "who will do",
          "doing",
          "do",
          "provision",
          "input",
          "intervention",
          "interventions",
          "met by",
          "task",
          "tasks",
          "service",
          "services",
          "support",
          "camau",
          "gweithredu",
          "gweithred",
          "sut",
          "uses",
          "contribution")),
  WHO(
      Wording.of(
          "who",
          "whom",
          "responsible",
          "lead",
          "owner",
          "individual",
          "gan bwy",
          "pwy",
          "agency",
          "provider",
          "staff")),
  WHEN(
      Wording.of(
          "when",
          "date",
          "timescale",
          "timescales",
          "deadline",
          "due",
          "frequency",
          "pryd",
          "erbyn",
          "by",
          "weekly")),
  LAW(
      Wording.of(
          "well being",
          "well-being",
          "wellbeing",
          "national",
          "care act",
          "link",
          "links",
          "linked",
          "llesiant",
          "lles",
          "meets",
          "wbo",
          "duty",
          "cenedlaethol",
          "eligibility")),
  SCORE(
      Wording.of(
          "score",
          "scored",
          "baseline",
          "start",
          "now",
          "today",
          "sgor",
          "gwaelodlin",
          "rung",
          "measure",
          "rwan",
          "where i am",
          "where are we",
          "how will we know",
          "target",
          "current")),
  REVIEW(
      Wording.of("review", "progress", "look again", "adolygu", "adolygiad", "checks", "reviewed"));

  private final Wording asks;

  Role(Wording asks) {
    this.asks = asks;
  }

  private static final Wording NOT_OF_A_PLAN =
      Wording.of(
          "outcome of",
          "budget",
          "cost",
          "signed",
          "signature",
          "copy",
          "copies",
          "strengths",
          "views",
          "contingency",
          "risk",
          "risks",
          "agreement",
          "present",
          "hours",
          "medication",
          "summary of",
          "reason for",
          "informed",
          "discussed with",
          "carer wishes");

  private static final Wording DOES = Wording.of("what", "does", "do", "beth", "be");

  /** Everything a prompt asks for; one prompt may ask for several things. */
  static Set<Role> of(List<String> prompt) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    if (NOT_OF_A_PLAN.in(prompt)) return roles;
    for (Role role : values()) if (role.asks.in(prompt)) roles.add(role);
    if (roles.contains(WHO) && DOES.in(prompt)) roles.add(ACTION);
    if (roles.contains(LAW)) {
      // "national outcome" and "need it links to" name the law, no outcome of this person
      roles.remove(OUTCOME);
      if (!roles.contains(ACTION)) roles.remove(NEED);
    }
    if (roles.contains(SCORE)) roles.remove(OUTCOME);
    return roles;
  }
}
