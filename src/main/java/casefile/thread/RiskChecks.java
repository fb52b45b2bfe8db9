package casefile.thread;

import casefile.model.DocumentType;
import casefile.model.Passage;
import casefile.text.Mark;
import casefile.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Contingency, the risk of not acting, and conclusions that belie their words. */
final class RiskChecks {

  private static final Set<DocumentType> MANAGES =
      Set.of(
          DocumentType.CARE_AND_SUPPORT_PLAN,
          DocumentType.TRANSITION_PLAN,
          DocumentType.CHILD_PROTECTION_PLAN,
          DocumentType.RISK_ASSESSMENT,
          DocumentType.REVIEW,
          DocumentType.SAFEGUARDING_ENQUIRY,
          DocumentType.BEST_INTERESTS,
          DocumentType.OTHER);

  private static final Set<DocumentType> WEIGHS =
      Set.of(
          DocumentType.ASSESSMENT,
          DocumentType.RISK_ASSESSMENT,
          DocumentType.BEST_INTERESTS,
          DocumentType.MENTAL_CAPACITY_ASSESSMENT,
          DocumentType.SAFEGUARDING_ENQUIRY,
          DocumentType.CARE_AND_SUPPORT_PLAN,
          DocumentType.TRANSITION_PLAN,
          DocumentType.CHILD_PROTECTION_PLAN,
          DocumentType.OTHER);

  private static final Wording IF_WRONG =
      Wording.of(
          "if .. (then|ring|rings|call|calls|phone|phones|stop|stops|go|goes|step|back|ask|text)",
          "if (no|not|nobody|fails|failed|missing|late|lost|ill|stuck|it)",
          "if (@they|@person|@name) (is|are|does|do|not|has|have|falls|cannot|cant|wont|refuses|refuse|gets|runs|goes|cries|fits|isnt)",
          "(if|should) .. (fall*|fail*|break*|happen*|ill|cancel*|sick|deteriorat*|worse*|unavailable|wrong|answer*)",
          "plan b",
          "back up",
          "backup",
          "in an emergency",
          "in case",
          "otherwise",
          "stop points",
          "stop point",
          "stops if",
          "(contingency|contingencies)",
          "failing that");

  private static final Wording LOSS =
      Wording.of(
          "(risk|risks|cost|costs|harm) of (not|stopping|refusing|saying|doing|keeping|placement|moving|removal|losing)",
          "(would|will|d) lose",
          "(lose|loses|losing|loss) (of|the|@they|what|everything)",
          "if @they (do|does|did|is|are|cannot|cant) not",
          "if @they (dont|doesnt|didnt|stops|stop|stay|stays|isnt|loses|lost)",
          "not (going|doing|acting|letting)",
          "doing nothing",
          "against (it|that|this)",
          "(benefit|benefits|gain|gains)",
          "what @they (gets|get|gains|would|stands)",
          "without (it|that|this|them)",
          "worth (it|the)",
          "(weighed|balanced) against",
          "weigh*",
          "on the other (hand|side)",
          "for and against",
          "harm .. (moving|removal|placement|restrict*|separat*)",
          "(lonely|loneliness|isolation|isolated) .. (if|without)",
          "if (nothing|stopped|refused|denied|kept|removed|placed|moved)");

  private static final Wording AVERSE =
      Wording.of(
          "not safe (to|for|at|outside|without|in)",
          "(cannot|cant|unable to) (safely|be safely)",
          "(not|never) (to be|be) (left|allowed|permitted|outdoors|outside|taken)",
          "not (permitted|allowed|appropriate|suitable|considered safe|possible at)",
          "(cannot|can not) be (managed|met|left|supported|safely)",
          "(therefore|recommend*|recommended|requires|require|needs|for) .. (placement|residential|nursing|separation|removal)",
          "(must|should|will|to) (not|remain|reside|cease) ..",
          "(placement|residential care|nursing care) is (required|necessary|recommended|appropriate|the)",
          "only (safe|option|way)",
          "too (risky|high|dangerous|great)",
          "risk .. (too|outweigh*|unacceptable|cannot)",
          "outweigh*");

  private static final Wording ENABLING =
      Wording.of(
          "least restrictive",
          "positive risk",
          "risk (enablement|enabling|sensible|taking)",
          "(strengths|strength) based",
          "person (centred|centered)",
          "proportionate",
          "dignity of risk",
          "@person (centred|centered)",
          "unwise decision*");

  private final Whole whole;

