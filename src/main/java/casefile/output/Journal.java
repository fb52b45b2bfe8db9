package casefile.output;

import casefile.diagnostic.Diagnostic;
import casefile.report.CaseResult;
import casefile.report.Input;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What of an audit is finished, case by case, so that an audit that was stopped can go on.
 *
 * <p>A line for each case, written when it is rated, beside the reports to come and readable by
 * their owner only. A line holds what {@code audit.json} will hold of the case and a digest of its
 * files: no case text that is not in the report anyway, and no names the report does not show. Not
 * for several threads, but for {@link #known}.
 */
public final class Journal implements Closeable {

  /**
   * A case, finished.
   *
   * @param digest of what it was read from
   * @param results of each template
   * @param apart what was set aside in it, as {@code casefile.copies.Apart} saves it
   * @param inputs the files that are its own, their paths as shown; none where it shares a file
   */
  public record Entry(
      String caseId,
      String digest,
      List<CaseResult> results,
      List<List<String>> apart,
      List<Input> inputs,
      List<Diagnostic> diagnostics) {

    public Entry {
      results = List.copyOf(results);
      apart = List.copyOf(apart);
      inputs = List.copyOf(inputs);
      diagnostics = List.copyOf(diagnostics);
    }

    @Override
    public String toString() {
      return "Entry[" + caseId + "]";
    }
  }

  /** Another audit is writing here just now. */
  public static final class Busy extends IOException {
    private static final long serialVersionUID = 1;
  }

  private final FileChannel channel;
  private final Map<String, Entry> known = new HashMap<>();

  private Journal(FileChannel channel) {
    this.channel = channel;
  }

  /** The file in the folder of the reports. */
  public static Path in(Path folder) {
    return folder.resolve(".casefile-journal");
  }

  /** The first line of a journal that an audit has left; empty when there is none. */
  public static Optional<JsonNode> head(Path file) throws IOException {
    if (!Files.isRegularFile(file)) return Optional.empty();
    try (InputStream in = Files.newInputStream(file)) {
      PartLines lines = new PartLines(in);
      return lines.next().flatMap(Journal::node);
    }
  }

  private static Optional<JsonNode> node(String line) {
    try {
      return Optional.of(PartLines.node(line));
    } catch (JsonProcessingException torn) {
      return Optional.empty();
    }
  }

  /**
   * A journal that begins with this line.
   *
   * @param resume what is there and begins with the very same line is kept
   * @throws Busy when another audit has it open
   */
  public static Journal open(Path file, String head, boolean resume) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
            Switch.mine(file, "rw-------"));
    Journal journal = new Journal(channel);
    try {
      journal.lock();
      if (!resume || !journal.kept(head)) {
        journal.known.clear();
        channel.truncate(0);
        channel.position(0);
        journal.line(head);
      }
      return journal;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private void lock() throws IOException {
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) throw new Busy();
    } catch (OverlappingFileLockException here) {
      throw new Busy();
    }
  }

  /** Reads what is there up to a line that was cut short, and stands behind the last whole one. */
  private boolean kept(String head) throws IOException {
    PartLines lines = new PartLines(Channels.newInputStream(channel.position(0)));
    if (!lines.next().equals(Optional.of(head))) return false;
    long end = lines.position();
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      try {
        Entry entry = PartLines.entry(PartLines.node(line.get()));
        known.put(entry.caseId(), entry);
      } catch (JsonProcessingException | AuditNodes.Unexpected torn) {
        break;
      }
      end = lines.position();
    }
    channel.truncate(end);
    channel.position(end);
    return true;
  }

  /** The case as it was finished, if its files are still those and all could be read. */
  public Optional<Entry> known(String caseId, String digest) {
    return Optional.ofNullable(known.get(caseId)).filter(e -> e.digest().equals(digest));
  }

  public int kept() {
    return known.size();
  }

  public void add(Entry entry) throws IOException {
    line(PartLines.line(entry));
  }

  private void line(String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) channel.write(bytes);
  }

  /** All lines so far, and one that says what the part shares with the others. */
  public Outputs.Content part(PartLines.End end) {
    return out -> {
      channel.position(0);
      Channels.newInputStream(channel).transferTo(out);
      out.write((PartLines.line(end) + "\n").getBytes(StandardCharsets.UTF_8));
    };
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
