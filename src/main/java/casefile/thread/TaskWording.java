package casefile.thread;

import casefile.text.Sentence;
import java.util.List;

/** Whether an outcome names a task, a service or compliance, and not what life should be like. */
final class TaskWording {

  private static final Wording OPENS =
      Wording.of(
          "to (be|receive|have|attend|comply|engage|take|accept|maintain|ensure|prevent|reduce|manage|meet|access|remain|avoid|monitor|provide) ..",
          "(needs|requires|need|require) ..",
          "(support|supported|help|assistance) with",
          "(provision|maintain|maintained|maintenance|compliance|concordance|ensure|prevent|manage|monitor|reduce|increase|improve|improved|engagement|attend|meds|medication|nutrition|hygiene|continence|toileting|finances|respite|domestic)",
          "access to");

  private static final Wording SERVICE =
      Wording.of(
          "personal care",
          "personal hygiene",
          "day (centre|care|service|services)",
          "# calls",
          "# call",
          "calls a day",
          "# nights",
          "# hours",
          "# hrs",
          "# x",
          "care package",
          "poc",
          "respite",
          "short breaks",
          "medication",
          "nutrition",
          "hydration",
          "hygiene",
          "needs .. met",
          "needs to be met",
          "safe and well",
          "(safe|safety) at",
          "be safe",
          "kept safe",
          "remain safe",
          "skin integrity",
          "continence",
          "continent",
          "falls",
          "mobility",
          "transfers",
          "placement",
          "residential care",
          "nursing care",
          "24 hour",
          "# hr",
          "be supported",
          "be prompted",
          "be maintained",
          "be monitored",
          "be administered",
          "monitored",
          "administered",
          "as prescribed",
          "compliance",
          "comply",
          "concordance",
          "engage with",
          "engagement",
          "attend all",
          "attendance",
          "appointments",
          "carer strain",
          "carer breakdown",
          "carers needs",
          "independence",
          "independent as possible",
          "quality of life",
          "social isolation",
          "access (community|the community)",
          "behaviour",
          "challenging",
          "complete",
          "demonstrate",
          "insight",
          "supervision",
          "supervised",
          "direct payment",
          "household tasks",
          "domestic",
          "laundry",
          "meal prep*",
          "meals",
          "adls",
          "equipment",
          "package",
          "sessions",
          "parenting",
          "programme",
          "weight",
          "stimulation",
          "activities",
          "safeguarded",
          "transition to",
          "concerns addressed",
          "good enough",
          "abstinent",
          "abstain",
          "suitable accommodation",
          "personal and",
          "dressing",
          "washing",
          "safe environment",
          "safely",
          "self care",
          "daily living");

  private static final Wording LIFE =
      Wording.of("i", "my", "me", "so that", "with @name", "@they own", "like @they", "again");

  private static final int SHORT = 14;

  private TaskWording() {}

  /** By its words; where something was learned, that must not say the contrary. */
  static boolean is(Whole whole, Cell outcome) {
    Sentence first = whole.sentence(outcome.from());
    List<String> words = first.words();
    if (words.size() > SHORT || LIFE.in(words)) return false;
    double against = whole.signs.of(outcome.from(), "S2.2", false);
    double support = whole.signs.of(outcome.from(), "S2.2", true);
    if (Double.isNaN(against)) return SERVICE.in(words);
    if (against >= 0.5 && against > support) return true;
    return (SERVICE.in(words) || OPENS.in(words.subList(0, Math.min(3, words.size()))))
        && against > support
        && against > 0.3;
  }
}
