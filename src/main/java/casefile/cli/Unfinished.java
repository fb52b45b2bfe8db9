package casefile.cli;

import casefile.output.Journal;
import casefile.output.Part;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What an audit that was stopped has left in the folder, and what this one keeps there. */
final class Unfinished {

  private final Console console;
  private final AuditCommand asked;
  private final boolean keeps;
  private final Path file;
  private final boolean made;
  private final Optional<JsonNode> was;

  /**
   * @param sealed nothing of the reports may lie about in the open
   * @throws Stop when going on was asked for and cannot be
   */
  Unfinished(Console console, AuditCommand asked, boolean sealed) throws Stop {
    this.console = console;
    this.asked = asked;
    this.keeps = !sealed || asked.shard.of() > 1;
    this.file = Journal.in(asked.reports.output);
    this.made = !Files.exists(asked.reports.output);
    if (asked.resume && !keeps) {
      throw new Stop(
          "--resume does not go with reports that are all encrypted: what is finished would lie"
              + " about unencrypted — leave it out");
    }
    try {
      this.was = Journal.head(file);
    } catch (IOException unreadable) {
      throw new Stop(Misuse.unwritten(asked.reports.output, unreadable));
    }
  }

  /** The day asked for; going on, the day of the audit that was stopped; else today. */
  LocalDate asAt() {
    Optional<LocalDate> then =
        was.filter(h -> asked.resume).map(h -> h.path("asAt").asText()).flatMap(Unfinished::day);
    return asked.asAt.or(() -> then).orElseGet(() -> LocalDate.now(console.clock()));
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (java.time.DateTimeException torn) {
      return Optional.empty();
    }
  }

  /** Digests of what else was given, as the ratings hang on it. */
  Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (asked.register.isPresent()) files.put("--register", sha256(asked.register.get()));
    for (int i = 0; i < asked.forms.size(); i++) {
      files.put("--form " + (i + 1), sha256(asked.forms.get(i)));
    }
    if (asked.mapping.isPresent()) {
      Path mapping = Path.of(asked.mapping.get());
      files.put("--mapping", Files.isRegularFile(mapping) ? sha256(mapping) : mapping.toString());
    }
    return files;
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Where finished cases go; empty when none may be kept. */
  Optional<Journal> journal(String head) throws Stop {
    try {
      if (!keeps) {
        Files.deleteIfExists(file);
        return Optional.empty();
      }
      if (asked.resume && was.isPresent()) compare(was.get(), head);
      if (!asked.resume && was.isPresent()) {
        console.talk(
            "casefile: an audit was stopped here; this one begins anew (--resume would go on)");
      }
      Journal journal = Journal.open(file, head, asked.resume);
      if (asked.resume) {
        console.talk(
            was.isEmpty()
                ? "casefile: --resume: no audit was stopped here, so this one begins anew"
                : "casefile: going on with the audit that was stopped; rated before: "
                    + journal.kept());
      }
      return Optional.of(journal);
    } catch (Journal.Busy busy) {
      throw new Stop(
          "-o "
              + asked.reports.output
              + ": another audit is writing there — wait for it, or choose another folder");
    } catch (IOException e) {
      throw new Stop(Misuse.unwritten(asked.reports.output, e));
    }
  }

  private static void compare(JsonNode was, String head) throws Stop, JsonProcessingException {
    List<String> different = Part.differences(was, new ObjectMapper().readTree(head));
    if (different.isEmpty()) return;
    throw new Stop(
        "--resume: the audit that was stopped differs in "
            + String.join(", ", different)
            + " — ask the same, or leave --resume out to begin anew");
  }

  void close(Optional<Journal> journal) throws IOException {
    if (journal.isPresent()) journal.get().close();
  }

  /** The reports are written, or there is nothing to write: nothing unfinished stays. */
  void done() throws IOException {
    Files.deleteIfExists(file);
    if (!made) return;
    try {
      Files.deleteIfExists(asked.reports.output);
    } catch (DirectoryNotEmptyException reports) {
      // As it should be.
    }
  }
}
