package casefile.thread;

import casefile.model.DocumentType;
import casefile.model.Passage;
import casefile.text.Mark;
import casefile.text.Sentence;
import casefile.text.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Harm that the person told or showed, and what came of it. */
final class HarmCheck {

  private static final String SOMEBODY =
      "(@spouse|@parent|@child|@sibling|@kin|@grandparent|@grandchild|@name|carer|carers|staff|boyfriend|lodger|neighbour|somebody|someone)";

  private static final String HURTS =
      "(hits|hit|slaps|slapped|punches|punched|kicks|kicked|smacks|smacked|pushes|pushed|grabs|grabbed|pinches|pinched|bites|strangled|choked|shakes|shook|beats|burns|burnt|throws|threw|hurts|hurt)";

  /** Said by the person: "he hits me", "Gary takes my card", "scared of going home". */
  private static final Wording HURT =
      Wording.of(
          HURTS + " me",
          "(touches|touched) me",
          "(@they|@name|@parent|@spouse|@child|@sibling|@kin) "
              + HURTS
              + " (me|mummy|mum|mam|@parent)",
          SOMEBODY + " " + HURTS + " (@they|@person)",
          "(shouts|shouted|screams|screamed|swears) at (me|@person)",
          SOMEBODY + " (locks|locked|shuts|shut) (@they|@person) in",
          "(locks|locked|shuts|shut) me (in|out|up)",
          "(takes|took|stole|steals|keeps) my (money|card|pension|bank|benefits|purse|wages)",
          SOMEBODY + " (takes|took|stole|steals|keeps) @they (money|card|pension|benefits|purse)",
          "(wont|doesnt|never) (let|lets) me (out|eat|leave|ring|see)",
          "(scared|frightened|afraid|terrified) of (@parent|@spouse|@child|@sibling|@kin|carers|staff|going home)",
          "(scared|frightened|afraid|terrified) of @they (@parent|@spouse|@child|@sibling|@kin|carers)",
          "(scared|frightened|afraid|terrified) (to|of) (go|going) home",
          "rough with me",
          "(threatened|threatens) (me|to kill|to hit|to hurt)");

  private static final Wording ANSWERED =
      Wording.of(
          "safeguarding",
          "s #",
          "strategy",
          "section #",
          "police",
          "referral",
          "referred",
          "marac",
          "mash",
          "enquiry",
          "investigat*",
          "(told|informed|discussed|raised|reported|shared|spoke) .. (manager|duty|team|school|police|senior|lead)",
          "protect*",
          "child protection",
          "idva",
          "refuge",
          "women aid",
          "medical",
          "(checked|examined|photographed)",
          "body map",
          "non molestation",
          "suspended",
          "(safety|protection) plan",
          "conference",
          "disclos*");

  private static final Set<DocumentType> ANSWERS =
      Set.of(DocumentType.SAFEGUARDING_ENQUIRY, DocumentType.CHILD_PROTECTION_PLAN);

  /** How many sentences after it in the same document count as what follows. */
  private static final int NEAR = 12;

  private HarmCheck() {}

  static Check of(Whole whole) {
    List<Passage> unanswered = new ArrayList<>();
    for (int i = 0; i < whole.sentences().size(); i++) {
      if (told(whole, i) && !answered(whole, i)) unanswered.add(whole.sentence(i).passage());
    }
    return Check.found(CheckName.HARM_UNANSWERED, unanswered);
  }

  private static final Wording NOT_DONE_TO =
      Wording.of(
          "(staff|school|teacher|ta|pupil|pupils|carer|carers|nurse|others) .. (hit|bit|kicked|punched|grabbed)",
          "@they (hits|hit|bites|kicks|punches|punched) (staff|out|@sibling|others|carers|peers|walls)",
          "used to",
          "whether",
          "choice",
          "never",
          "no one",
          "nobody",
          "game",
          "match",
          "years ago",
          "as a child",
          "fall",
          "fell",
          "door",
          "scratched staff",
          "no (bruis*|mark*)",
          "floor");

  private static boolean told(Whole whole, int i) {
    Sentence s = whole.sentence(i);
    if (bruised(whole, i)) return true;
    if (!HURT.in(s.words()) || NOT_DONE_TO.in(s.words())) return false;
    boolean own = s.voice() == Voice.PERSON || s.is(Mark.QUOTED) || s.is(Mark.FIRST_PERSON);
    return own && !s.is(Mark.HYPOTHETICAL) && !longAgo(whole, s);
  }

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  /** Dated by its own words to a year well before it was written down. */
  private static boolean longAgo(Whole whole, Sentence s) {
    return whole
        .reading
        .documents()
        .get(s.document())
        .date()
        .filter(
            written ->
                YEAR.matcher(s.passage().text())
                    .results()
                    .anyMatch(year -> Integer.parseInt(year.group()) < written.getYear() - 1))
        .isPresent();
  }

  private static final Wording BRUISE =
      Wording.of(
          "(bruise|bruises|bruising) (to|on|l|r|left|right|upper) ..",
          "(bruised|black) (eye|eyes|arm|arms|neck|face|cheek)",
          "(unexplained|fingertip) (bruise|bruises|bruising|mark|marks|injury|injuries)");

  private static final Wording HOW_IT_CAME =
      Wording.of(
          "(fell|fall|falls|slipped|tripped|knock|knocked|bumped|caught|warfarin|blood|needle|cannula|crash|bike|football|rugby|stumble|kerb|step)");

  /** A bruise with no word on how it came, in a note that only passes. */
  private static boolean bruised(Whole whole, int i) {
    Sentence s = whole.sentence(i);
    if (!BRUISE.in(s.words()) || HOW_IT_CAME.in(s.words()) || s.is(Mark.HYPOTHETICAL)) return false;
    return s.type() == DocumentType.CASE_NOTE
        || s.type() == DocumentType.REVIEW
        || s.type() == DocumentType.OTHER;
  }

  /** Asked about or acted on close by, or by a later enquiry or plan of protection. */
  private static boolean answered(Whole whole, int i) {
    Sentence told = whole.sentence(i);
    for (int j = Math.max(0, i - 3); j < whole.sentences().size(); j++) {
      Sentence s = whole.sentence(j);
      boolean near = s.document() == told.document() && j <= i + NEAR;
      if (near && j != i && ANSWERED.in(s.words())) return true;
      if (j > i && s.document() != told.document()) {
        if (ANSWERS.contains(s.type())) return true;
        if (FORMAL.in(s.words()) && !s.is(Mark.NEGATED)) return true;
      }
    }
    return false;
  }

  private static final Wording FORMAL =
      Wording.of(
          "safeguarding (referral|enquiry|concern|team|meeting)",
          "strategy (meeting|discussion)",
          "section #",
          "s #",
          "child protection",
          "police",
          "marac",
          "idva",
          "adult protection");
}
