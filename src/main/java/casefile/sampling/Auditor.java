package casefile.sampling;

import java.util.List;
import java.util.Optional;

/**
 * Someone who reads cases.
 *
 * @param teams whose cases they do not read
 * @param most how many they can read; empty when that is open
 */
public record Auditor(String name, List<String> teams, Optional<Integer> most) {

  public Auditor {
    teams = List.copyOf(teams);
  }

  /**
   * Why they may not read a case; empty when they may.
   *
   * @param workers columns that say whose case it is
   * @param team columns that say which team's
   */
  Optional<String> barred(Entry entry, List<String> workers, List<String> team) {
    if (workers.stream().anyMatch(c -> PersonName.maybeSame(name, entry.value(c)))) {
      return Optional.of("own case");
    }
    boolean theirs =
        team.stream().map(entry::value).anyMatch(t -> teams.stream().anyMatch(t::equalsIgnoreCase));
    return theirs ? Optional.of("own team's case") : Optional.empty();
  }

  @Override
  public String toString() {
    return "Auditor[" + teams.size() + " teams]";
  }
}
