package casefile.indicator;

import casefile.language.Concern;
import casefile.language.Flag;
import casefile.language.Language;
import casefile.model.Passage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds words to avoid, of the list that comes with the tool and of the template's own. */
final class LanguageKind implements IndicatorKind {

  private static final List<String> CONCERNS =
      Arrays.stream(Concern.values()).filter(c -> c != Concern.TITLE).map(Concern::code).toList();

  private static final Option<List<String>> ABOUT =
      Option.someOf("about", CONCERNS, "the concerns to look for");
  private static final Option<Boolean> MIXED =
      Option.flag(
          "mixed", false, "only where a file uses several words for the person: client, patient");

  @Override
  public String name() {
    return "language";
  }

  @Override
  public String summary() {
    return "Finds words to avoid outside quotations; takes their number in 1,000 typed words from"
        + " the score.";
  }

  @Override
  public List<Option<?>> options() {
    return List.of(ABOUT, MIXED);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.meets(Map.of("about", List.of("blame")), "Mrs Pugh refused care again."),
        Example.misses(
            Map.of("about", List.of("blame")), "She said no to the bath; the room was cold."));
  }

  @Override
  public Polarity speaks(Options options) {
    return Polarity.AGAINST;
  }

  @Override
  public Found look(Options options, Scope scope) {
    Language language = scope.whole().language();
    Set<String> documents =
        scope.documents().stream().map(d -> d.id()).collect(Collectors.toCollection(TreeSet::new));
    List<String> about = options.get(ABOUT);
    if (options.get(MIXED) && language.mixed().isEmpty()) return Found.NOTHING;
    List<Passage> found =
        language.flags().stream()
            .filter(f -> documents.contains(f.passage().document()))
            .filter(f -> about.contains(f.word().concern().code()))
            .filter(f -> !options.get(MIXED) || language.mixed().contains(f.word().term()))
            .map(Flag::passage)
            .toList();
    if (found.isEmpty()) return Found.NOTHING;
    int words = scope.documents().stream().mapToInt(d -> d.words()).sum();
    double rate = Language.rate(found.size(), words).doubleValue();
    String what = scope.indicator() + ": " + found.size() + " in " + words + " words, by 1,000";
    return new Found(
        found.size(),
        List.of(Part.of(what, -rate, 1)),
        found.stream().map(p -> new Evidence(scope.indicator(), Polarity.AGAINST, p, 1)).toList());
  }
}
