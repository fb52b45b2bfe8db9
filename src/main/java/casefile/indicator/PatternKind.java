package casefile.indicator;

import casefile.model.Passage;
import casefile.text.Mark;
import casefile.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds sentences that match a regular expression. */
final class PatternKind implements IndicatorKind {

  private static final Option<String> MATCHES =
      Option.regex(
          "matches", "a Java regular expression, found anywhere in a sentence; case is ignored");
  private static final Option<Boolean> NEGATED =
      Option.flag("negated", true, "whether a sentence that denies something counts too");

  /** A pattern sees no more of a sentence than this. */
  private static final int LONGEST = 600;

  @Override
  public String name() {
    return "pattern";
  }

  @Override
  public String summary() {
    return "Finds sentences that match a regular expression.";
  }

  @Override
  public List<Option<?>> options() {
    return List.of(MATCHES, NEGATED, Counted.UP_TO, Counted.AGAINST);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.meets(Map.of("matches", "review (on|by) \\d"), "To review by 3 June."),
        Example.misses(Map.of("matches", "review (on|by) \\d"), "To be reviewed."));
  }

  @Override
  public Polarity speaks(Options options) {
    return Counted.speaks(options);
  }

  @Override
  public Found look(Options options, Scope scope) {
    Pattern pattern =
        Pattern.compile(options.get(MATCHES), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    List<Passage> found = new ArrayList<>();
    for (Sentence sentence : scope.sentences()) {
      if (sentence.is(Mark.NEGATED) && !options.get(NEGATED)) continue;
      String text = sentence.passage().text();
      String seen = text.substring(0, Math.min(LONGEST, text.length()));
      CharSequence counted = EndlessPattern.counting(seen, scope.indicator());
      if (pattern.matcher(counted).find()) found.add(sentence.passage());
    }
    return Counted.of(scope.indicator(), found, options);
  }
}
