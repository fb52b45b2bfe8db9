package casefile.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How far a record got. Systems keep what was never finished, and what was taken back. */
public enum NoteStatus {
  /** Finished, or nothing is said. */
  COMPLETE(),
  /** Begun and not finished: read, and marked as a draft. */
  DRAFT(
      "draft",
      "in progress",
      "incomplete",
      "not complete",
      "started",
      "unfinished",
      "open",
      "drafft",
      "ar y gweill",
      "anghyflawn"),
  /** Closed by the system before its writer finished: read, and marked. */
  TIMED_OUT("timed out", "timeout", "time out", "expired", "wedi dod i ben"),
  /** Taken back: not part of the record any more, so left out and counted. */
  DELETED(
      "deleted",
      "soft deleted",
      "void",
      "voided",
      "removed",
      "entered in error",
      "created in error",
      "dilewyd",
      "wedi'i ddileu");

  private final List<String> names;

  NoteStatus(String... names) {
    this.names = Arrays.stream(names).map(ColumnName::plain).toList();
  }

  /** As a mapping and a title write it: {@code timed-out}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a status column says; complete when the word is not one of the others. */
  static NoteStatus of(String written) {
    String plain = ColumnName.plain(written);
    return Arrays.stream(values())
        .filter(s -> s.names.contains(plain))
        .findFirst()
        .orElse(COMPLETE);
  }
}
