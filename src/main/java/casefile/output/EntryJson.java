package casefile.output;

import static casefile.output.AuditNodes.date;
import static casefile.output.AuditNodes.maybe;
import static casefile.output.AuditNodes.text;

import casefile.moderation.ActionEntry;
import casefile.moderation.Entry;
import casefile.moderation.Item;
import casefile.moderation.Mark;
import casefile.moderation.Role;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;

/** What someone decided, as the history and the audit JSON both write it. */
final class EntryJson {

  private EntryJson() {}

  static void write(JsonGenerator json, Entry entry) throws IOException {
    json.writeStringField("by", entry.by());
    json.writeStringField("role", entry.role().code());
    json.writeStringField("on", entry.on().toString());
    json.writeStringField("proposed", entry.proposed().map(Mark::toString).orElse(null));
    json.writeStringField("rating", entry.mark().map(Mark::toString).orElse(null));
    json.writeStringField("reason", entry.reason());
    json.writeStringField("comment", entry.comment());
    json.writeStringField("basis", entry.basis());
    json.writeStringField("from", entry.from());
  }

  static void write(JsonGenerator json, ActionEntry entry) throws IOException {
    ActionsJson.fields(json, entry.action());
    json.writeStringField("by", entry.by());
    json.writeStringField("on", entry.on().toString());
    json.writeStringField("origin", entry.origin());
    json.writeStringField("from", entry.from());
  }

  static ActionEntry action(JsonNode node) {
    if (text(node, "id").isBlank()) throw new AuditNodes.Unexpected("`id` is empty");
    return new ActionEntry(
        ActionsJson.action(node),
        text(node, "by"),
        date(node, "on").orElseThrow(() -> new AuditNodes.Unexpected("`on` is missing")),
        node.path("origin").asText(""),
        node.path("from").asText(""));
  }

  static Entry read(JsonNode node, Item item) {
    return new Entry(
        item,
        Role.of(text(node, "role"))
            .orElseThrow(
                () -> new AuditNodes.Unexpected("`role` is neither auditor nor moderator")),
        text(node, "by"),
        date(node, "on").orElseThrow(() -> new AuditNodes.Unexpected("`on` is missing")),
        mark(node, "rating"),
        mark(node, "proposed"),
        node.path("reason").asText(""),
        node.path("comment").asText(""),
        text(node, "basis"),
        node.path("from").asText(""));
  }

  private static Optional<Mark> mark(JsonNode node, String key) {
    return maybe(node, key)
        .map(
            m ->
                Mark.of(m)
                    .orElseThrow(
                        () ->
                            new AuditNodes.Unexpected(
                                "`" + key + "` is not 4, 3, 2, 1, IE or NA")));
  }
}
