package casefile.cli;

import casefile.diagnostic.Suggestion;
import casefile.sampling.Allocation;
import casefile.sampling.Composition;
import casefile.sampling.Filter;
import casefile.sampling.Plan;
import casefile.sampling.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the options say of columns, as the register names them. */
record SampleColumns(Register register, SampleCommand asked) {

  private static final Pattern OVER = Pattern.compile("([^=]+)=(.*):(\\d{1,3})");

  /** The column an option means. */
  String column(String option, String typed) throws Stop {
    Optional<String> column = register.column(typed);
    if (column.isPresent()) return column.get();
    throw new Stop(
        option
            + " "
            + typed
            + ": the register has no such column — choose from "
            + String.join(", ", register.columns())
            + Suggestion.nearest(typed, register.columns())
                .map(n -> "; did you mean `" + n + "`?")
                .orElse(""));
  }

  List<String> columns(String option, List<String> typed) throws Stop {
    List<String> columns = new ArrayList<>();
    for (String one : typed) columns.add(column(option, one));
    return columns;
  }

  List<String> by() throws Stop {
    return columns("--by", asked.by);
  }

  List<Plan.Over> over() throws Stop {
    List<Plan.Over> over = new ArrayList<>();
    List<String> by = by();
    for (String typed : asked.over) {
      Matcher form = OVER.matcher(typed);
      if (!form.matches() || Integer.parseInt(form.group(3)) < 1) {
        throw new Stop("--over " + typed + " is not column=value:times — write Language=Welsh:3");
      }
      String column = column("--over", form.group(1));
      if (!by.contains(column)) {
        throw new Stop("--over " + typed + ": " + column + " makes no strata — add it to --by");
      }
      String value = Register.tidy(form.group(2));
      boolean known =
          register.entries().stream().anyMatch(e -> e.value(column).equalsIgnoreCase(value));
      if (!known) throw new Stop("--over " + typed + ": no case has that " + column);
      over.add(new Plan.Over(column, value, Integer.parseInt(form.group(3))));
    }
    return over;
  }

  List<Filter> filters() throws Stop {
    List<Filter> filters = new ArrayList<>();
    for (String typed : asked.where) {
      Filter filter =
          Filter.of(typed)
              .orElseThrow(
                  () ->
                      new Stop(
                          "--where "
                              + typed
                              + " is no test — write \"Team=North|South\", \"Team!=North\" or \"Age>=65\""));
      filters.add(filter.in(column("--where", filter.column())));
    }
    return filters;
  }

  /** The columns to compare: those asked for, else all with a few values. */
  List<String> shown() throws Stop {
    return asked.show.isEmpty() ? Composition.columns(register) : columns("--show", asked.show);
  }

  /** Whose case it is; without such columns nobody could be kept from their own. */
  Allocation.Ties ties() throws Stop {
    List<String> workers =
        asked.worker.isEmpty()
            ? register.column("worker").stream().toList()
            : columns("--worker", asked.worker);
    List<String> teams =
        asked.team.isEmpty()
            ? register.column("team").stream().toList()
            : columns("--team", asked.team);
    if (workers.isEmpty() || teams.isEmpty()) {
      String missing = workers.isEmpty() ? "--worker" : "--team";
      throw new Stop(
          "--auditors needs "
              + missing
              + " COL, or nobody could be kept from their own cases — choose from "
              + String.join(", ", register.columns()));
    }
    return new Allocation.Ties(workers, teams);
  }
}
