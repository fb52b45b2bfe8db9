package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Walks one JSON value by its keys, telling what is not as expected and where.
 *
 * <p>Token by token and not into a tree: places are at hand, and nothing is built that is not kept.
 */
final class JsonReader {

  /** Takes the value the reader stands at, whole. */
  interface Taking {
    void take() throws IOException;
  }

  private final JsonParser in;
  private final JsonPieces.Cut cut;
  private final String path;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private boolean whole = true;

  JsonReader(JsonPieces.Cut cut, String path, Limits limits) throws IOException {
    this.cut = cut;
    this.path = path;
    this.in = factory(limits).createParser(cut.bytes());
    in.nextToken();
  }

  private static final JsonFactory USUAL = make(Limits.DEFAULT);

  /** Shared, as a factory is costly to make and cheap to use. */
  static JsonFactory factory(Limits limits) {
    return limits.equals(Limits.DEFAULT) ? USUAL : make(limits);
  }

  private static JsonFactory make(Limits limits) {
    return JsonFactory.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.nesting())
                .maxStringLength((int) Math.min(limits.characters(), Integer.MAX_VALUE))
                .build())
        .build();
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  boolean whole() {
    return whole;
  }

  Place place() {
    return place(in.currentTokenLocation());
  }

  /** Where in the file, the piece being a stretch of it. */
  Place place(JsonLocation at) {
    int line = Math.max(1, at.getLineNr());
    int column = Math.max(1, at.getColumnNr());
    return Place.of(path, cut.line() + line - 1, line == 1 ? cut.column() + column - 1 : column);
  }

  boolean at(JsonToken token) {
    return in.currentToken() == token;
  }

  /** Nothing but white space follows. */
  boolean atEnd() throws IOException {
    return in.nextToken() == null;
  }

  /** Calls the taking of each key; keys without one go to {@code others}. */
  boolean object(String what, Map<String, Taking> keys, Others others) throws IOException {
    if (!at(JsonToken.START_OBJECT)) return wrong(what, "an object");
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String key = in.currentName();
      Place place = place();
      in.nextToken();
      Taking taking = keys.get(key);
      if (taking != null) taking.take();
      else others.take(key, place);
    }
    return true;
  }

  interface Others {
    void take(String key, Place place) throws IOException;
  }

  /** Calls {@code element} at each element of a list. */
  boolean list(String what, Taking element) throws IOException {
    if (!at(JsonToken.START_ARRAY)) return wrong(what, "a list");
    while (in.nextToken() != JsonToken.END_ARRAY) element.take();
    return true;
  }

  /** A text; numbers and booleans as written, null as nothing, lists of these line by line. */
  String text(String what) throws IOException {
    if (at(JsonToken.VALUE_NULL)) return "";
    if (in.currentToken().isScalarValue()) return in.getText();
    Place place = place();
    List<String> parts = new ArrayList<>();
    scalars(parts);
    diagnostics.add(
        Diagnostic.warning(
            place, "`" + what + "` is not a text; its parts were put together", "write a text"));
    return String.join("\n", parts);
  }

  private void scalars(List<String> parts) throws IOException {
    int depth = 0;
    do {
      JsonToken token = in.currentToken();
      if (token.isStructStart()) depth++;
      if (token.isStructEnd()) depth--;
      if (token.isScalarValue() && token != JsonToken.VALUE_NULL) parts.add(in.getText());
    } while (depth > 0 && in.nextToken() != null);
  }

  /** Whatever stands here, by dotted name. */
  void flatten(String name, Map<String, String> into) throws IOException {
    if (at(JsonToken.START_OBJECT)) {
      while (in.nextToken() != JsonToken.END_OBJECT) {
        String key = in.currentName();
        in.nextToken();
        flatten(name.isEmpty() ? key : name + "." + key, into);
      }
    } else if (at(JsonToken.START_ARRAY)) {
      List<String> parts = new ArrayList<>();
      scalars(parts);
      into.put(name, String.join("; ", parts));
    } else if (!at(JsonToken.VALUE_NULL)) {
      into.put(name, in.getText());
    }
  }

  /** Says what was found instead, and steps over it. */
  boolean wrong(String what, String expected) throws IOException {
    whole = false;
    diagnostics.add(
        Diagnostic.error(
            place(), "`" + what + "` is " + found() + ", where " + expected + " was expected", ""));
    in.skipChildren();
    return false;
  }

  private String found() {
    return switch (in.currentToken()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      default -> "null";
    };
  }
}
