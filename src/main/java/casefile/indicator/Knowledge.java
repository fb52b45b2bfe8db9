package casefile.indicator;

import casefile.model.CaseFile;
import casefile.text.Glossary;
import casefile.text.Reading;

/** What the tool brings to a file: learned weights, and a glossary to read Welsh by. */
public record Knowledge(LearnedModel weights, Glossary welsh) {

  /** Knows nothing: for templates that count phrases only, and for tests. */
  public static final Knowledge NONE = new Knowledge(LearnedModel.NONE, Glossary.EMPTY);

  /** Reads a case file and scores its sentences. */
  public ScoredReading read(CaseFile file) {
    return ScoredReading.of(Reading.of(file, welsh), weights);
  }
}
