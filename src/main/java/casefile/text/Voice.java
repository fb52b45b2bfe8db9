package casefile.text;

/** Whose words or view a sentence reports. */
public enum Voice {
  /** The person the file is about. */
  PERSON,
  /** Family, friends, neighbours. */
  RELATIVE,
  /** Somebody paid to be there. */
  PROFESSIONAL,
  /** Nobody is said to say, want, feel or think anything. */
  UNSTATED
}
