package casefile.ingest;

import casefile.model.DocumentType;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What documents are called, in English and Welsh, by type.
 *
 * <p>The first row that matches decides, so the particular stands above the general: a carer's
 * assessment is an assessment, a review of a plan names the plan.
 */
final class TypeNames {

  private static final Map<DocumentType, Pattern> ROWS = new LinkedHashMap<>();

  static {
    row(DocumentType.BEST_INTERESTS, "best interests?", "bi decision", "budd\\w* (gorau|pennaf)");
    row(
        DocumentType.MENTAL_CAPACITY_ASSESSMENT,
        "mental capacity",
        "capacity assessment",
        "assessment of capacity",
        "mca\\d?",
        "galluedd( meddyliol)?");
    row(
        DocumentType.CARERS_ASSESSMENT,
        "carer'?s?'? (needs )?assessment",
        "carer s assessment",
        "young carer'?s?'? assessment",
        "assessment of (the )?carer\\w*",
        "asesiad (anghenion )?(o )?(y )?(g|)ofalw\\w*",
        "asesiad cynhaliwr");
    row(
        DocumentType.CHILD_PROTECTION_PLAN,
        "child protection plan",
        "cp plan",
        "cpp",
        "care and support protection plan",
        "cynllun amddiffyn plant",
        "cynllun amddiffyn (gofal|plentyn).*");
    row(
        DocumentType.RISK_ASSESSMENT,
        "risk assessments?",
        "risk (management|enablement)( plan)?",
        "risk plan",
        "positive risk( taking)?",
        "asesiad(au)? risg(iau)?",
        "ra");
    row(
        DocumentType.SAFEGUARDING_ENQUIRY,
        "safeguarding",
        "section 126",
        "s\\.?126",
        "section 47",
        "s\\.?47",
        "section 42",
        "s\\.?42",
        "strategy (meeting|discussion)",
        "child protection( (enquiry|conference|report|investigation))?",
        "diogelu");
    row(
        DocumentType.TRANSITION_PLAN,
        "transition( plan\\w*)?",
        "pathway plan",
        "cynllun (pontio|llwybr)");
    row(
        DocumentType.WHAT_MATTERS_CONVERSATION,
        "what matters( to me)?( conversation)?",
        "wm conversation",
        "wmc",
        "wm",
        "(yr hyn|beth) sy'? ?n bwysig.*",
        "sgwrs.*bwysig");
    row(DocumentType.REVIEW, "reviews?", "review record", "adolygiad\\w*", "adolygu");
    row(
        DocumentType.CARE_AND_SUPPORT_PLAN,
        "care (and|&) support plan\\w*",
        "care support plan",
        "care plan\\w*",
        "support plan\\w*",
        "csp",
        "c&sp",
        "casp",
        "cin plan",
        "child in need plan",
        "part 6 (care )?plan",
        "personal plan",
        "cynllun gofal( a chymorth)?",
        "cynllun cymorth",
        "cynllun plentyn.*");
    row(DocumentType.CHRONOLOGY, "chronolog\\w*", "cronoleg\\w*", "significant events");
    row(
        DocumentType.CASE_NOTE,
        "case ?notes?",
        "case recordings?",
        "(contact|visit|telephone|phone|file|diary|progress|daily|supervision) notes?",
        "((home|statutory|cla|lac|social work) )?visits?( record\\w*)?",
        "notes?",
        "nodiadau( achos)?",
        "nodyn( achos)?");
    row(
        DocumentType.REFERRAL,
        "referrals?",
        "marf",
        "mash",
        "dln\\d?",
        "atgyfeiri\\w*",
        "cyfeiriad (newydd|i'r gwasanaeth)");
    row(DocumentType.ASSESSMENT, "(re)?assessments?", "ia", "iaa assessment", "asesiad\\w*");
    row(
        DocumentType.CONTACT,
        "contacts?",
        "contact record",
        "record of contact",
        "iaa",
        "enquiry",
        "cyswllt",
        "ymholiad");
  }

  /** Names and titles are shorter; what stands after this says nothing of the type. */
  private static final int LONGEST = 300;

  private TypeNames() {}

  /** The type a file name or title tells. */
  static Optional<DocumentType> find(String words) {
    String plain = plain(words);
    return ROWS.entrySet().stream()
        .filter(row -> row.getValue().matcher(plain).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Lower case; everything that parts words in file names as one blank. */
  private static String plain(String words) {
    return Normalizer.normalize(
            words.substring(0, Math.min(LONGEST, words.length())), Normalizer.Form.NFC)
        .replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
        .replaceAll("(\\p{L}{4,})(\\d)", "$1 $2")
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("[^\\p{L}\\d'&.]+", " ")
        .replaceAll("\\.(?!\\d)", " ")
        .strip();
  }

  private static void row(DocumentType type, String... names) {
    ROWS.put(
        type,
        Pattern.compile("(?<![\\p{L}\\d])(?:" + String.join("|", names) + ")(?![\\p{L}\\d])"));
  }
}
