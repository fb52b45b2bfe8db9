package casefile.output;

import casefile.moderation.PlannedAction;
import casefile.moderation.PlannedAction.Box;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Actions inside an audit JSON: {@code id, version, about, finding, question, action, owner, due,
 * status}.
 */
final class ActionsJson {

  private ActionsJson() {}

  /** The list {@code actions}; nothing when there are none. */
  static void write(JsonGenerator json, List<PlannedAction> actions) throws IOException {
    if (actions.isEmpty()) return;
    json.writeArrayFieldStart("actions");
    for (PlannedAction action : actions) {
      json.writeStartObject();
      fields(json, action);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The fields of one action, as the history writes them too. */
  static void fields(JsonGenerator json, PlannedAction action) throws IOException {
    json.writeStringField("id", action.id());
    json.writeNumberField("version", action.version());
    for (Box box : Box.values()) json.writeStringField(box.code(), action.in(box));
  }

  static List<PlannedAction> read(JsonNode list) {
    List<PlannedAction> actions = new ArrayList<>();
    for (JsonNode node : list) {
      PlannedAction action = action(node);
      if (!action.what().isEmpty()) actions.add(action);
    }
    return actions;
  }

  /** Written by hand, an action may name a case as what it is about. */
  static PlannedAction action(JsonNode node) {
    Map<Box, String> said = new EnumMap<>(Box.class);
    for (Box box : Box.values()) said.put(box, node.path(box.code()).asText(""));
    if (said.get(Box.ABOUT).isEmpty()) said.put(Box.ABOUT, node.path("caseId").asText(""));
    return new PlannedAction(node.path("id").asText(""), node.path("version").asInt(0), said);
  }
}
