package casefile.thread;

import casefile.model.Passage;

/**
 * A passage with the sentences it covers.
 *
 * @param from its first sentence in the reading
 * @param to one past its last
 */
record Cell(Passage passage, int from, int to) {

  static Cell of(Answer answer) {
    return new Cell(answer.passage(), answer.from(), answer.to());
  }
}
