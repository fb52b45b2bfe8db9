package casefile.output;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.moderation.ActionEntry;
import casefile.moderation.Entry;
import casefile.moderation.History;
import casefile.moderation.Item;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The history of decisions: a line of JSON for each, in the order they were handed in.
 *
 * <p>Lines are only ever added. They are written in one piece and forced to the disk; a line that
 * was cut short when the machine stopped is no decision yet, and the next writing takes its place.
 */
public final class HistoryFile {

  private static final String SCHEMA = "decision/1";
  private static final String ACTION = "action/1";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private HistoryFile() {}

  /** What could be read, and the lines that could not. */
  public record Read(History history, List<Diagnostic> diagnostics) {

    /** Every line could be read. */
    public boolean whole() {
      return diagnostics.stream().noneMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
    }
  }

  /**
   * Reads a history; one that is not there yet is empty.
   *
   * @throws IOException when the file cannot be read at all
   */
  public static Read read(Path file) throws IOException {
    if (!Files.exists(file)) return new Read(History.NONE, List.of());
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    List<Entry> entries = new ArrayList<>();
    List<ActionEntry> actions = new ArrayList<>();
    List<Diagnostic> wrong = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isBlank()) continue;
      boolean torn = i == lines.length - 1;
      try {
        line(lines[i], entries, actions);
      } catch (JsonProcessingException | AuditNodes.Unexpected broken) {
        Place place = Place.of(file.toString(), i + 1, 0);
        wrong.add(torn ? cutShort(place) : unreadable(place, broken));
      }
    }
    return new Read(new History(entries, actions), wrong);
  }

  private static Diagnostic cutShort(Place place) {
    return Diagnostic.warning(
        place,
        "the last line was cut short while it was written, and is no decision",
        "hand the last workbook in again; nothing is taken twice");
  }

  private static Diagnostic unreadable(Place place, Exception broken) {
    String why =
        broken instanceof AuditNodes.Unexpected ? broken.getMessage() : "not readable as JSON";
    return Diagnostic.error(
        place,
        "the line is no decision: " + why,
        "put it back from a copy; lines are never edited");
  }

  private static void line(String line, List<Entry> entries, List<ActionEntry> actions)
      throws JsonProcessingException {
    JsonNode node = JSON.readTree(line);
    String schema = node.path("schema").asText("none");
    if (schema.equals(ACTION)) {
      actions.add(EntryJson.action(node));
    } else if (schema.equals(SCHEMA)) {
      Item item = new Item(AuditNodes.text(node, "case"), AuditNodes.text(node, "criterion"));
      entries.add(EntryJson.read(node, item));
    } else {
      throw new AuditNodes.Unexpected(
          "its schema is neither `" + SCHEMA + "` nor `" + ACTION + "`");
    }
  }

  /** Adds lines at the end; returns when they are on the disk. */
  public static void append(Path file, List<Entry> entries, List<ActionEntry> actions)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Entry entry : entries) lines.append(line(entry)).append('\n');
    for (ActionEntry action : actions) lines.append(line(action)).append('\n');
    if (lines.isEmpty()) return;
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      try (var lock = channel.lock()) {
        channel.position(end(channel));
        if (channel.position() > 0 && !endsLine(channel)) lines.insert(0, '\n');
        ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) channel.write(bytes);
        channel.truncate(channel.position());
        channel.force(true);
      }
    }
  }

  /** Where to go on writing: before a last line that was cut short. */
  private static long end(FileChannel channel) throws IOException {
    ByteBuffer all = ByteBuffer.allocate((int) channel.size());
    while (all.hasRemaining() && channel.read(all, all.position()) >= 0) continue;
    String text = new String(all.array(), StandardCharsets.UTF_8);
    int last = text.lastIndexOf('\n') + 1;
    String tail = text.substring(last);
    try {
      if (!tail.isBlank()) line(tail, new ArrayList<>(), new ArrayList<>());
      return all.limit();
    } catch (JsonProcessingException | AuditNodes.Unexpected torn) {
      return text.substring(0, last).getBytes(StandardCharsets.UTF_8).length;
    }
  }

  private static boolean endsLine(FileChannel channel) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    channel.read(last, channel.position() - 1);
    return last.array()[0] == '\n';
  }

  private static String line(Entry entry) throws IOException {
    return line(
        SCHEMA,
        json -> {
          json.writeStringField("case", entry.item().caseId());
          json.writeStringField("criterion", entry.item().id());
          EntryJson.write(json, entry);
        });
  }

  private static String line(ActionEntry entry) throws IOException {
    return line(ACTION, json -> EntryJson.write(json, entry));
  }

  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  private static String line(String schema, Fields fields) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("schema", schema);
      fields.write(json);
      json.writeEndObject();
    }
    return line.toString();
  }
}
