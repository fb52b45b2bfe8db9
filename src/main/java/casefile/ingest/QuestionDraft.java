package casefile.ingest;

import casefile.diagnostic.Place;
import casefile.form.AnswerType;
import casefile.form.Question;
import casefile.form.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question while it is read.
 *
 * <p>What forms write into their labels is taken out here, whatever the file: {@code *} and {@code
 * (mandatory)}, {@code If yes}, {@code max 500 characters}, {@code for each child}.
 */
final class QuestionDraft {

  private static final Pattern REQUIRED =
      Pattern.compile(
          "(?iu)\\s*(\\*+(?=\\s*(/|$|:)|\\s+\\p{Lu})|^\\*+\\s*|[(\\[]\\s*(required|mandatory|must be completed|gorfodol|angenrheidiol)\\s*[)\\]])");
  private static final Pattern IF =
      Pattern.compile(
          "(?iu)^(if (yes|no|so|not|applicable|other|any)\\b|os (ie|na|felly|do|nac ydy|ydy)\\b)");
  private static final Pattern EACH =
      Pattern.compile("(?iu)\\b(for each|repeat for|one row for each|ar gyfer pob|i bob)\\b");
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?iu)\\b(min(?:imum)?|at least|no less than|max(?:imum)?|up to|no more than|o leiaf|dim mwy na|hyd at)"
              + "(?: of| length)?:?\\s*(\\d{1,5})\\s*(characters?|chars?|words?|gair|o eiriau|nodau?|nod)\\b");

  private static final int LETTERS_A_WORD = 6;

  private final String section;
  private final Place place;
  private String label;
  private String hint = "";
  private AnswerType type = AnswerType.NARRATIVE;
  private final List<String> options = new ArrayList<>();
  private boolean required;
  private String condition = "";
  private String repeat = "";
  private String voice = "";
  private String filled = "";
  private int least;
  private int most;

  QuestionDraft(String section, String label, Place place) {
    this.section = section;
    this.label = Texts.line(label);
    this.place = place;
  }

  QuestionDraft hint(String words) {
    String line = Texts.line(words);
    if (!line.isEmpty()) hint = hint.isEmpty() ? line : hint + " " + line;
    return this;
  }

  QuestionDraft type(AnswerType type) {
    this.type = type;
    return this;
  }

  QuestionDraft options(List<String> words) {
    words.stream().map(Texts::line).filter(o -> !o.isEmpty()).forEach(options::add);
    return this;
  }

  QuestionDraft required(boolean is) {
    required |= is;
    return this;
  }

  QuestionDraft condition(String words) {
    if (condition.isEmpty()) condition = Texts.line(words);
    return this;
  }

  QuestionDraft repeat(String group) {
    if (repeat.isEmpty()) repeat = Texts.line(group);
    return this;
  }

  QuestionDraft voice(String words) {
    voice = words;
    return this;
  }

  QuestionDraft filled(String words) {
    filled = words.strip();
    return this;
  }

  QuestionDraft length(int least, int most) {
    this.least = Math.max(this.least, least);
    if (most > 0) this.most = most;
    return this;
  }

  Question question(int number) {
    Matcher star = REQUIRED.matcher(label);
    if (star.find()) {
      required = true;
      label = star.replaceAll("");
    }
    Matcher conditional = IF.matcher(label);
    if (conditional.find()) condition(conditional.group());
    if (EACH.matcher(label + " " + hint).find()) repeat("each");
    lengths(label + " " + hint);
    String shown = LabelValue.clean(label.replaceAll("[_.…]{3,}", " ").strip());
    return new Question(
        number,
        place,
        section,
        Texts.line(shown),
        hint,
        AnswerTypes.settled(type, options),
        options,
        required,
        condition,
        repeat,
        spoken(shown),
        new Question.Length(least, most),
        filled);
  }

  private void lengths(String words) {
    Matcher m = LENGTH.matcher(words);
    while (m.find()) {
      boolean count =
          m.group(3).toLowerCase(java.util.Locale.ROOT).matches("(?U)(word|gair|o eir).*");
      int size = Integer.parseInt(m.group(2)) * (count ? LETTERS_A_WORD : 1);
      if (m.group(1)
          .toLowerCase(java.util.Locale.ROOT)
          .matches("min.*|at least|no less.*|o leiaf")) {
        length(size, 0);
      } else {
        length(0, size);
      }
    }
  }

  private Voice spoken(String shown) {
    if (!voice.isBlank()) {
      for (Voice v : Voice.values()) if (v.code().equalsIgnoreCase(voice.strip())) return v;
      Voice told = Voice.of(voice);
      if (told != Voice.UNSAID) return told;
      if (voice
          .strip()
          .toLowerCase(java.util.Locale.ROOT)
          .matches("(adult|child|citizen|individual|service user|young person).*")) {
        return Voice.PERSON;
      }
    }
    Voice label = Voice.of(shown);
    return label != Voice.UNSAID ? label : Voice.of(section);
  }
}
