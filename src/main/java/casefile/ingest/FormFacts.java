package casefile.ingest;

import casefile.form.AnswerType;
import casefile.form.Question;
import casefile.model.DocumentType;
import java.util.List;
import java.util.regex.Pattern;

/** What sort of form it is, worked out from its name and its questions. */
final class FormFacts {

  private static final Pattern CHILDREN =
      Pattern.compile(
          "(?iu)\\b(child|children|childrens|child's|children's|young pe(rson|ople)|cin|cp|lac|cla|"
              + "plant|plentyn|blant|phlant|blentyn|person ifanc|pobl ifanc)\\b");
  private static final Pattern ADULTS =
      Pattern.compile("(?iu)\\b(adults?|adult's|oedol(yn|ion))\\b");

  /** A child is spoken of all over a child's form; an adult's asks once who depends on them. */
  private static final double OF_CHILDREN = 0.2;

  private static final int WORDS = 3;

  private FormFacts() {}

  static DocumentType type(String stem, String title) {
    return TypeNames.find(title)
        .or(() -> TypeNames.find(stem.replaceAll("(?i)\\b(form|template|blank|v?\\d+)\\b", " ")))
        .orElse(DocumentType.OTHER);
  }

  static boolean children(String names, List<Question> questions) {
    boolean named = CHILDREN.matcher(names.replace('_', ' ').replace('-', ' ')).find();
    boolean adults = ADULTS.matcher(names.replace('_', ' ').replace('-', ' ')).find();
    if (named != adults) return named;
    long spoken = questions.stream().filter(q -> CHILDREN.matcher(q.label()).find()).count();
    return spoken >= 2 && spoken >= OF_CHILDREN * questions.size();
  }

  /** Most boxes hold words of their own: boilerplate fills a few, a record nearly all. */
  static boolean filled(List<Question> questions) {
    List<Question> boxes = questions.stream().filter(q -> q.type().takesWords()).toList();
    long full =
        boxes.stream()
            .filter(q -> q.type() != AnswerType.INFORMATION)
            .filter(q -> q.filled().split("\\s+").length > WORDS)
            .count();
    return boxes.size() >= 4 && full * 2 > boxes.size();
  }
}
