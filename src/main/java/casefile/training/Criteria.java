package casefile.training;

import casefile.indicator.LearnedModel;
import java.util.List;
import java.util.stream.Stream;

/** What readers of the labelled files rated: the standards and criteria of the core template. */
final class Criteria {

  /** The concepts that are learned, in the order of the weights. */
  static final List<String> IDS = LearnedModel.CONCEPTS;

  static final List<String> STANDARDS = List.of("S1", "S2", "S3", "S4");

  /** Everything a reader gives a rating to. */
  static final List<String> ALL_IDS =
      Stream.of(STANDARDS, IDS, List.of("overall")).flatMap(List::stream).toList();

  private Criteria() {}
}
