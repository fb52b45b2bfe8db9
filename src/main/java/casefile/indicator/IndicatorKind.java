package casefile.indicator;

import java.util.List;

/** A way of looking for evidence. */
public interface IndicatorKind {

  /** The word templates use for it. */
  String name();

  /** One sentence for the documentation. */
  String summary();

  List<Option<?>> options();

  /** At least one that is found and one that is not; they run as tests and stand in the docs. */
  List<Example> examples();

  /** Looks; never throws for anything a case file may hold. */
  Found look(Options options, Scope scope);
}
