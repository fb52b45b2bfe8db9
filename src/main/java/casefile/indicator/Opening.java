package casefile.indicator;

import casefile.model.Passage;
import casefile.text.Sentence;
import java.util.Optional;

/** The first sentence of a document: where a finding about the document as a whole points. */
final class Opening {

  private Opening() {}

  static Optional<Passage> of(String document, ScoredReading whole) {
    return whole.reading().sentences().stream()
        .map(Sentence::passage)
        .filter(p -> p.document().equals(document))
        .findFirst();
  }
}
