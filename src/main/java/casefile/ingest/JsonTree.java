package casefile.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value that knows its line: form definitions are small, and no two systems agree on their
 * shape, so they are looked at whole.
 *
 * @param text of a scalar; empty for null, objects and lists
 */
record JsonTree(
    int line, JsonToken kind, String text, Map<String, JsonTree> members, List<JsonTree> items) {

  JsonTree {
    members = Collections.unmodifiableMap(members);
    items = List.copyOf(items);
  }

  static JsonTree read(byte[] bytes, Limits limits) throws IOException, Refused {
    try (JsonParser in = JsonReader.factory(limits).createParser(bytes)) {
      if (in.nextToken() == null) throw new Refused("empty");
      return value(in);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new Refused("not JSON" + (line > 0 ? ": broken at line " + line : ""));
    }
  }

  private static JsonTree value(JsonParser in) throws IOException {
    int line = in.currentTokenLocation().getLineNr();
    JsonToken token = in.currentToken();
    Map<String, JsonTree> members = new LinkedHashMap<>();
    List<JsonTree> items = new ArrayList<>();
    String text = "";
    if (token == JsonToken.START_OBJECT) {
      while (in.nextToken() != JsonToken.END_OBJECT) {
        String key = in.currentName();
        in.nextToken();
        members.put(key, value(in));
      }
    } else if (token == JsonToken.START_ARRAY) {
      while (in.nextToken() != JsonToken.END_ARRAY) items.add(value(in));
    } else if (token != JsonToken.VALUE_NULL) {
      text = in.getText();
    }
    return new JsonTree(line, token, text, members, items);
  }

  boolean object() {
    return kind == JsonToken.START_OBJECT;
  }

  boolean list() {
    return kind == JsonToken.START_ARRAY;
  }

  boolean yes() {
    return kind == JsonToken.VALUE_TRUE
        || text.matches("(?i)true|yes|y|required|mandatory|always|1");
  }

  Optional<JsonTree> at(String... keys) {
    for (String key : keys) {
      JsonTree member = members.get(key);
      if (member != null && member.kind != JsonToken.VALUE_NULL) return Optional.of(member);
    }
    return Optional.empty();
  }

  /** A member's items; none when it is no list. */
  List<JsonTree> all(String key) {
    return at(key).map(JsonTree::items).orElse(List.of());
  }

  /** The first of these members that holds words; several languages side by side. */
  String words(String... keys) {
    for (String key : keys) {
      JsonTree member = members.get(key);
      if (member != null && !member.said().isBlank()) return member.said();
    }
    return "";
  }

  /** A text, or texts by language ({@code {"en": …, "cy": …}}) joined. */
  String said() {
    if (object()) {
      List<String> parts = new ArrayList<>();
      for (String key :
          List.of("en", "en-GB", "english", "default", "cy", "cy-GB", "welsh", "text", "value")) {
        JsonTree member = members.get(key);
        if (member == null || !member.items.isEmpty() || member.object()) continue;
        if (!member.text.isBlank() && !parts.contains(member.text)) parts.add(member.text);
      }
      return String.join(" / ", parts);
    }
    return kind == JsonToken.VALUE_STRING ? text : "";
  }

  int whole(String... keys) {
    for (String key : keys) {
      JsonTree member = members.get(key);
      if (member != null && member.text.matches("\\d{1,7}")) return Integer.parseInt(member.text);
    }
    return 0;
  }

  /** What stands here in a line, for conditions nobody needs to run. */
  String flat() {
    if (object()) {
      List<String> parts = new ArrayList<>();
      members.forEach((k, v) -> parts.add(k + " " + v.flat()));
      return String.join(", ", parts);
    }
    if (list()) return String.join(" and ", items.stream().map(JsonTree::flat).toList());
    return text;
  }

  @Override
  public String toString() {
    return "JsonTree[line " + line + "]";
  }
}
