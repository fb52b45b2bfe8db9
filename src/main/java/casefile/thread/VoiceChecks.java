package casefile.thread;

import casefile.model.CaseFile;
import casefile.model.DocumentType;
import casefile.model.Nation;
import casefile.model.Passage;
import casefile.model.Service;
import casefile.text.Mark;
import casefile.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whose view is told, how the person was heard, and in what language. */
final class VoiceChecks {

  private static final Wording DISAGREES =
      Wording.of(
          "(disagree|disagrees|disagreed|disagreement|disagreements|dissent|differ|differs)",
          "(do|does|did|dont|doesnt|didnt) not agree*",
          "(dont|doesnt|didnt) agree*",
          "not agree*",
          "not agreed",
          "different (view|views|opinions|opinion)",
          "would (rather|prefer) .. but",
          "(still|maintains|maintain|remains) .. (thinks|believes|view|position|against|opposed)",
          "(opposed|objects|objected|unhappy) (to|with|about)",
          "(wants|want|thinks|think) .. but (@name|@person|@they|@child|@parent|@spouse)",
          "views (differ|conflict)",
          "not (reconciled|resolved)");

  private static final Wording OWN_VIEW =
      Wording.of(
          "(views|view|wishes|voice|words|comments|feelings|say) of (individual|person|child|adult|service user|client|patient|young person|citizen)",
          "(views|view|wishes|voice|words|comments|feelings|say) of the (individual|person|child|adult|service user|client|patient|young person|citizen)",
          "(individual|individuals|person|persons|child|childs|adult|adults|client|clients|citizens|citizen|user|users) (views|view|wishes|voice|comments|feelings)",
          "(individual|person|child|adult|client|citizen|user) s (views|view|wishes|voice|comments|feelings|own)",
          "wishes and feelings",
          "what .. (person|child) .. (says|said|thinks|wants)",
          "voice of");

  private static final Wording ELSEWHERE =
      Wording.of(
          "(as|see|per) (above|below|@parent*|previous|previously|per|assessment|@spouse|@child|@sibling|last|before)",
          "(@parent|@spouse|@child|@sibling|family) (view|views|feels|feel|reports|states|says|wants|want|advises)",
          "(unable|not able) to (express|give|communicate|state|share)",
          "too young",
          "(cannot|could not|couldnt) (express|give|communicate)",
          "non verbal",
          "not (able|known|sought|obtained|ascertained|asked|recorded|discussed|applicable)",
          "lacks capacity",
          "see @child",
          "none",
          "n a");

  private static final Wording HEARD =
      Wording.of(
          "(alone|own) .. (seen|spoke|spoken|room|school)",
          "seen alone",
          "(seen|saw|spoke|spoken|met|talked|visited) .. (alone|own|school)",
          "direct work",
          "three houses",
          "(drew|drawing|drawings|drawn|draw|painted)",
          "(play|played|playing) .. (with|lego|dolls|house|game)",
          "(worries|feelings|wishes) (cards|monster|jar|and feelings)",
          "(cards|puppets|lego|emoji|emojis|stickers|talking mats|mats|pictures|picture|worksheet)",
          "(told|said|says|asked|wrote|texted|showed|signed|pointed) (me|us|to me)",
          "@person (said|says|told|wrote|drew|chose|showed|asked|wants)",
          "@they (said|says|told|wrote|drew|chose|showed) ..");

  private static final Wording OBSERVED =
      Wording.of(
          "(smiles|smiled|smile|gaze|gazed|eyes|reaches|reached|cries|cried|settles|settled|turns|turned|babbles|babbled|laughs|laughed|giggles|leans|watches|watched|crawls|follows|calms|startles|stills|clings|kicks|looks|looked) ..",
          "(observed|observation|watched|responds|responded|soothed|cuddles)");

  private static final Wording WORDLESS =
      Wording.of(
          "(non|pre) verbal",
          "nonverbal",
          "no (words|speech)",
          "(not|doesnt|cannot|cant) (speak|talk|use words)",
          "without words");

  private static final Wording BABY = Wording.of("(baby|infant|unborn|newborn|premature)");

  private static final Wording ADVOCATE =
      Wording.of(
          "(advocate|advocates|advocacy|imca|nyas|imha|imcas)",
          "appropriate (person|individual)",
          "guardian");

  private static final Wording OFFER =
      Wording.of(
          "active offer",
          "(language|languages|iaith) .. (choice|chosen|preferred|preference|offer|offered)",
          "(interpreter|interpreters|interpreted|translated|translator|translation|bsl|makaton|bilingual)",
          "in (@origin|english|cymraeg|polish|arabic|urdu|punjabi|bengali|somali|sign)",
          "(welsh|cymraeg|@origin) (speaking|speaker|first)",
          "(first|preferred|home) language",
          "(speaks|spoke|spoken|talks) .. (@origin|english|cymraeg)");

  private static final Wording LANGUAGE_BOX =
      Wording.of("(language|languages|iaith|interpreter|offer|offered)", "active offer");

