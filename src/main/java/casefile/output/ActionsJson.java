package casefile.output;

import casefile.change.Action;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The list {@code actions} of an audit, where it has one: {@code caseId, id, action, owner, due,
 * status}.
 */
public final class ActionsJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ActionsJson() {}

  /** The actions; none when there is no such list. */
  public static List<Action> read(byte[] audit) throws IOException {
    List<Action> actions = new ArrayList<>();
    for (JsonNode node : JSON.readTree(audit).path("actions")) {
      String what = text(node, "action", "what", "text");
      if (what.isBlank()) continue;
      actions.add(
          new Action(
              text(node, "caseId", "case"),
              text(node, "id"),
              what,
              text(node, "owner"),
              text(node, "due"),
              text(node, "status")));
    }
    return actions;
  }

  private static String text(JsonNode node, String... keys) {
    for (String key : keys) if (node.hasNonNull(key)) return node.get(key).asText();
    return "";
  }
}
