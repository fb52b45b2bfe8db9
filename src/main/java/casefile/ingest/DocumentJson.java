package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.diagnostic.Suggestion;
import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.model.Field;
import casefile.model.Section;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the documents of a case from case-file JSON. */
final class DocumentJson {

  private static final List<String> TYPES =
      Arrays.stream(DocumentType.values()).map(DocumentType::code).toList();

  private final JsonReader in;
  private final String path;
  private final Map<String, String> attributes;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> told = new HashSet<>();

  /**
   * @param attributes takes what the format has no place for
   */
  DocumentJson(JsonReader in, String path, Map<String, String> attributes) {
    this.in = in;
    this.path = path;
    this.attributes = attributes;
  }

  void read(List<Document> into) throws IOException {
    String where = "documents[" + into.size() + "]";
    Place start = in.place();
    Map<String, String> texts = new LinkedHashMap<>();
    List<Section> sections = new ArrayList<>();
    DocumentType[] type = {DocumentType.OTHER};
    List<LocalDate> date = new ArrayList<>();
    Map<String, JsonReader.Taking> keys = new LinkedHashMap<>();
    for (String key : List.of("id", "title", "authorRole", "author")) {
      keys.put(key, () -> texts.put(key, in.text(key)));
    }
    keys.put("type", () -> type[0] = type());
    keys.put("date", () -> date(where).ifPresent(date::add));
    keys.put("sections", () -> in.list("sections", () -> section(where, sections)));
    if (!in.object(where, keys, (key, at) -> other(where + "." + key, key, at))) return;
    into.add(
        new Document(
            id(texts.getOrDefault("id", "").strip(), into.size(), start),
            type[0],
            texts.getOrDefault("title", ""),
            date.stream().findFirst(),
            texts.getOrDefault("authorRole", ""),
            texts.getOrDefault("author", ""),
            sections,
            path));
  }

  private String id(String given, int position, Place place) {
    String wanted = given.isEmpty() ? "d" + (position + 1) : given;
    String unique = wanted;
    for (int i = 2; !ids.add(unique); i++) unique = wanted + "-" + i;
    if (given.isEmpty()) {
      in.diagnostics()
          .add(
              Diagnostic.warning(
                  place, "a document without `id`; called " + unique, "give it one"));
    } else if (!unique.equals(given)) {
      in.diagnostics()
          .add(
              Diagnostic.warning(
                  place,
                  "a document `id` met before in the case; called " + Names.shown(unique),
                  "give each document its own"));
    }
    return unique;
  }

  private DocumentType type() throws IOException {
    Place place = in.place();
    String code = in.text("type").strip();
    Optional<DocumentType> known = DocumentType.of(code);
    if (known.isEmpty()) {
      String named = plain(code) ? "an unknown document type `" + code + "`" : "an unknown type";
      String guess = Suggestion.phrase(code, TYPES);
      in.diagnostics()
          .add(
              Diagnostic.warning(
                  place,
                  named + ", read as `other`",
                  guess.isEmpty() ? "use one of " + String.join(", ", TYPES) : guess));
    }
    return known.orElse(DocumentType.OTHER);
  }

  private Optional<LocalDate> date(String where) throws IOException {
    Place place = in.place();
    String written = in.text("date").strip();
    if (written.isEmpty()) return Optional.empty();
    Optional<LocalDate> iso = Dates.iso(written);
    if (iso.isPresent()) return iso;
    Optional<LocalDate> read = Dates.find(written);
    in.diagnostics()
        .add(
            Diagnostic.warning(
                place,
                read.isPresent()
                    ? "a `date` not written as year-month-day; read as " + read.get()
                    : "a `date` that is no date; kept as an attribute",
                "write it as 2025-03-04"));
    if (read.isEmpty()) attributes.put(where + ".date", written);
    return read;
  }

  private void section(String document, List<Section> into) throws IOException {
    String where = document + ".sections[" + into.size() + "]";
    Map<String, String> texts = new LinkedHashMap<>();
    List<Field> fields = new ArrayList<>();
    Map<String, JsonReader.Taking> keys = new LinkedHashMap<>();
    keys.put("heading", () -> texts.put("heading", in.text("heading")));
    keys.put("text", () -> texts.put("text", in.text("text")));
    keys.put("fields", () -> in.list("fields", () -> field(where, fields)));
    if (!in.object(where, keys, (key, at) -> other(where + "." + key, key, at))) return;
    into.add(
        new Section(texts.getOrDefault("heading", ""), fields, texts.getOrDefault("text", "")));
  }

  private void field(String section, List<Field> into) throws IOException {
    String where = section + ".fields[" + into.size() + "]";
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, JsonReader.Taking> keys = new LinkedHashMap<>();
    keys.put("label", () -> texts.put("label", in.text("label")));
    keys.put("value", () -> texts.put("value", in.text("value")));
    if (!in.object(where, keys, (key, at) -> other(where + "." + key, key, at))) return;
    into.add(new Field(texts.getOrDefault("label", ""), texts.getOrDefault("value", "")));
  }

  /** Keeps what the format has no place for, and says so once for each key. */
  void other(String where, String key, Place place) throws IOException {
    if (!in.at(JsonToken.VALUE_NULL)) in.flatten(where, attributes);
    String general = where.replaceAll("\\[\\d+]", "[]");
    if (!told.add(general)) return;
    String named = plain(key) ? "`" + general + "`" : "a key here";
    in.diagnostics()
        .add(Diagnostic.note(place, named + " is not part of case-file/1; kept as an attribute"));
  }

  /** Looks like a name and not like somebody's words. */
  private static boolean plain(String word) {
    return word.matches("[A-Za-z0-9_.:-]{1,40}");
  }
}
