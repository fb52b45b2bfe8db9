package casefile.moderation;

import java.util.Locale;

/** How far a rating has come. */
public enum State {
  /** Nobody decided, or no decision counts any longer: the tool's proposal stands. */
  PROPOSED,
  /** Who decided says the same as the tool. */
  CONFIRMED,
  /** Who decided says otherwise, all the same. */
  CHANGED,
  /** Auditors differ and nobody settled it; the proposal stands until somebody does. */
  CONFLICT,
  /** A third settled it. */
  MODERATED;

  /** As outputs write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
