package casefile.form;

import java.util.Locale;

/** What sort of answer a question leaves room for. */
public enum AnswerType {
  /** A box for sentences. */
  NARRATIVE,
  /** A line for a few words. */
  LINE,
  YES_NO,
  /** One of several. */
  CHOICE,
  /** Any of several. */
  CHOICES,
  DATE,
  NUMBER,
  /** A file, a picture or a signature. */
  ATTACHMENT,
  /** Filled in by the system, or nothing to fill in: it asks nothing. */
  INFORMATION;

  /** As outputs write it: {@code yes-no}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Room for somebody's own words. */
  public boolean takesWords() {
    return this == NARRATIVE || this == LINE;
  }
}
