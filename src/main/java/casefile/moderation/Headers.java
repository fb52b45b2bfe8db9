package casefile.moderation;

import java.util.List;
import java.util.stream.Stream;

/** The columns of a workbook in which people decide; they are found by these names. */
public final class Headers {

  public static final String KEY = "Key";
  public static final String CASE = "Case";
  public static final String CRITERION = "Criterion";
  public static final String PROPOSED = "Proposed";
  public static final String WHY = "Why";
  public static final String RATING = "Your rating";
  public static final String COMMENT = "Comment";
  public static final String REASON = "Reason for change";
  public static final String BY = "Decided by";
  public static final String ON = "Decided on";
  public static final String AGREED = "Agreed rating";
  public static final String AGREED_REASON = "Reason for it";
  public static final String AGREED_BY = "Agreed by";
  public static final String AGREED_ON = "Agreed on";

  public static final String NAME = "Name";
  public static final String RATINGS = "Ratings";
  public static final String REASONS = "Reasons";
  public static final String BECAUSE = "Worth talking about because";
  public static final String HANGS = "What hangs on it";

  /** What an auditor fills in. */
  public static final List<String> DECIDED = List.of(RATING, COMMENT, REASON, BY, ON);

  /** What a third person, or the meeting, fills in. */
  public static final List<String> SETTLED = List.of(AGREED, AGREED_REASON, AGREED_BY, AGREED_ON);

  /** Shown for reading; what is written over them is not taken. */
  public static final List<String> SHOWN =
      List.of(
          CASE,
          "Standard",
          CRITERION,
          NAME,
          "What it asks",
          PROPOSED,
          "Confidence",
          WHY,
          "Best passage",
          "Where",
          RATINGS,
          REASONS,
          BECAUSE,
          HANGS,
          KEY);

  /** All of them. */
  public static final List<String> ALL =
      Stream.of(DECIDED, SETTLED, SHOWN).flatMap(List::stream).toList();

  private Headers() {}
}
