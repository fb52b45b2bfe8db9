package casefile.output;

import static casefile.output.AuditNodes.all;
import static casefile.output.AuditNodes.text;

import casefile.moderation.Entry;
import casefile.moderation.Item;
import casefile.moderation.Mark;
import casefile.moderation.Standing;
import casefile.moderation.Vote;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;

/** A decision inside an audit JSON: the state, the proposal, and everyone's ratings. */
final class DecisionJson {

  private DecisionJson() {}

  static void write(JsonGenerator json, Standing standing) throws IOException {
    json.writeObjectFieldStart("decision");
    json.writeStringField("state", standing.state().code());
    json.writeStringField("proposed", standing.proposed().toString());
    json.writeStringField("stands", standing.stands().toString());
    json.writeArrayFieldStart("ratings");
    for (Vote vote : standing.votes()) {
      json.writeStartObject();
      EntryJson.write(json, vote.entry());
      json.writeStringField("validity", vote.validity().code());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The state is worked out again: it follows from the ratings. */
  static Optional<Standing> read(JsonNode criterion, String caseId, String id) {
    JsonNode node = criterion.path("decision");
    if (!node.isObject()) return Optional.empty();
    Mark proposed =
        Mark.of(text(node, "proposed"))
            .orElseThrow(() -> new AuditNodes.Unexpected("a decision's `proposed` is no rating"));
    return Optional.of(
        Standing.of(proposed, all(node, "ratings", v -> vote(v, new Item(caseId, id)))));
  }

  private static Vote vote(JsonNode node, Item item) {
    Vote.Validity validity =
        Vote.Validity.of(text(node, "validity"))
            .orElseThrow(() -> new AuditNodes.Unexpected("a rating has an unknown `validity`"));
    Entry entry = EntryJson.read(node, item);
    if (entry.mark().isEmpty()) throw new AuditNodes.Unexpected("a decision holds no `rating`");
    return new Vote(entry, validity);
  }
}
