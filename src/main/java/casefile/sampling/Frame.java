package casefile.sampling;

import java.util.ArrayList;
import java.util.List;

/**
 * The cases that may be chosen, and those that may not.
 *
 * @param leftOut each with its reasons; rows of the register that are no case among them
 */
public record Frame(List<Entry> entries, List<LeftOut> leftOut) {

  public Frame {
    entries = List.copyOf(entries);
    leftOut = leftOut.stream().sorted(LeftOut.ORDER).toList();
  }

  /** What is left of a register when every rule has been asked. */
  public static Frame of(Register register, List<Rule> rules) {
    List<LeftOut> leftOut = new ArrayList<>(register.leftOut());
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : register.entries()) {
      List<String> reasons = rules.stream().flatMap(r -> r.against(entry).stream()).toList();
      if (reasons.isEmpty()) entries.add(entry);
      else leftOut.add(new LeftOut(entry.caseId(), entry.row(), String.join("; ", reasons)));
    }
    return new Frame(entries, leftOut);
  }

  /** How many strata these columns make. */
  public int strata(List<String> by) {
    return Strata.of(entries, by).size();
  }

  /** How many cases a minimum a stratum takes. */
  public int least(List<String> by, int minimum) {
    return Strata.least(Strata.of(entries, by), minimum);
  }
}
