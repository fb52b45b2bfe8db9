package casefile.sampling;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Only cases that are such: {@code Team=North|South}, {@code Age>=65}, {@code Opened<2025-04-01}.
 *
 * @param values those of which one must be met; of an order, only one
 */
public record Filter(String column, Is is, List<String> values) implements Rule {

  /** How a value is compared, in the order in which they must be looked for. */
  public enum Is {
    NOT("!="),
    AT_LEAST(">="),
    AT_MOST("<="),
    EQUAL("="),
    MORE(">"),
    LESS("<");

    private final String sign;

    Is(String sign) {
      this.sign = sign;
    }
  }

  private static final Pattern FORM = Pattern.compile("([^=<>!]+)(!=|>=|<=|=|>|<)(.*)");

  public Filter {
    values = List.copyOf(values);
  }

  /** What was typed, as a filter; empty when it is none. */
  public static Optional<Filter> of(String typed) {
    Matcher form = FORM.matcher(typed);
    if (!form.matches()) return Optional.empty();
    Is is =
        Arrays.stream(Is.values())
            .filter(i -> i.sign.equals(form.group(2)))
            .findFirst()
            .orElseThrow();
    boolean list = is == Is.EQUAL || is == Is.NOT;
    String[] values = list ? form.group(3).split("\\|", -1) : new String[] {form.group(3)};
    return Optional.of(
        new Filter(
            Register.tidy(form.group(1)), is, Arrays.stream(values).map(Register::tidy).toList()));
  }

  public Filter in(String named) {
    return new Filter(named, is, values);
  }

  @Override
  public Optional<String> against(Entry entry) {
    return keeps(entry.value(column)) ? Optional.empty() : Optional.of(said());
  }

  @Override
  public String said() {
    return "not " + column + is.sign + String.join("|", values);
  }

  private boolean keeps(String value) {
    return switch (is) {
      case EQUAL -> values.stream().anyMatch(value::equalsIgnoreCase);
      case NOT -> values.stream().noneMatch(value::equalsIgnoreCase);
      case AT_LEAST -> !value.isEmpty() && compare(value) >= 0;
      case AT_MOST -> !value.isEmpty() && compare(value) <= 0;
      case MORE -> !value.isEmpty() && compare(value) > 0;
      case LESS -> !value.isEmpty() && compare(value) < 0;
    };
  }

  /** As numbers when both are; else as text, which orders dates that start with the year. */
  private int compare(String value) {
    String wanted = values.get(0);
    try {
      return new BigDecimal(value).compareTo(new BigDecimal(wanted));
    } catch (NumberFormatException text) {
      return value.compareToIgnoreCase(wanted);
    }
  }
}
