package casefile.form;

import static casefile.form.Topics.topic;

import casefile.model.DocumentType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What matters, personal outcomes, what is done about them, and how far it got. */
final class OutcomeTopics {

  static final Said MATTERS =
      Said.of(
          "what matters, matters to, matters most, important to, most important, is important, your"
              + " priorities, priorities, good day, good life, hopes, aspirations, dreams, ambitions,"
              + " what do you want, want to happen, what would you like, would you like to be, would"
              + " like to be different, sy'n bwysig, yn bwysig i, bwysicaf, gobeithion, dyheadau,"
              + " breuddwydion, diwrnod da, bywyd da, blaenoriaethau, hoffech chi, fyddech chi'n ei"
              + " hoffi",
          "important to note, important to tell, is important that you, is important that, important"
              + " to record, priority level, mae'n bwysig eich bod, yn bwysig i chi lofnodi");

  static final Said OUTCOMES =
      Said.of(
          "personal outcome, personal outcomes, your outcome, your outcomes, my outcome, my outcomes,"
              + " outcomes you want, outcome you want, want to achieve, like to achieve, hope to achieve,"
              + " wants to achieve, wishes to achieve, what do you want to change, want to change, would"
              + " you like to be different, like to be different, to be different, your goals, my goals, your goal, my"
              + " goal, person's outcomes, person's outcome, person's goals, outcomes in, outcome in,"
              + " desired outcomes, desired outcome, outcomes that matter, well being outcomes, hoping"
              + " for, want your life, would you like to happen, want to be able to, adult's desired,"
              + " adult's outcomes, child's outcomes, canlyniadau personol, canlyniad personol, eich"
              + " canlyniadau, eich canlyniad, eich nodau, fy nodau, ei gyflawni, cyflawni, canlyniadau"
              + " llesiant, canlyniadau lles, hoffech ei newid",
          "outcome in system, outcomes in system, eligibility outcomes, wedi'i gyflawni");

  private static final Map<String, Said> LINK = new LinkedHashMap<>();

  static {
    LINK.put(
        "the outcome",
        Said.of(
            "outcome, outcomes, goal, goals, achieve, what matters, canlyniad, canlyniadau, nod, nodau,"
                + " cyflawni",
            "outcome of assessment, outcome of referral"));
    LINK.put(
        "the action",
        Said.of(
            "action, actions, steps, step, what will, how will, what needs to happen, happen next, be"
                + " done, do about it, camau, cam, gweithred, gweithredu, gweithredoedd, beth fydd, wneud",
            "action taken by office"));
    LINK.put(
        "who does it",
        Said.of(
            "who, whom, responsible, responsibility, lead, owner, pwy, cyfrifol, cyfrifoldeb, arwain",
            "for who is this form"));
    LINK.put(
        "by when",
        Said.of(
            "when, target date, review date, due date, date for, by date, timescale, timescales, time"
                + " scale, deadline, how often, start date, pryd, dyddiad, amserlen, erbyn",
            "date of birth, dyddiad geni, when did, when was"));
  }

  static final List<Topic> ALL =
      List.of(
          topic(
              "what-matters",
              "what matters to the person",
              Severity.ERROR,
              Topics.with(Topics.FINDING_OUT, DocumentType.REFERRAL, DocumentType.REVIEW),
              MATTERS,
              "What matters to somebody is the first of the five elements of assessment in Wales and the"
                  + " start of the Care Act's well-being duty; a form that begins with services never gets"
                  + " there.",
              "`Reason for referral`, `Services requested`, and no question put to the person.",
              "Open the form with: \"What matters to you? What would make a good day? / Beth sy'n bwysig"
                  + " i chi? Beth fyddai'n gwneud diwrnod da?\""),
          topic(
              "outcomes",
              "personal outcomes in the person's words",
              Severity.ERROR,
              Topics.with(Topics.FINDING_OUT, DocumentType.REVIEW),
              OUTCOMES,
              "A box called Outcome fills with tasks and services (needs help with washing; attend day"
                  + " centre) unless it asks what the person wants to be different (SCW personal outcomes"
                  + " guidance; review of 28 plans, 2019).",
              "`Outcome code` with a list of services.",
              "Ask: \"What do you want to achieve, or to be different, in your own words? / Beth hoffech"
                  + " chi ei gyflawni, yn eich geiriau eich hun?\""),
          new Topic(
              "link",
              "which action serves which outcome, who does it and by when",
              Severity.WARNING,
              "An outcome without an action is a wish, an action without an outcome a service. A row for"
                  + " each outcome keeps them together (core standard S2.3, the golden thread).",
              "`Outcomes` on page 2 and `Services arranged` on page 5.",
              "Use a table that repeats: \"Outcome | What will happen | Who | By when / Canlyniad | Beth"
                  + " fydd yn digwydd | Pwy | Erbyn pryd\"",
              Topics.with(Topics.PLANS),
              Topic.Of.ANYONE,
              false,
              LINK),
          topic(
              "progress",
              "how far the person has come towards their outcomes",
              Severity.WARNING,
              Topics.with(Topics.PLANS, DocumentType.REVIEW),
              Said.of(
                  "progress, how far, distance travelled, what has changed, what's changed, has changed,"
                      + " since the last, since last, baseline, outcome met, outcomes met, been met, been"
                      + " achieved, outcome achieved, outcomes achieved, where are you now, what difference,"
                      + " better or worse, how well is, closer to, how is it going, cynnydd, wedi newid, pa"
                      + " mor bell, wedi'i gyflawni, wedi'u cyflawni, pa wahaniaeth, gwahaniaeth, ers yr"
                      + " adolygiad",
                  "progress notes, in progress, progress to next step, progress to next stage"),
              "Reviews that ask only whether services continue cannot show that anything got better (core"
                  + " standard S2.4).",
              "A review form: `Services still required? Yes/No`.",
              "For each outcome ask: \"How far have you come, and what made the difference? / Pa mor bell"
                  + " ydych chi wedi dod, a beth wnaeth y gwahaniaeth?\""),
          topic(
              "review",
              "when the plan will be looked at again",
              Severity.WARNING,
              Topics.with(Topics.PLANS, DocumentType.RISK_ASSESSMENT, DocumentType.REVIEW),
              Said.of(
                  "review date, date of review, date for review, next review, when will we review, be"
                      + " reviewed, review arrangements, look again, look at this, together again, how will we review,"
                      + " check in, review of this plan, dyddiad adolygu, dyddiad yr adolygiad, adolygiad"
                      + " nesaf, ei adolygu, adolygu'r cynllun, edrych eto, yn edrych ar hyn, gilydd eto"),
              "A plan without a date to look again drifts (Care Act s.27; Part 4 code of practice, Wales).",
              "A plan that ends with `Signature`.",
              "Add: \"When will we look at this together again? / Pryd y byddwn yn edrych ar hyn gyda'n"
                  + " gilydd eto?\" with a date."));

  private OutcomeTopics() {}
}
