package casefile.text;

/** What the form of a sentence says about it, before anything is known of its content. */
public enum Mark {
  /** All or part stands in quotation marks. */
  QUOTED,
  /** Says I, me, my (fi, fy, i). */
  FIRST_PERSON,
  /** Fills a box and says nothing: "as above", "N/A", "none identified", "fel uchod". */
  PLACEHOLDER,
  /** Says that something is not, was not done, or is missing. */
  NEGATED,
  /** Would, might, if, to be done: not a fact yet. */
  HYPOTHETICAL,
  /** About the past of the person's life. */
  HISTORICAL,
  /** Stands word for word in an earlier document of this file. */
  COPIED,
  /** Names somebody or some place. */
  NAMES,
  /** Holds a number, a time or a date. */
  NUMBERS,
  /** Says when: a day, a month, a time, a frequency. */
  WHEN,
  /** Three words or fewer. */
  SHORT,
  /** Twenty-five words or more. */
  LONG,
  /** A tick box. */
  TICK
}
