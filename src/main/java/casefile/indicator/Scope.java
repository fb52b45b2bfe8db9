package casefile.indicator;

import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.text.Reading;
import casefile.text.Sentence;
import casefile.thread.FileThreads;
import java.util.List;
import java.util.Set;

/**
 * What an indicator may look at: the sentences and documents it was pointed to, the whole file
 * beside them.
 *
 * @param indicator id of the indicator that looks
 * @param sentences those of the documents in scope, in reading order
 * @param documents those in scope, in date order
 * @param whole the whole case file with its learned scores
 * @param followed its threads and checks, followed once for all indicators
 */
public record Scope(
    String indicator,
    List<Sentence> sentences,
    List<Document> documents,
    ScoredReading whole,
    FileThreads followed) {

  /** The sentences and documents of these types; of all types when none is named. */
  public static Scope of(
      String indicator, Set<DocumentType> types, ScoredReading whole, FileThreads followed) {
    List<Sentence> sentences = whole.reading().sentences();
    List<Document> documents = whole.reading().documents();
    if (!types.isEmpty()) {
      sentences = sentences.stream().filter(s -> types.contains(s.type())).toList();
      documents = documents.stream().filter(d -> types.contains(d.type())).toList();
    }
    return new Scope(indicator, sentences, documents, whole, followed);
  }

  public Reading reading() {
    return whole.reading();
  }
}
