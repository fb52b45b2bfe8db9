package casefile.form;

import casefile.diagnostic.Place;
import java.util.List;
import java.util.Set;

/**
 * One thing a form asks.
 *
 * @param number counted from 1 over the form
 * @param section the heading it stands under; may be empty
 * @param label what it asks; empty when it has no words
 * @param hint what stands beside it to help: guidance, placeholder
 * @param options what can be chosen
 * @param required must be answered before the form can be finished
 * @param condition when it is asked, in the form's own words; empty for always
 * @param repeat the group it is asked again and again in; empty for once
 * @param voice whose words it asks for
 * @param length how long an answer must be or may be
 * @param filled words that stand in the answer before anybody typed
 */
public record Question(
    int number,
    Place place,
    String section,
    String label,
    String hint,
    AnswerType type,
    List<String> options,
    boolean required,
    String condition,
    String repeat,
    Voice voice,
    Length length,
    String filled) {

  private static final Set<String> GENERAL =
      Set.of(
          "details",
          "detail",
          "comments",
          "comment",
          "notes",
          "summary",
          "other",
          "description",
          "please describe",
          "tell us more",
          "please give details",
          "please specify",
          "further details",
          "further information",
          "more information",
          "additional information",
          "explain",
          "manylion",
          "sylwadau",
          "nodiadau",
          "crynodeb",
          "disgrifiwch",
          "arall",
          "mwy o wybodaeth",
          "answer",
          "response",
          "free text");

  private static final int SHOWN = 60;

  public Question {
    options = List.copyOf(options);
  }

  /**
   * Limits on an answer.
   *
   * @param least characters at least; 0 for none
   * @param most characters at most; 0 for none
   */
  public record Length(int least, int most) {
    public static final Length FREE = new Length(0, 0);
  }

  /** It wants an answer. */
  public boolean asks() {
    return type != AnswerType.INFORMATION;
  }

  /** What it asks about: "Details" alone borrows its sense from the heading above it. */
  public String about() {
    String words = label + " . " + hint;
    return isGeneral() ? section + " . " + words : words;
  }

  /** Says no more than that there is room: "Details". */
  boolean isGeneral() {
    String plain = label.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    return plain.isEmpty() || GENERAL.contains(plain);
  }

  /** Where a reader finds it: {@code Risk › What could go wrong?}. */
  public String where() {
    String name = label.isEmpty() ? "question " + number : brief(label);
    return section.isEmpty() ? name : brief(section) + " › " + name;
  }

  static String brief(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (line.length() <= SHOWN) return line;
    int cut = SHOWN - 1;
    if (Character.isHighSurrogate(line.charAt(cut - 1))) cut--;
    return line.substring(0, cut).stripTrailing() + "…";
  }

  @Override
  public String toString() {
    return "Question[" + number + " at " + place + "]";
  }
}
