package casefile.ingest;

import casefile.form.AnswerType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What form builders call the sorts of answers. */
final class AnswerTypes {

  private static final Map<AnswerType, Pattern> ROWS = new LinkedHashMap<>();

  /** Answers that together say no more than yes and no. */
  private static final Pattern YES_NO =
      Pattern.compile(
          "(?iu)(yes|no|y|n|n/?a|not known|unknown|not applicable|true|false|don'?t know|ie|na|do|naddo|"
              + "ydy|nac ydy|oes|nac oes|ddim yn gwybod|ddim yn berthnasol)(\\s*/\\s*(ie|na|do|naddo|oes|nac oes|yes|no|ydy|nac ydy))?");

  static {
    row(
        AnswerType.INFORMATION,
        "html|content|display|info|information|instructions?|guidance|static|heading|header|note|statement|para|label|calculated?|expression|formula|hidden|button|submit|details|divider|read ?only|system|auto|acknowledge|begin .*|end .*");
    row(
        AnswerType.NARRATIVE,
        "text ?areas?|multi ?line.*|long ?text.*|comments?|memo|paragraphs?|narrative|rich ?text.*|free ?text.*|text \\(?long\\)?|wysiwyg|editor|open( ended)?|open text|essay|large text.*|string \\(multiline\\)|nvarchar\\(max\\)|textarea.*|naratif|testun hir|testun rhydd");
    row(
        AnswerType.CHOICES,
        "check ?boxes.*|select ?boxes|multi ?select.*|multiple.*|multi ?choice|tag ?box|select multiple.*|ranking|tick ?boxes|tick all.*|choices|amlddewis");
    row(
        AnswerType.YES_NO,
        "bool(ean)?|yes ?no.*|y/n|yes/no.*|y ?n|check ?box|tick ?box|tick|toggle|switch|true ?false|ie/na");
    row(
        AnswerType.CHOICE,
        "radios?.*|selects?|select ?(one|field|list|menu).*|drop ?downs?.*|choice|single ?(choice|select).*|pick ?list|lookup|list|coding|open choice|auto ?complete.*|combo ?box|matrix|image ?picker|code|reference|option.*|likert|dewis");
    row(AnswerType.DATE, "date.*|day|time|month|year|dyddiad");
    row(
        AnswerType.NUMBER,
        "numbers?.*|integer|int|decimal|float|slider|rating|scale|quantity|score|currency|money|range|opinion ?scale|nps|rhif");
    row(
        AnswerType.ATTACHMENT,
        "files?.*|uploads?|attachments?|signature.*|image|photo|picture|audio|llofnod");
    row(
        AnswerType.LINE,
        "text|string|text ?fields?|input|short ?text.*|single ?line.*|e-?mail.*|phone.*|tel.*|ur[li]|text ?box|names?|address.*|person|people|postcode.*|nvarchar.*|varchar.*|testun");
  }

  private AnswerTypes() {}

  /** The sort a builder's word for it means. */
  static Optional<AnswerType> of(String word) {
    String plain =
        word.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[_\\-]+", " ")
            .replaceAll(" field$", "")
            .strip();
    return ROWS.entrySet().stream()
        .filter(r -> r.getValue().matcher(plain).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** A choice of yes and no alone is a yes-no; a single tick with choices is a choice of many. */
  static AnswerType settled(AnswerType type, List<String> options) {
    boolean yesNo =
        !options.isEmpty() && options.stream().allMatch(o -> YES_NO.matcher(o).matches());
    if (yesNo && (type == AnswerType.CHOICE || type == AnswerType.CHOICES))
      return AnswerType.YES_NO;
    if (type == AnswerType.YES_NO && options.size() > 1 && !yesNo) return AnswerType.CHOICES;
    return type;
  }

  private static void row(AnswerType type, String words) {
    ROWS.put(type, Pattern.compile(words));
  }
}
