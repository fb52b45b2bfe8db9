package casefile.standard;

import java.util.List;

/**
 * A level of a criterion: what it looks like, and the conditions that earn it.
 *
 * @param conditions all must hold
 */
public record Level(int level, String anchor, List<Condition> conditions) {

  public Level {
    conditions = List.copyOf(conditions);
  }
}
