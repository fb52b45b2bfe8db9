package casefile.indicator;

import casefile.journey.BankHolidays;
import casefile.journey.Journey;
import casefile.language.Language;
import casefile.language.WordList;
import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.text.Mark;
import casefile.text.Reading;
import casefile.text.Sentence;
import java.util.List;
import java.util.Set;

/**
 * A reading with the learned score of every sentence on every concept.
 *
 * @param scores for each sentence two for each concept: for, against
 * @param masses for each concept two, likewise
 * @param language words to avoid that were found
 * @param holidays to count working days by
 */
public record ScoredReading(
    Reading reading,
    LearnedModel model,
    float[][] scores,
    List<Mass> masses,
    Language language,
    BankHolidays holidays) {

  /**
   * Scores each sentence twice, in its place and as if heading and document type were unknown, and
   * takes the mean: a form that heads its boxes oddly then misleads half as much.
   */
  public static ScoredReading of(
      Reading reading, LearnedModel model, WordList words, BankHolidays holidays) {
    List<Sentence> sentences = reading.sentences();
    float[][] scores = new float[sentences.size()][];
    Place[] places = new Place[scores.length];
    boolean[] copied = new boolean[scores.length];
    for (int i = 0; i < scores.length; i++) {
      Sentence sentence = sentences.get(i);
      places[i] = Place.of(sentence);
      copied[i] = sentence.is(Mark.COPIED);
      float[] placed = model.score(Features.of(sentence));
      float[] bare =
          model.score(Features.of(sentence, List.of(), sentence.promptWords(), DocumentType.OTHER));
      for (int t = 0; t < placed.length; t++) placed[t] = (placed[t] + bare[t]) / 2;
      scores[i] = placed;
    }
    Mass[] masses = new Mass[model.concepts().size() * 2];
    for (int t = 0; t < masses.length; t++) masses[t] = Mass.of(scores, t, places, copied);
    return new ScoredReading(
        reading, model, scores, List.of(masses), Language.of(reading, words), holidays);
  }

  /** The same without a list of words to avoid. */
  public static ScoredReading of(Reading reading, LearnedModel model) {
    return of(reading, model, WordList.NONE, BankHolidays.NONE);
  }

  public float score(int sentence, int concept, Polarity polarity) {
    return scores[sentence][concept * 2 + polarity.ordinal()];
  }

  /** The case file that was read. */
  public CaseFile file() {
    return reading.file();
  }

  /** Its documents, in date order. */
  public List<Document> documents() {
    return reading.documents();
  }

  /** Words of sentences that bear on anything learned, outside documents of these types. */
  public int bearingWords(Set<DocumentType> outside) {
    int words = 0;
    for (int i = 0; i < scores.length; i++) {
      Sentence sentence = reading.sentences().get(i);
      if (!outside.contains(sentence.type()) && bears(i)) words += sentence.words().size();
    }
    return words;
  }

  /**
   * Whether next to nothing in the whole file speaks for anything learned. The poorest labelled
   * file holds three such sentences, and earns a 1 throughout.
   */
  boolean silent() {
    int speaking = 0;
    for (int i = 0; i < scores.length; i++) {
      if (reading.sentences().get(i).is(Mark.COPIED)) continue;
      boolean speaks = false;
      for (int t = 0; t < scores[i].length; t += 2) speaks |= scores[i][t] >= Mass.CLEAR;
      if (speaks && ++speaking == 3) return false;
    }
    return true;
  }

  /** Without weights any sentence may bear on something. */
  private boolean bears(int sentence) {
    if (scores[sentence].length == 0) return true;
    for (float score : scores[sentence]) if (score >= Mass.CLEAR) return true;
    return false;
  }

  /** The way through the service, from the dates and types of documents. */
  public Journey journey() {
    return Journey.of(reading, holidays);
  }

  Mass mass(int concept, Polarity polarity) {
    return masses.get(concept * 2 + polarity.ordinal());
  }

  @Override
  public String toString() {
    return "ScoredReading[" + reading + "]";
  }
}
