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

  static List<Paper.Block> of(List<Composition> compositions, Sample sample) {
    List<Paper.Block> blocks = new ArrayList<>();
    blocks.add(
        new Sentence(
            "The sample beside the "
                + Words.count(sample.frame().size(), "case", "cases")
                + " it was drawn from (those left out are not counted). Expected: what an even share would give."));
    if (compositions.isEmpty()) {
      blocks.add(new Sentence("No column of the register has few enough values to compare."));
    }
    for (Composition composition : compositions) {
      blocks.add(new Heading(composition.column()));
      blocks.add(new Sentence(said(composition)));
      blocks.add(table(composition, sample));
    }
    long tested = compositions.stream().filter(c -> c.fit().tested()).count();
    if (tested > 1) {
      blocks.add(
          new Sentence(
              Words.number(tested)
                  + " columns were tested. Of twenty, one falls under 0.05 by chance alone: one low figure among many is no alarm."));
    }
    return blocks;
  }

  private static Table table(Composition composition, Sample sample) {
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
    return new Table(COLUMNS, rows);
  }

  private static Cell percent(int count, int of) {
    return of == 0 ? Cell.NONE : Cell.whole(Math.round(100.0 * count / of));
  }

  /** One sentence on whether the sample looks like the rest. */
  static String said(Composition composition) {
    Fit fit = composition.fit();
    String test =
        switch (fit.kind()) {
          case CHI_SQUARE ->
              "chi-square "
                  + decimal(fit.statistic(), 2)
                  + " on "
                  + Words.count(fit.degrees(), "degree", "degrees")
                  + " of freedom, p "
                  + pSaid(fit.p());
          case EXACT -> "Fisher's exact test, as some counts are small, p " + pSaid(fit.p());
          case BY_DESIGN -> "fixed by the strata, so there is nothing to test";
          case NOT_TESTED -> "one value only, so there is nothing to test";
        };
    if (!fit.tested()) return Words.sentence(test) + ".";
    if (fit.groups() < composition.lines().size()) {
      test += " (the smallest values put together, " + fit.groups() + " groups)";
    }
    return fit.notable()
        ? "Differs more than chance explains: " + test + "."
        : "No sign that it differs: "
            + test
            + ". A small sample can hide a difference; look at the figures.";
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
