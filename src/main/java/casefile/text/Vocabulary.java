package casefile.text;

import java.util.Map;
import java.util.TreeMap;

/** The small closed word classes the reading of a sentence rests on, English and Welsh. */
final class Vocabulary {

  static final Lexicon PRONOUN =
      Lexicon.of(
          "he she him her his hers himself herself they them their theirs themselves themself",
          "ef fe fo hi hithau yntau nhw hwy nhwythau hwythau eu ei");

  static final Lexicon FIRST_PERSON =
      Lexicon.of(
          "i me my mine myself im ive ill id", "fi fy dwi rydw rwyf rwyn dwin minnau finnau");

  private static final Lexicon CHILD = Lexicon.of("daughter son dtr daughters sons", "merch mab");
  private static final Lexicon SPOUSE =
      Lexicon.of(
          "wife husband wives husbands partner girlfriend boyfriend fiance fiancee",
          "gwraig gŵr cymar partner cariad");
  private static final Lexicon PARENT =
      Lexicon.of(
          "mother father mum dad mam mums dads mom parent parents mummy daddy stepfather stepmother"
              + " stepdad stepmum",
          "mam tad rhiant rhieni mami dadi");
  private static final Lexicon SIBLING =
      Lexicon.of("sister brother sisters brothers sibling siblings", "chwaer brawd");
  private static final Lexicon GRANDPARENT =
      Lexicon.of(
          "grandmother grandfather nan nana nanna gran granny grandad grandma grandpa grandparents mgm"
              + " pgm mgf pgf",
          "nain taid mamgu tadcu");
  private static final Lexicon GRANDCHILD =
      Lexicon.of("granddaughter grandson grandchildren grandchild", "wyres ŵyr");
  private static final Lexicon KIN =
      Lexicon.of(
          "niece nephew aunt uncle auntie cousin aunty nieces nephews aunts uncles cousins",
          "nith nai modryb ewythr cefnder");
  private static final Lexicon TITLE = Lexicon.of("mr mrs ms miss", "mr mrs ms miss");
  private static final Lexicon ADULT =
      Lexicon.of("man woman lady gentleman men women ladies gentlemen", "dyn dynes menyw gwraig");
  private static final Lexicon YOUNG =
      Lexicon.of("boy girl lad lass boys girls lads lasses", "bachgen hogyn hogan geneth");
  private static final Lexicon GENDER = Lexicon.of("male female males females", "gwryw benyw");
  private static final Lexicon ETHNIC =
      Lexicon.of(
          "white black asian british welsh english irish scottish polish indian pakistani bangladeshi"
              + " somali caribbean african chinese traveller gypsy roma arab muslim hindu sikh jewish"
              + " christian catholic ukrainian romanian portuguese turkish",
          "");

  /** Words that swap with gender, kinship or origin, each to the one token it stands for. */
  static final Map<String, String> CLASSES =
      Lexicon.classes(
          new TreeMap<>(
              Map.ofEntries(
                  Map.entry("@they", PRONOUN),
                  Map.entry("@child", CHILD),
                  Map.entry("@spouse", SPOUSE),
                  Map.entry("@parent", PARENT),
                  Map.entry("@sibling", SIBLING),
                  Map.entry("@grandparent", GRANDPARENT),
                  Map.entry("@grandchild", GRANDCHILD),
                  Map.entry("@kin", KIN),
                  Map.entry("@title", TITLE),
                  Map.entry("@adult", ADULT),
                  Map.entry("@young", YOUNG),
                  Map.entry("@gender", GENDER),
                  Map.entry("@origin", ETHNIC))));

  /** Family by class token, with friends and neighbours. */
  static final Lexicon RELATIVE =
      Lexicon.of(
          "@child @spouse @parent @sibling @grandparent @grandchild @kin family friend friends"
              + " neighbour neighbours carer relatives",
          "teulu ffrind ffrindiau cymydog cymdoges cymdogion gofalwr");

  static final Lexicon PROFESSIONAL =
      Lexicon.of(
          "sw social worker ot gp nurse nurses staff ward doctor consultant teacher school police hv"
              + " physio therapist manager team midwife carers officer keyworker advocate psychologist"
              + " psychiatrist dn cpn amhp imca agency provider professionals",
          "gweithiwr nyrs meddyg staff athro athrawes heddlu ysgol tîm therapydd rheolwr eiriolwr");

  /** Saying, wanting, feeling, thinking: what turns a statement into somebody's view. */
  static final Lexicon VIEW =
      Lexicon.of(
          "said says say told tells asked asks wants want wanted wishes wish wished feels feel felt"
              + " thinks think thought prefers prefer preferred likes like liked loves love loved hopes"
              + " hoped hates hate hated worries worried fears afraid explained described stated"
              + " reports reported expressed chose chooses chosen agrees agreed disagrees disagreed"
              + " believes refused declined replied answered laughed cried smiled nodded pointed signed"
              + " shook points signs smiles looks pushed reached showed wrote drew dislikes misses"
              + " enjoys enjoyed decided accepts accepted adamant keen happy unhappy",
          "dweud dywedodd meddai ddeudodd eisiau isio hoffi hoffai teimlo teimlai dymuno dymuna meddwl"
              + " credu poeni gofyn gofynnodd cytuno anghytuno dewis dewisodd esbonio mwynhau casáu"
              + " gobeithio pwyntio gwenu moyn");

  static final Lexicon NEGATION =
      Lexicon.of(
          "no not never none nobody nothing neither nor without cannot cant wont didnt doesnt dont"
              + " wasnt werent isnt arent hasnt havent hadnt couldnt wouldnt shouldnt unable nil lacks"
              + " declined refused absent missing outstanding dna",
          "dim ddim nid nad heb byth neb ni chafodd methu gwrthod");

  static final Lexicon HYPOTHETICAL =
      Lexicon.of(
          "would could might may if should tbc tba pending consider possible possibly perhaps",
          "byddai gallai efallai os pe posib");

  static final Lexicon HISTORICAL =
      Lexicon.of(
          "used previously formerly retired worked was were had ran years ago former once until",
          "arfer gynt blynyddoedd bu buodd oedd gweithiodd ymddeol");

  static final Lexicon WHEN =
      Lexicon.of(
          "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays"
              + " thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun january"
              + " february march april june july august september october november december jan feb mar"
              + " apr jun jul aug sept oct nov dec daily weekly monthly fortnightly tomorrow today week"
              + " weeks month months morning evening night nights by",
          "llun mawrth mercher iau gwener sadwrn sul ionawr chwefror ebrill mai mehefin gorffennaf awst"
              + " medi hydref tachwedd rhagfyr wythnos wythnosol mis misol dyddiol bore nos heddiw yfory"
              + " erbyn");

  private Vocabulary() {}
}
