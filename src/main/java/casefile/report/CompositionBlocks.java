package casefile.report;

import casefile.report.Paper.Column;
import casefile.report.Paper.Heading;
import casefile.report.Paper.Sentence;
import casefile.report.Paper.Table;
import casefile.sampling.Composition;
import casefile.sampling.Fit;
import casefile.sampling.Sample;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sample beside the cases it was drawn from, column by column, with what a test says. */
final class CompositionBlocks {

  private static final List<Column> COLUMNS =
      List.of(
          Column.left("Value", 34),
          Column.middle("Cases", 12),
          Column.middle("Of all cases, %", 18),
          Column.middle("Sample", 12),
          Column.middle("Of the sample, %", 20),
          Column.middle("Expected", 12));

  private CompositionBlocks() {}

  static List<Paper.Block> of(List<Composition> compositions, Sample sample, Wording words) {
    List<Paper.Block> blocks = new ArrayList<>();
    blocks.add(
        new Sentence(
            words.say(
                "The sample beside the {0} it was drawn from (those left out are not counted). Expected: what an even share would give.",
                words.count(sample.frame().size(), "case", "cases"))));
    if (compositions.isEmpty()) {
      blocks.add(
          new Sentence(words.say("No column of the register has few enough values to compare.")));
    }
    for (Composition composition : compositions) {
      blocks.add(new Heading(composition.column()));
      blocks.add(new Sentence(said(composition, words)));
      blocks.add(table(composition, sample, words));
    }
    long tested = compositions.stream().filter(c -> c.fit().tested()).count();
    if (tested > 1) {
      blocks.add(
          new Sentence(
              words.say(
                  "{0} columns were tested. Of twenty, one falls under 0.05 by chance alone: one low figure among many is no alarm.",
                  Words.number(tested))));
    }
    return blocks;
  }

  private static Table table(Composition composition, Sample sample, Wording words) {
    int all = sample.frame().size();
    int chosen = sample.chosen().size();
    List<List<Cell>> rows = new ArrayList<>();
    for (Composition.Line line : composition.lines()) {
      rows.add(
          List.of(
              Cell.words(line.value()),
              Cell.whole(line.population()),
              percent(line.population(), all),
              Cell.whole(line.sample()),
              percent(line.sample(), chosen),
              Cell.number(Optional.of(decimal((double) line.population() * chosen / all, 1)))));
    }
    return Table.of(words, COLUMNS, rows);
  }

  private static Cell percent(int count, int of) {
    return of == 0 ? Cell.NONE : Cell.whole(Math.round(100.0 * count / of));
  }

  /** One sentence on whether the sample looks like the rest. */
  static String said(Composition composition, Wording words) {
    Fit fit = composition.fit();
    String test =
        switch (fit.kind()) {
          case CHI_SQUARE ->
              words.say(
                  "chi-square {0} on {1} of freedom, p {2}",
                  decimal(fit.statistic(), 2),
                  words.count(fit.degrees(), "degree", "degrees"),
                  pSaid(fit.p()));
          case EXACT ->
              words.say("Fisher's exact test, as some counts are small, p {0}", pSaid(fit.p()));
          case BY_DESIGN -> words.say("fixed by the strata, so there is nothing to test");
          case NOT_TESTED -> words.say("one value only, so there is nothing to test");
        };
    if (!fit.tested()) return Words.sentence(test) + ".";
    if (fit.groups() < composition.lines().size()) {
      test = words.say("{0} (the smallest values put together, {1} groups)", test, fit.groups());
    }
    return fit.notable()
        ? words.say("Differs more than chance explains: {0}.", test)
        : words.say(
            "No sign that it differs: {0}. A small sample can hide a difference; look at the figures.",
            test);
  }

  /** {@code = 0.021}, {@code < 0.001}. */
  static String pSaid(double p) {
    return (p < 0.001 ? "" : "= ") + p(p);
  }

  static String p(double p) {
    return p < 0.001 ? "< 0.001" : decimal(p, 3).toPlainString();
  }

  private static BigDecimal decimal(double value, int places) {
    return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
  }
}