  private static final Wording NO_CAPACITY =
      Wording.of(
          "(lacks|lack|lacking|lacked|no|without) capacity",
          "(not|doesnt) have capacity",
          "unable to make .. decision*");

  private static final Wording DECISION =
      Wording.of(
          "(decision|decide|decisions|decides) (about|on|to|whether|at|in|where|for)",
          "whether",
          "capacity (to|for|around|about|regarding|in) ..",
          "this decision",
          "(to|about|for) (residence|care|treatment|finances|contact|tenancy|live|living|marry)");

  private final Whole whole;

  VoiceChecks(Whole whole) {
    this.whole = whole;
  }

  Check disagreement() {
    List<Passage> found = new ArrayList<>();
    for (int i = 0; i < whole.sentences().size(); i++) {
      Sentence s = whole.sentence(i);
      if (DISAGREES.in(s.words()) && whole.signs.atLeast(i, "S3.3", true, 0.4))
        found.add(s.passage());
    }
    return Check.found(CheckName.DISAGREEMENT_TOLD, found);
  }

  /** The box for the person's own view, filled with something else; each document once. */
  Check viewsAbsent() {
    boolean asked = false;
    List<Passage> found = new ArrayList<>();
    for (Answer answer : whole.answers) {
      Sentence first = answer.first();
      boolean box =
          OWN_VIEW.in(first.promptWords())
              || OWN_VIEW.in(first.headingWords()) && first.promptWords().isEmpty();
      if (!box) continue;
      asked = true;
      boolean brief = answer.to() - answer.from() <= 2;
      if (answer.empty() || brief && ELSEWHERE.in(first.words())) found.add(answer.passage());
    }
    return asked
        ? Check.found(CheckName.VIEWS_ABSENT, found)
        : Check.notAsked(CheckName.VIEWS_ABSENT);
  }

  Check child() {
    CaseFile file = whole.reading.file();
    if (file.service() != Service.CHILDREN) return Check.notAsked(CheckName.CHILD_HEARD);
    boolean wordless = wordless(file.attributes().getOrDefault("age", ""));
    List<Passage> found = new ArrayList<>();
    for (int i = 0; i < whole.sentences().size(); i++) {
      Sentence s = whole.sentence(i);
      boolean heard = HEARD.in(s.words()) || wordless && OBSERVED.in(s.words());
      if (!heard || s.is(Mark.COPIED)) continue;
      boolean clear =
          whole.signs.atLeast(i, "S3.2", true, 0.3) || whole.signs.atLeast(i, "S3.1", true, 0.4);
      if (clear) found.add(s.passage());
    }
    return Check.found(CheckName.CHILD_HEARD, found);
  }

  /** Under four, or said not to speak; a baby where no age is given. */
  private boolean wordless(String age) {
    if (age.matches("[0-3]")) return true;
    return whole.sentences().stream()
        .anyMatch(s -> WORDLESS.in(s.words()) || age.isEmpty() && BABY.in(s.words()));
  }

  Check advocate() {
    List<Passage> found = new ArrayList<>();
    for (Sentence s : whole.sentences()) {
      boolean box = ADVOCATE.in(s.promptWords());
      if (box && !s.is(Mark.PLACEHOLDER) || ADVOCATE.in(s.words())) found.add(s.passage());
    }
    return Check.found(CheckName.ADVOCATE, found);
  }

  Check language() {
    CaseFile file = whole.reading.file();
    String preferred = file.attributes().getOrDefault("preferred_language", "");
    boolean other =
        !preferred.isEmpty() && !preferred.toLowerCase(Locale.ROOT).startsWith("english");
    if (!other && file.nation() != Nation.WALES) return Check.notAsked(CheckName.LANGUAGE_OFFER);
    List<Passage> found = new ArrayList<>();
    for (Sentence s : whole.sentences()) {
      boolean box = LANGUAGE_BOX.in(s.promptWords()) && !s.is(Mark.PLACEHOLDER);
      if (box || OFFER.in(s.words())) found.add(s.passage());
    }
    return Check.found(CheckName.LANGUAGE_OFFER, found);
  }

  Check capacity() {
    Map<Integer, List<Passage>> stated = new HashMap<>();
    Set<Integer> decided = new HashSet<>();
    for (Sentence s : whole.sentences()) {
      if (s.type() == DocumentType.MENTAL_CAPACITY_ASSESSMENT
          || s.type() == DocumentType.BEST_INTERESTS) {
        continue;
      }
      if (NO_CAPACITY.in(s.words())) {
        stated.computeIfAbsent(s.document(), d -> new ArrayList<>()).add(s.passage());
      }
      if (DECISION.in(s.words()) || DECISION.in(s.promptWords())) decided.add(s.document());
    }
    if (stated.isEmpty()) return Check.notAsked(CheckName.CAPACITY_UNSPECIFIC);
    List<Passage> found = new ArrayList<>();
    new java.util.TreeMap<>(stated)
        .forEach(
            (d, passages) -> {
              if (!decided.contains(d)) found.addAll(passages);
            });
    return Check.found(CheckName.CAPACITY_UNSPECIFIC, found);
  }
}
