package casefile.output;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.report.Ruler;
import casefile.report.Run;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A part of an audit, as {@code casefile audit --shard} wrote it.
 *
 * @param index which of the parts, from 1
 * @param of how many there are
 * @param head what was asked, in JSON
 */
public record Part(
    int index,
    int of,
    JsonNode head,
    Run run,
    List<Ruler> rulers,
    List<Journal.Entry> entries,
    PartLines.End end) {

  /** The name of a part in its folder. */
  public static final String FILE = "audit.part";

  /** The part, or what is wrong with the file; never both. */
  public record Read(Optional<Part> part, List<Diagnostic> diagnostics) {}

  /**
   * Reads a part.
   *
   * @param path how messages name the file
   * @throws IOException when the stream cannot be read at all
   */
  public static Read read(InputStream in, String path) throws IOException {
    PartLines lines = new PartLines(in);
    int number = 1;
    try {
      Optional<String> first = lines.next();
      if (first.isEmpty()) return wrong(Place.of(path), "not a part of an audit");
      JsonNode head = PartLines.node(first.get());
      if (!head.path("schema").asText().equals(PartLines.SCHEMA)) {
        return wrong(Place.of(path), "not a part of an audit");
      }
      List<Journal.Entry> entries = new ArrayList<>();
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        number++;
        JsonNode node = PartLines.node(line.get());
        if (node.path("end").asBoolean()) return part(head, entries, PartLines.end(node));
        entries.add(PartLines.entry(node));
      }
      return wrong(Place.of(path, number, 0), "it was cut short");
    } catch (JsonProcessingException broken) {
      return wrong(Place.of(path, number, 0), "not readable as JSON");
    } catch (AuditNodes.Unexpected unexpected) {
      return wrong(Place.of(path, number, 0), unexpected.getMessage());
    }
  }

  private static Read part(JsonNode head, List<Journal.Entry> entries, PartLines.End end) {
    String[] shard = head.path("shard").asText().split("/");
    List<Ruler> rulers =
        AuditNodes.all(head, "templates", t -> RulerNodes.ruler(t.path("template")));
    return new Read(
        Optional.of(
            new Part(
                Integer.parseInt(shard[0]),
                Integer.parseInt(shard[1]),
                head,
                AuditNodes.run(head),
                rulers,
                entries,
                end)),
        List.of());
  }

  private static Read wrong(Place place, String message) {
    String mend = "give the audit.part that `casefile audit --shard` wrote, unchanged";
    return new Read(Optional.empty(), List.of(Diagnostic.error(place, message, mend)));
  }

  /**
   * What two audits were asked differently, in the words of the command line; none when nothing.
   */
  public static List<String> differences(JsonNode a, JsonNode b) {
    TreeSet<String> different = new TreeSet<>();
    differ("the version of the program", a.path("tool"), b.path("tool"), different);
    differ("--as-at", a.path("asAt"), b.path("asAt"), different);
    differ("-t or --tailoring", a.path("templates"), b.path("templates"), different);
    differ("--shard", a.path("shard"), b.path("shard"), different);
    for (String group : List.of("options", "files")) {
      TreeSet<String> keys = new TreeSet<>();
      a.path(group).fieldNames().forEachRemaining(keys::add);
      b.path(group).fieldNames().forEachRemaining(keys::add);
      for (String key : keys) {
        String option = key.startsWith("-") ? key : "--" + key;
        differ(option, a.path(group).path(key), b.path(group).path(key), different);
      }
    }
    if (different.isEmpty() && !a.equals(b)) different.add("the way cases are scored");
    return List.copyOf(different);
  }

  private static void differ(String what, JsonNode a, JsonNode b, TreeSet<String> different) {
    if (!a.equals(b)) different.add(what);
  }

  @Override
  public String toString() {
    return "Part[" + index + " of " + of + ", " + entries.size() + " cases]";
  }
}