  RiskChecks(Whole whole) {
    this.whole = whole;
  }

  Check contingency() {
    boolean asked = false;
    List<Passage> found = new ArrayList<>();
    List<Passage> blank = new ArrayList<>();
    for (int i = 0; i < whole.sentences().size(); i++) {
      Sentence s = whole.sentence(i);
      if (!MANAGES.contains(s.type())) continue;
      asked |= s.type() != DocumentType.OTHER && s.type() != DocumentType.REVIEW;
      boolean box = BOX.in(s.promptWords()) || BOX.in(s.headingWords());
      if (box && (s.is(Mark.PLACEHOLDER) || s.words().size() < 3)) blank.add(s.passage());
      else if (whole.says(i) && (box || foresees(i))) found.add(s.passage());
    }
    if (!asked) return Check.notAsked(CheckName.CONTINGENCY_ABSENT);
    return found.isEmpty()
        ? new Check(CheckName.CONTINGENCY_ABSENT, Check.State.FOUND, blank)
        : new Check(CheckName.CONTINGENCY_ABSENT, Check.State.NOT_FOUND, found);
  }

  private boolean foresees(int i) {
    Sentence s = whole.sentence(i);
    if (IF_WRONG.in(s.words())) return true;
    boolean says = s.is(Mark.HYPOTHETICAL) || SIGNAL.in(s.words());
    return says && whole.signs.of(i, "S4.4", true) >= 0.4;
  }

  /** What makes a step a step for when it goes wrong, beside "if". */
  private static final Wording SIGNAL =
      Wording.of("(any|stop|stops|stopped|999|unless|until|after|trigger|triggers|same|straight)");

  private static final Wording BOX =
      Wording.of(
          "contingency",
          "plan b",
          "if things go wrong",
          "if it goes wrong",
          "what if",
          "back up",
          "backup",
          "emergency",
          "if something goes wrong",
          "stop points");

  Check notActing() {
    boolean asked = false;
    List<Passage> found = new ArrayList<>();
    for (int i = 0; i < whole.sentences().size(); i++) {
      Sentence s = whole.sentence(i);
      boolean risky = RISK.in(s.headingWords()) || RISK.in(s.promptWords());
      asked |= risky || s.type() == DocumentType.RISK_ASSESSMENT;
      if (!WEIGHS.contains(s.type()) || !whole.says(i)) continue;
      boolean weighs = LOSS.in(s.words()) && whole.signs.atLeast(i, "S4.1", true, 0.2);
      boolean told = GAIN_BOX.in(s.promptWords()) || whole.signs.of(i, "S4.1", true) >= 0.7;
      if (weighs || told) found.add(s.passage());
    }
    if (!asked) return Check.notAsked(CheckName.NOT_ACTING_UNWEIGHED);
    return found.isEmpty()
        ? new Check(CheckName.NOT_ACTING_UNWEIGHED, Check.State.FOUND, List.of())
        : new Check(CheckName.NOT_ACTING_UNWEIGHED, Check.State.NOT_FOUND, found);
  }

  private static final Wording GAIN_BOX =
      Wording.of(
          "(benefit|benefits|gain|gains|gets|good|pros|against|worth|lose|loses|loss)",
          "for",
          "left as",
          "if nothing",
          "doing nothing",
          "do nothing",
          "what it (gives|does)",
          "the other side",
          "not (doing|going|acting)",
          "balance");

  private static final Wording RISK =
      Wording.of("risk", "risks", "hazard", "hazards", "danger", "safety", "harm");

  Check averse() {
    Map<Integer, Passage> enabling = new HashMap<>();
    List<Passage> found = new ArrayList<>();
    for (Sentence s : whole.sentences()) {
      if (ENABLING.in(s.words()) || ENABLING.in(s.headingWords()) && s.words().size() > 4) {
        enabling.putIfAbsent(s.document(), s.passage());
      }
    }
    Set<Integer> done = new HashSet<>();
    for (int i = 0; i < whole.sentences().size(); i++) {
      Sentence s = whole.sentence(i);
      if (!enabling.containsKey(s.document()) || !AVERSE.in(s.words())) continue;
      boolean concludes = whole.signs.atLeast(i, "S4.3", false, 0.4);
      if (!concludes || s.is(Mark.QUOTED)) continue;
      if (done.add(s.document())) found.add(enabling.get(s.document()));
      found.add(s.passage());
    }
    return Check.found(CheckName.AVERSE_IN_ENABLING_WORDS, found);
  }
}
