package casefile.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Made-up registers. */
public final class Registers {

  private static final List<String> COLUMNS = List.of("Case", "Team", "Language", "Worker");
  private static final List<String> TEAMS = List.of("North", "South", "Hospital", "Transition");

  private Registers() {}

  /** So many cases; teams of unequal size, a few who speak Welsh. */
  public static Register of(int cases) {
    Random random = new Random(cases);
    List<Register.Row> rows = new ArrayList<>();
    for (int i = 1; i <= cases; i++) {
      String team = TEAMS.get(Math.min(random.nextInt(4), random.nextInt(4)));
      String language = random.nextInt(6) == 0 ? "Welsh" : "English";
      rows.add(
          row(i, String.format("C-%03d", i), team, language, "Worker " + (char) ('A' + i % 9)));
    }
    return Register.of(COLUMNS, "Case", rows);
  }

  static Register.Row row(int number, String... cells) {
    Map<String, String> said = new java.util.HashMap<>();
    for (int i = 0; i < cells.length; i++) said.put(COLUMNS.get(i), cells[i]);
    return new Register.Row(number, said);
  }

  static Register of(List<Register.Row> rows) {
    return Register.of(COLUMNS, "Case", rows);
  }

  public static Plan random(String seed, int size, int reserve) {
    return new Plan(
        Plan.Method.RANDOM, List.of(size), List.of(), 0, List.of(), seed, reserve, Plan.Steps.NONE);
  }

  static Plan of(Plan.Method method, String seed, int reserve, Integer... stages) {
    return new Plan(
        method, List.of(stages), List.of("Team"), 1, List.of(), seed, reserve, Plan.Steps.NONE);
  }

  public static Sample draw(Register register, Plan plan) {
    return Sample.draw(register, Frame.of(register, List.of()), plan);
  }

  static List<String> ids(List<Chosen> chosen) {
    return chosen.stream().map(c -> c.entry().caseId()).toList();
  }
}
