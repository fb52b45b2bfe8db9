package casefile.indicator;

import casefile.model.Document;
import casefile.text.Reading;
import casefile.text.Sentence;
import java.util.List;

/**
 * What an indicator may look at: the sentences and documents it was pointed to, the whole file
 * beside them.
 *
 * @param indicator id of the indicator that looks
 * @param sentences those of the documents in scope, in reading order
 * @param documents those in scope, in date order
 * @param whole the whole case file with its learned scores
 */
public record Scope(
    String indicator, List<Sentence> sentences, List<Document> documents, ScoredReading whole) {

  public Reading reading() {
    return whole.reading();
  }
}
