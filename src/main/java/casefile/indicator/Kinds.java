package casefile.indicator;

import java.util.List;
import java.util.Optional;

/** Every indicator kind there is. */
public final class Kinds {

  /** In the order the documentation lists them. */
  public static final List<IndicatorKind> ALL =
      List.of(
          new LearnedKind(),
          new PhraseKind(),
          new PatternKind(),
          new StructureKind(),
          new AbsenceKind(),
          new LinkKind(),
          new MarkedKind(),
          new LanguageKind(),
          new TimelinessKind(),
          new JourneyKind(),
          new ThreadKind(),
          new CheckKind());

  private Kinds() {}

  public static Optional<IndicatorKind> named(String name) {
    return ALL.stream().filter(k -> k.name().equals(name)).findFirst();
  }
}
