package casefile.form;

import java.util.Optional;

/**
 * A rule found something.
 *
 * @param question where; empty for the form as a whole
 * @param message what was found, a sentence without a full stop
 */
record Hit(Optional<Question> question, String message) {

  static Hit at(Question question, String message) {
    return new Hit(Optional.of(question), message);
  }

  static Hit whole(String message) {
    return new Hit(Optional.empty(), message);
  }
}
