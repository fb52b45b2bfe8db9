package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.Nation;
import casefile.model.Person;
import casefile.model.Service;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads one case of case-file JSON ({@code case-file/1}).
 *
 * <p>What is wrong is told with its place; what can be read is read all the same. Keys the format
 * does not have are kept as attributes.
 */
final class CaseJson {

  private static final String SCHEMA = "case-file/1";

  private final JsonReader in;
  private final Map<String, String> attributes = new TreeMap<>();
  private final Map<String, String> person = new TreeMap<>();
  private final List<Document> documents = new ArrayList<>();
  private final DocumentJson documentJson;
  private Optional<String> caseId = Optional.empty();
  private Service service = Service.UNKNOWN;
  private Nation nation = Nation.UNKNOWN;
  private boolean hasDocuments;

  private CaseJson(JsonReader in, String path) {
    this.in = in;
    this.documentJson = new DocumentJson(in, path, attributes);
  }

  /**
   * Reads a piece of JSON.
   *
   * @param aside a {@code case.json} beside documents: case id and documents need not be in it
   */
  static CaseImporter.Outcome read(JsonPieces.Cut cut, String path, Limits limits, boolean aside) {
    Place place = Place.of(path, cut.line(), cut.column());
    if (!cut.trouble().isEmpty()) return refused(Diagnostic.error(place, cut.trouble(), ""));
    JsonReader in = null;
    try {
      in = new JsonReader(cut, path, limits);
      return new CaseJson(in, path).read(place, aside);
    } catch (JsonProcessingException e) {
      Place at = in == null || e.getLocation() == null ? place : in.place(e.getLocation());
      return refused(Diagnostic.error(at, message(e, limits), ""));
    } catch (IOException e) {
      return refused(Diagnostic.error(place, Trouble.of(e), ""));
    }
  }

  /** Jackson's own messages quote the text, so they are put in other words. */
  private static String message(JsonProcessingException e, Limits limits) {
    if (e instanceof StreamConstraintsException) {
      return "nested deeper than "
          + limits.nesting()
          + " (limit nesting), or a text longer than "
          + limits.characters()
          + " (limit characters)";
    }
    if (e instanceof JsonEOFException) return "the case ends too early (half-written?)";
    String message = String.valueOf(e.getOriginalMessage());
    if (message.startsWith("Duplicate")) return "the same key twice in one object";
    if (message.startsWith("Invalid UTF-8")) return "not UTF-8: save the file as UTF-8";
    if (message.startsWith("Illegal unquoted character")) {
      return "a line break or tab inside a text; write it as \\n or \\t";
    }
    return "not JSON from here on";
  }

  private static CaseImporter.Outcome refused(Diagnostic why) {
    return new CaseImporter.Outcome(Optional.empty(), false, List.of(why));
  }

  private CaseImporter.Outcome read(Place place, boolean aside) throws IOException {
    Map<String, JsonReader.Taking> keys = new LinkedHashMap<>();
    keys.put("schema", this::schema);
    keys.put("caseId", () -> caseId = Optional.of(in.text("caseId").strip()));
    keys.put("service", this::service);
    keys.put("nation", this::nation);
    keys.put("attributes", () -> attributes());
    keys.put("person", this::person);
    keys.put("documents", this::documents);
    boolean object = in.object("a case", keys, (key, at) -> documentJson.other(key, key, at));
    List<Diagnostic> diagnostics = in.diagnostics();
    if (object && !in.atEnd()) {
      diagnostics.add(Diagnostic.error(in.place(), "something follows the end of the case", ""));
      return new CaseImporter.Outcome(Optional.empty(), false, diagnostics);
    }
    boolean usable = object;
    if (object && !aside && caseId.filter(id -> !id.isEmpty()).isEmpty()) {
      diagnostics.add(Diagnostic.error(place, "a case without `caseId`", "give it one"));
      usable = false;
    }
    if (object && !aside && !hasDocuments) {
      diagnostics.add(
          Diagnostic.error(place, "a case without a `documents` list", "add it, even if empty"));
      usable = false;
    }
    Optional<CaseFile> caseFile =
        usable
            ? Optional.of(
                new CaseFile(caseId.orElse(""), service, nation, attributes, somebody(), documents))
            : Optional.empty();
    return new CaseImporter.Outcome(caseFile, usable && in.whole(), List.copyOf(diagnostics));
  }

  private void schema() throws IOException {
    Place place = in.place();
    if (in.text("schema").equals(SCHEMA)) return;
    in.diagnostics()
        .add(
            Diagnostic.warning(
                place, "a `schema` other than " + SCHEMA + "; read as " + SCHEMA, ""));
  }

  private void service() throws IOException {
    Place place = in.place();
    String code = in.text("service");
    Optional<Service> known =
        Arrays.stream(Service.values()).filter(s -> s.code().equals(code)).findFirst();
    known.ifPresentOrElse(s -> service = s, () -> unknown(place, "service", "adult or children"));
  }

  private void nation() throws IOException {
    Place place = in.place();
    String code = in.text("nation");
    Optional<Nation> known =
        Arrays.stream(Nation.values()).filter(n -> n.code().equals(code)).findFirst();
    known.ifPresentOrElse(
        n -> nation = n,
        () -> unknown(place, "nation", "wales, england, scotland or northern-ireland"));
  }

  private void unknown(Place place, String key, String expected) {
    in.diagnostics()
        .add(
            Diagnostic.warning(
                place, "an unknown `" + key + "`; expected " + expected, "correct it"));
  }

  private void attributes() throws IOException {
    if (!in.at(JsonToken.START_OBJECT)) in.wrong("attributes", "an object");
    else in.flatten("", attributes);
  }

  private void person() throws IOException {
    Map<String, JsonReader.Taking> keys = new LinkedHashMap<>();
    for (String key : List.of("name", "dateOfBirth", "nhsNumber", "address")) {
      keys.put(key, () -> person.put(key, in.text(key)));
    }
    in.object("person", keys, (key, at) -> documentJson.other("person." + key, key, at));
  }

  private Person somebody() {
    return new Person(
        person.getOrDefault("name", ""),
        person.getOrDefault("dateOfBirth", ""),
        person.getOrDefault("nhsNumber", ""),
        person.getOrDefault("address", ""));
  }

  private void documents() throws IOException {
    hasDocuments = in.list("documents", () -> documentJson.read(documents));
  }

  /** The case id, when it can be seen before anything is wrong. */
  static Optional<String> caseId(byte[] bytes) {
    try (JsonParser in = JsonReader.factory(Limits.DEFAULT).createParser(bytes)) {
      if (in.nextToken() != JsonToken.START_OBJECT) return Optional.empty();
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        boolean it = in.currentName().equals("caseId");
        JsonToken value = in.nextToken();
        if (it) {
          return value.isScalarValue() && value != JsonToken.VALUE_NULL
              ? Optional.of(in.getText().strip()).filter(id -> !id.isEmpty())
              : Optional.empty();
        }
        in.skipChildren();
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
