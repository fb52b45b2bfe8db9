package casefile.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands together in a plan: a need, an outcome, and what is to be done about it. */
final class PlanRow {

  Optional<Cell> need = Optional.empty();
  Optional<Cell> outcome = Optional.empty();
  final List<Cell> actions = new ArrayList<>();
  final List<Cell> who = new ArrayList<>();
  final List<Cell> when = new ArrayList<>();

  /** The number the form gives it; empty when it gives none. */
  String number = "";

  /** The prompt its outcome answers. */
  java.util.List<String> prompt = java.util.List.of();

  /** The part of the document it stands in. */
  String section = "";

  /** Whether an action box stood beside the outcome, filled or not. */
  boolean asked;

  /** Whether the box of the action is called action, and nothing else. */
  boolean strictly;

  boolean blank() {
    return need.isEmpty() && outcome.isEmpty() && actions.isEmpty();
  }
}
