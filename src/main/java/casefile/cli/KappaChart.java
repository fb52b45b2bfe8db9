package casefile.cli;

import casefile.moderation.Estimate;
import casefile.moderation.Interval;
import casefile.moderation.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Weighted kappas as bars from 0 to 1, with their intervals. */
final class KappaChart {

  private static final int NAME = 28;
  private static final int CELLS = 50;

  private KappaChart() {}

  static List<String> of(List<Slice> slices) {
    List<String> lines = new ArrayList<>();
    lines.add(pad("") + "0         .2        .4        .6        .8         1");
    for (Slice slice : slices) {
      lines.add((pad(Figures.name(slice, NAME - 2)) + bar(slice)).stripTrailing());
    }
    lines.add(pad("") + "█ up to the low end of the interval, ▓ to kappa, ░ to the high end");
    return lines;
  }

  private static String bar(Slice slice) {
    Estimate kappa = slice.agreement().kappa();
    return kappa.match(
        value -> {
          Optional<Interval> interval = slice.kappaInterval();
          int low = cells(interval.map(Interval::low).orElse(value.value()));
          int at = cells(value.value());
          int high = cells(interval.map(Interval::high).orElse(value.value()));
          String bar = "█".repeat(low) + "▓".repeat(at - low) + "░".repeat(high - at);
          return bar
              + " ".repeat(CELLS - high)
              + " "
              + Figures.decimal(value.value())
              + "  n "
              + value.n();
        },
        none -> "not estimable: n " + none.n());
  }

  private static int cells(double kappa) {
    return (int) Math.round(CELLS * Math.max(0, Math.min(1, kappa)));
  }

  private static String pad(String text) {
    return text + " ".repeat(NAME - text.length());
  }
}
