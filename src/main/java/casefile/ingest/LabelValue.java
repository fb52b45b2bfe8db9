package casefile.ingest;

import casefile.model.Field;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a form's "Label: value" from a sentence that happens to hold a colon.
 *
 * <p>What is taken for a label is never evidence, so in doubt a line is a sentence: a label is
 * short, starts with a capital or a number, and says nobody did or said anything.
 */
final class LabelValue {

  private static final int LONGEST = 60;
  private static final int WORDS = 7;
  private static final int LONGEST_BOLD = 200;

  /** Words of somebody talking or of a sentence under way; "Mum said: …" is no label. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?iu)(^|[\\s\"'‘“])(said|says|stated?s?|told|tells|asked|asks|replied|reports?|reported|"
              + "explained|added|adds|feels|felt|thinks|wants|wanted|wishes|agreed|advised|noted|"
              + "mentioned|i|i'm|i’m|he|she|they|we|it|was|were|has|had|have|will|would|could|"
              + "are|am|being|because|but|dywedodd|meddai|dwedodd|gofynnodd|esboniodd|roedd|oedd|"
              + "mae|nid|fi|hi)($|[\\s,])");

  /** Forms ask; "What she says" is a prompt for all its "says". */
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?iu)^(what|how|why|who|whose|where|when|which|beth|sut|pam|pwy|ble|lle|pryd|faint)\\b");

  /** "She wants to go home", "Mrs Evans was clear": somebody wrote that, in bold or not. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?u)[\"“‘].*|(?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? )?\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]+)? "
              + "(?:said|says|told|wants|wanted|feels|felt|thinks|likes|was|were|had|has|would|will|"
              + "could|can|cannot|is|are|does|did)(?:n['’]t)?\\b.+"
              + "|(?:Mae|Roedd|Dywedodd|Hoffai|Bydd) .+");

  private static final int SENTENCE_WORDS = 4;

  private static final Pattern INSIDE = Pattern.compile("[.!?;…][\\s\"']|[\"“”]|https?$");

  private LabelValue() {}

  /** A line as label and value; the value may be empty. */
  static Optional<Field> of(String line) {
    String text = line.strip();
    int colon = text.indexOf(':');
    if (colon < 1 || colon > LONGEST) return Optional.empty();
    String after = text.substring(colon + 1);
    if (!after.isEmpty() && !blankOrMark(after.charAt(0))) return Optional.empty();
    String label = text.substring(0, colon).strip();
    String value = after.strip();
    return isLabel(label) && !reads(label, value)
        ? Optional.of(new Field(label, value))
        : Optional.empty();
  }

  /**
   * "Jean: “I married…”" is somebody speaking; a long value in lower case after a long label goes
   * on a sentence.
   */
  private static boolean reads(String label, String value) {
    if (value.isEmpty()) return false;
    boolean quote = "\"“'‘".indexOf(value.charAt(0)) >= 0;
    if (quote && label.indexOf(' ') < 0) return true;
    return label.split("\\s+").length > 2
        && Character.isLowerCase(value.charAt(0))
        && value.split("\\s+").length > 8;
  }

  /** A paragraph whose first characters are bold up to a colon (or with one just after). */
  static Optional<Field> bold(Block.Para para) {
    String text = para.text();
    if (para.bold() < 2 || para.bold() > LONGEST_BOLD || para.allBold()) return Optional.empty();
    String head = text.substring(0, para.bold()).strip();
    String rest = text.substring(para.bold()).strip();
    if (rest.startsWith(":")) return Optional.of(new Field(head, rest.substring(1).strip()));
    if (head.endsWith(":")) return Optional.of(new Field(clean(head), rest));
    if (head.endsWith("?") || text.substring(para.bold()).startsWith("\t")) {
      return Optional.of(new Field(head, rest));
    }
    return Optional.empty();
  }

  /** A line that tells of somebody, as no heading does. */
  static boolean tellsOfSomebody(String line) {
    return line.split("\\s+").length >= SENTENCE_WORDS
        && !line.endsWith("?")
        && !QUESTION.matcher(line).find()
        && SOMEBODY.matcher(line).matches();
  }

  /** More than one sentence, or a long one: somebody telling, more than filling in. */
  static boolean tells(String value) {
    return value.split("\\s+").length > 20
        || value.matches("(?s).*[.!?][\"'’”)]?\\s+[\\p{Lu}\"“'‘].*");
  }

  private static boolean isLabel(String label) {
    if (label.isEmpty() || label.length() > LONGEST) return false;
    char first = label.charAt(0);
    if (!Character.isUpperCase(first) && !Character.isDigit(first)) return false;
    if (Character.isDigit(first) && label.chars().noneMatch(Character::isLetter)) return false;
    if (Dates.leading(label).isPresent()) return false;
    if (label.split("\\s+").length > WORDS) return false;
    String bare = label.replaceFirst("^\\d+(\\.\\d+)*[.)]?\\s+", "");
    boolean question = QUESTION.matcher(bare).find();
    return (question || !SENTENCE.matcher(bare).find()) && !INSIDE.matcher(bare).find();
  }

  private static boolean blankOrMark(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '☐' || c == '☒' || c == '☑';
  }

  /** Without the colon at its end. */
  static String clean(String label) {
    String text = label.strip();
    return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
  }
}
