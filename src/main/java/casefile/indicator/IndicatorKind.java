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

  /** Which way what it finds speaks, under these options, for kinds that speak one way only. */
  default Polarity speaks(Options options) {
    return Polarity.FOR;
  }

  /** Whether it reads the whole file wherever a template points it. */
  default boolean readsWholeFile() {
    return false;
  }

  /** Looks; never throws for anything a case file may hold. */
  Found look(Options options, Scope scope);
}
