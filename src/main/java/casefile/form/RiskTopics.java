package casefile.form;

import static casefile.form.Topics.topic;

import casefile.model.DocumentType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Risk worked through with somebody, not about them. */
final class RiskTopics {

  private static final Said RISK =
      Said.of(
          "risk, risks, risky, harm, danger, worry, worries, worried, go wrong, concern, concerns, risg,"
              + " risgiau, niwed, perygl, poeni, pryder, pryderon, mynd o'i le",
          "at risk register, risk assessment reference");

  private static final Map<String, Said> BALANCED = new LinkedHashMap<>();
  private static final Map<String, Said> OWN = new LinkedHashMap<>();

  static {
    BALANCED.put("what could go wrong", RISK);
    BALANCED.put(
        "what good may come of it",
        Said.of(
            "benefit, benefits, what good, gain, gains, gained, advantages, positives, upside, pros, good that"
                + " could, good could, why it matters, worth it, be lost, pa dda, da allai, budd, buddion, manteision,"
                + " mantais, ar ei ennill, da a all ddod, daioni",
            "welfare benefits, benefits received, benefits claimed, benefit claims, state benefits,"
                + " income and benefits, benefits and income, benefits check, housing benefit, disability"
                + " benefit, benefits advice, budd daliadau, budd dal, financial benefits, in receipt of"
                + " benefits, which benefits do you receive, benefits entitlement"));
    OWN.put("risk", RISK);
    OWN.put(
        "what the person thinks of it",
        Said.of(
            "you think, your view, your views, you see, person's view, person's views, person think,"
                + " person's own view, adult's view, adult's views, person see, worries you, are you, you"
                + " worried, do you worry, your worries, you willing, willing to, acceptable to, want to"
                + " take, prepared to, you feel, live with, child's view, child think, young person's"
                + " view, eich barn, barn y person, ydych chi, fodlon, eich poeni, chi'n poeni, teimlo am",
            "are you aware, ydych chi'n ymwybodol, are you the, risk to you"));
  }

  static final List<Topic> ALL =
      List.of(
          new Topic(
              "risk-benefits",
              "risks weighed against benefits",
              Severity.ERROR,
              "Asked for risk alone, a worker records risk alone, and safety wins every time; what the"
                  + " activity is worth to the person is half of the decision (SCIE report 36; Munby J: what"
                  + " good is it making someone safer if it merely makes them miserable?).",
              "A table `Hazard | Likelihood | Severity | Control measure`.",
              "Beside the risk ask: \"What good could come of it, and what would be lost without it? / Pa"
                  + " dda allai ddod ohono, a beth fyddai'n cael ei golli hebddo?\"",
              Topics.RISKS,
              Topic.Of.ANYONE,
              false,
              BALANCED),
          new Topic(
              "risk-view",
              "the person's own view of the risk",
              Severity.ERROR,
              "Somebody else's worry stands in for theirs unless the form asks (Care Act s.1(3)(a); MCA"
                  + " s.1(4): an unwise decision is theirs to make).",
              "`Risks identified by assessor`.",
              "Ask: \"What do you think about this risk, and what are you willing to live with? / Beth yw"
                  + " eich barn chi am y risg hon, a beth ydych chi'n fodlon byw gydag ef?\"",
              Topics.RISKS,
              Topic.Of.ANYONE,
              true,
              OWN),
          topic(
              "alternatives",
              "other ways that were considered",
              Severity.WARNING,
              Topics.with(
                  Topics.RISKS,
                  DocumentType.BEST_INTERESTS,
                  DocumentType.MENTAL_CAPACITY_ASSESSMENT),
              Said.of(
                  "alternative, alternatives, other ways, another way, other options, options considered,"
                      + " options have, options were, options you, options discussed, what options, which"
                      + " options, what else, least restrictive, less restrictive, been considered, were"
                      + " considered, have you considered, tried before, opsiynau, dewisiadau eraill,"
                      + " dewisiadau amgen, lleiaf cyfyngol, llai cyfyngol, ffyrdd eraill, ei ystyried,"
                      + " ystyriwyd",
                  "payment options, contact options, alternative contact, alternative phone, alternative"
                      + " telephone, alternative address, alternative number"),
              "The least restrictive way can be chosen only where others were looked at (MCA s.1(6);"
                  + " positive risk-taking guidance).",
              "`Recommendation` as the only question after the risks.",
              "Ask: \"What other ways were considered, and why was this one chosen? / Pa ffyrdd eraill a"
                  + " ystyriwyd, a pham y dewiswyd hon?\""),
          topic(
              "contingency",
              "what happens if things go wrong",
              Severity.WARNING,
              Topics.with(Topics.PLANS, DocumentType.RISK_ASSESSMENT),
              Said.of(
                  "contingency, contingencies, if things go wrong, if it goes wrong, if something goes wrong, when"
                      + " things go wrong, what if, back up plan, backup plan,"
                      + " backup, plan b, emergency plan, in an emergency, crisis, something changes, does"
                      + " not work, doesn't work, warning signs, what then, not working, breaks down, cannot be delivered, wrth gefn,"
                      + " os aiff, os bydd pethau'n mynd, mewn argyfwng, argyfwng, beth os, arwyddion rhybudd, beth wedyn",
                  "emergency contact, crisis team, cyswllt mewn argyfwng"),
              "Good plans fail at four on a Sunday; contingency is among the things a plan must hold (core"
                  + " standard S4.4; Part 4 code of practice, Wales).",
              "A plan of visits with no line for a missed one.",
              "Ask: \"What are the signs that this is not working, and what then? / Beth yw'r arwyddion"
                  + " nad yw hyn yn gweithio, a beth wedyn?\""),
          Topics.adults(
              "capacity",
              "capacity for the decision at hand",
              Severity.WARNING,
              java.util.EnumSet.of(
                  DocumentType.ASSESSMENT,
                  DocumentType.RISK_ASSESSMENT,
                  DocumentType.MENTAL_CAPACITY_ASSESSMENT,
                  DocumentType.BEST_INTERESTS,
                  DocumentType.SAFEGUARDING_ENQUIRY,
                  DocumentType.OTHER),
              Said.of(
                  "mental capacity, capacity, make this decision, make the decision, make decisions, make"
                      + " their own decisions, make your own decisions, able to decide, help to decide,"
                      + " decision making, which decision, pa benderfyniad, galluedd, galluedd meddyliol, gwneud y penderfyniad, gwneud"
                      + " penderfyniad, gwneud penderfyniadau, gallu penderfynu",
                  "in what capacity, capacity in which, in which capacity, parenting capacity, parental"
                      + " capacity, capacity to care, staff capacity, team capacity, capacity of the"
                      + " service, capacity of provider, provider capacity, bladder capacity, lung"
                      + " capacity"),
              "Capacity is about a decision, not about a person; a form that does not ask leads to \"lacks"
                  + " capacity\" in general or to nothing (MCA s.2).",
              "No mention, or a tick box `Has capacity`.",
              "Ask: \"Which decision, what help was given to make it, and what was found? / Pa"
                  + " benderfyniad, pa gymorth a roddwyd, a beth a ganfuwyd?\""));

  private RiskTopics() {}
}
