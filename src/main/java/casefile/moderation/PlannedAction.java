package casefile.moderation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Something people mean to do about what an audit found: what, who, by when, and how far it is.
 *
 * @param id as {@code 2025-11-22/1}; empty when it has none
 * @param version how often it was written down; 0 before it was
 * @param said in each of its boxes, in their words
 */
public record PlannedAction(String id, int version, Map<Box, String> said) {

  /** What is said of an action; each is a column of the sheet in which people plan. */
  public enum Box {
    ABOUT("About", "about"),
    FINDING("Finding", "finding"),
    QUESTION("The question to work on", "question"),
    WHAT("Action", "action"),
    OWNER("Owner", "owner"),
    DUE("Due", "due"),
    STATUS("Status", "status");

    private final String header;
    private final String code;

    Box(String header, String code) {
      this.header = header;
      this.code = code;
    }

    /** Of its column. */
    public String header() {
      return header;
    }

    /** As the history and the audit JSON write it. */
    public String code() {
      return code;
    }
  }

  public static final String OPEN = "Open";
  private static final String IN_PROGRESS = "In progress";
  private static final String DONE = "Done";
  private static final String NOT_TAKEN_UP = "Not taken up";

  /** The stages of an action, as the workbook offers them. */
  public static final List<String> STATUSES = List.of(OPEN, IN_PROGRESS, DONE, NOT_TAKEN_UP);

  /** Other words for them: what people write, and what a workbook in Welsh offers. */
  private static final Map<String, List<String>> ALSO =
      Map.of(
          OPEN,
          List.of("agored"),
          IN_PROGRESS,
          List.of("ar waith"),
          DONE,
          List.of("wedi'i wneud", "closed", "complete", "completed", "finished", "achieved", "met"),
          NOT_TAKEN_UP,
          List.of("heb ei dderbyn"));

  public PlannedAction {
    EnumMap<Box, String> all = new EnumMap<>(Box.class);
    for (Box box : Box.values()) all.put(box, said.getOrDefault(box, "").strip());
    if (all.get(Box.STATUS).isEmpty()) all.put(Box.STATUS, OPEN);
    said = Collections.unmodifiableMap(all);
  }

  /** Written down once more. */
  PlannedAction moved(Map<Box, String> now) {
    return new PlannedAction(id, version + 1, now);
  }

  public String in(Box box) {
    return said.get(box);
  }

  public String about() {
    return in(Box.ABOUT);
  }

  /** What is to be done; the finding where nobody said. */
  public String what() {
    return in(Box.WHAT).isEmpty() ? in(Box.FINDING) : in(Box.WHAT);
  }

  /** The stage somebody means; empty when it is none. */
  public static Optional<String> status(String typed) {
    String plain = plain(typed);
    return STATUSES.stream()
        .filter(s -> s.toLowerCase(Locale.ROOT).equals(plain) || ALSO.get(s).contains(plain))
        .findFirst();
  }

  public boolean closed() {
    return status(in(Box.STATUS)).filter(DONE::equals).isPresent();
  }

  /** Given up. */
  public boolean notTakenUp() {
    return status(in(Box.STATUS)).filter(NOT_TAKEN_UP::equals).isPresent();
  }

  /** Still to be done. */
  public boolean open() {
    return !closed() && !notTakenUp();
  }

  /** About the same, in the same words. */
  boolean sameWords(PlannedAction other) {
    return words().equals(other.words());
  }

  /** What it is about and what it says; capitals and blanks do not count. */
  public String words() {
    return plain(about()) + "\n" + plain(what());
  }

  static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /** Its words may name somebody. */
  @Override
  public String toString() {
    return "PlannedAction[" + id + ", " + what().length() + " characters]";
  }
}
