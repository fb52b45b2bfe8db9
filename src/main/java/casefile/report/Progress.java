package casefile.report;

import casefile.moderation.Standing;
import casefile.moderation.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far moderation has come.
 *
 * @param evidenceChanged decided once, but on other evidence than there is now
 */
public record Progress(Map<State, Integer> states, int evidenceChanged) {

  public static Progress of(Collection<Standing> standings) {
    Map<State, Integer> states = new EnumMap<>(State.class);
    for (Standing s : standings) states.merge(s.state(), 1, Integer::sum);
    int changed = (int) standings.stream().filter(Standing::evidenceChanged).count();
    return new Progress(states, changed);
  }

  /** Over a report with decisions in it. */
  public static Progress of(Report report) {
    List<Standing> standings = new ArrayList<>();
    int proposed = 0;
    for (CaseResult result : report.cases()) {
      for (CriterionResult c : result.criteria()) {
        if (c.decision().isPresent()) standings.add(c.decision().get());
        else proposed++;
      }
    }
    Progress progress = of(standings);
    progress.states().merge(State.PROPOSED, proposed, Integer::sum);
    return progress;
  }

  public int of(State state) {
    return states.getOrDefault(state, 0);
  }

  /** {@code 224 ratings: 200 proposed, 10 confirmed, …}, a sentence. */
  public String said(Wording words) {
    int all = states.values().stream().mapToInt(Integer::intValue).sum();
    List<String> parts = new ArrayList<>();
    for (State state : State.values()) {
      String name = state == State.CONFLICT ? "in conflict" : state.code();
      parts.add(of(state) + " " + words.say(name));
    }
    String counted = words.count(all, "rating", "ratings");
    String said = words.say("{0}: {1}.", counted, String.join(", ", parts));
    if (evidenceChanged == 0) return said;
    return said
        + " "
        + words.say("Of {0} the evidence has changed since somebody decided.", evidenceChanged);
  }
}
