package casefile.template;

import static casefile.template.Key.may;
import static casefile.template.Key.must;

import casefile.indicator.IndicatorKind;
import casefile.indicator.Kinds;
import casefile.indicator.Option;
import casefile.template.Groups.ListOf;
import casefile.template.Groups.Told;
import casefile.template.Scalars.Decimal;
import casefile.template.Scalars.Flag;
import casefile.template.Scalars.OneOf;
import casefile.template.Scalars.Prose;
import casefile.template.Scalars.Regex;
import casefile.template.Scalars.Whole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an indicator may hold: keys all of them take, and the options its kind declares. */
final class IndicatorForm {

  private IndicatorForm() {}

  static Form of(Form id, Form documents) {
    List<Key> shared =
        List.of(
            must("id", id, "as conditions and reports name it"),
            must(
                "kind",
                new OneOf(
                    "a kind of indicator", Kinds.ALL.stream().map(IndicatorKind::name).toList()),
                "the way of looking"),
            may("weight", new Decimal(0, 100), "points for each passage found; 1 when left out"),
            may("looks-in", documents, "looks in these documents only"));
    return new Told("an indicator", "kind", shared, optionsByKind());
  }

  private static Map<String, List<Key>> optionsByKind() {
    Map<String, List<Key>> all = new LinkedHashMap<>();
    for (IndicatorKind kind : Kinds.ALL) {
      List<Key> keys = new ArrayList<>();
      for (Option<?> option : kind.options()) {
        keys.add(
            new Key(option.name(), form(option), option.fallback().isEmpty(), option.summary()));
      }
      all.put(kind.name(), keys);
    }
    return all;
  }

  private static Form form(Option<?> option) {
    return switch (option.form()) {
      case WORDS ->
          new ListOf(
              option.choices().isEmpty()
                  ? new Prose()
                  : new OneOf("a word `" + option.name() + "` takes", option.choices()),
              1);
      case WHOLE -> new Whole((int) option.least(), (int) option.most());
      case NUMBER -> new Decimal(option.least(), option.most());
      case REGEX -> new Regex();
      case FLAG -> new Flag();
      case TEXT ->
          option.choices().isEmpty()
              ? new Prose()
              : new OneOf("a " + option.name() + " there is", option.choices());
    };
  }
}
