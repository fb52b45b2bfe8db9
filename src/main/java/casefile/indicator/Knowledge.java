package casefile.indicator;

import casefile.journey.BankHolidays;
import casefile.language.WordList;
import casefile.model.CaseFile;
import casefile.text.Glossary;
import casefile.text.Reading;

/**
 * What the tool brings to a file: learned weights, a glossary to read Welsh by, words to avoid, and
 * bank holidays to count working days by.
 */
public record Knowledge(
    LearnedModel weights, Glossary welsh, WordList words, BankHolidays holidays) {

  /** Knows nothing: for templates that count phrases only, and for tests. */
  public static final Knowledge NONE =
      new Knowledge(LearnedModel.NONE, Glossary.EMPTY, WordList.NONE, BankHolidays.NONE);

  /** The same with another list of words to avoid. */
  public Knowledge with(WordList list) {
    return new Knowledge(weights, welsh, list, holidays);
  }

  /** The same with other weights, as studies of training need. */
  public Knowledge with(LearnedModel other) {
    return new Knowledge(other, welsh, words, holidays);
  }

  /** Reads a case file and scores its sentences. */
  public ScoredReading read(CaseFile file) {
    return ScoredReading.of(Reading.of(file, welsh), weights, words, holidays);
  }
}
