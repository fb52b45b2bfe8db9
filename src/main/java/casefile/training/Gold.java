package casefile.training;

import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.model.Field;
import casefile.model.Nation;
import casefile.model.Person;
import casefile.model.Section;
import casefile.model.Service;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Labelled case files: ratings and deciding passages by readers who saw rubric and file alone. */
record Gold(String author, CaseFile file, List<Map<String, String>> ratings, List<Label> labels) {

  /** A passage a reader named as deciding a criterion. */
  record Label(
      String criterion, boolean supports, String document, String section, int start, int end) {}

  /** Whether readers could judge the file at all. */
  boolean rated() {
    return !levels("S1").isEmpty();
  }

  /** The levels readers gave to a standard or criterion; IE left out. */
  List<Integer> levels(String id) {
    return ratings.stream()
        .map(r -> r.getOrDefault(id, ""))
        .filter(r -> r.matches("[1-4]"))
        .map(Integer::valueOf)
        .toList();
  }

  /** Every case under the folders, in order of case id. */
  static List<Gold> read(List<Path> folders) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Gold> all = new ArrayList<>();
    for (Path folder : folders) {
      Map<String, Map<String, Map<String, String>>> ratings = new HashMap<>();
      for (String line : Files.readAllLines(folder.resolve("ratings.csv"))) {
        String[] cells = line.split(",");
        if (cells.length < 5 || cells[0].equals("caseId")) continue;
        ratings
            .computeIfAbsent(cells[0], c -> new TreeMap<>())
            .computeIfAbsent(cells[2], r -> new TreeMap<>())
            .put(cells[3], cells[4].trim());
      }
      Map<String, List<Label>> labels = new HashMap<>();
      for (String line : Files.readAllLines(folder.resolve("passages.jsonl"))) {
        if (line.isBlank()) continue;
        JsonNode p = json.readTree(line);
        labels
            .computeIfAbsent(p.path("caseId").asText(), c -> new ArrayList<>())
            .add(
                new Label(
                    p.path("criterion").asText(),
                    p.path("polarity").asText().equals("for"),
                    p.path("document").asText(),
                    p.path("section").asText(),
                    p.path("start").asInt(),
                    p.path("end").asInt()));
      }
      try (Stream<Path> files = Files.list(folder.resolve("cases"))) {
        for (Path path : files.sorted().toList()) {
          CaseFile file = caseFile(json.readTree(path.toFile()));
          if (!ratings.containsKey(file.caseId())) continue;
          all.add(
              new Gold(
                  file.caseId().replaceAll("-.*", ""),
                  file,
                  List.copyOf(ratings.get(file.caseId()).values()),
                  labels.getOrDefault(file.caseId(), List.of())));
        }
      }
    }
    return all;
  }

  private static CaseFile caseFile(JsonNode node) {
    List<Document> documents = new ArrayList<>();
    for (JsonNode d : node.path("documents")) {
      List<Section> sections = new ArrayList<>();
      for (JsonNode s : d.path("sections")) {
        List<Field> fields = new ArrayList<>();
        for (JsonNode f : s.path("fields")) {
          fields.add(new Field(f.path("label").asText(), f.path("value").asText()));
        }
        sections.add(new Section(s.path("heading").asText(), fields, s.path("text").asText()));
      }
      documents.add(
          new Document(
              d.path("id").asText(),
              DocumentType.of(d.path("type").asText()).orElse(DocumentType.OTHER),
              d.path("title").asText(),
              date(d.path("date").asText()),
              d.path("authorRole").asText(),
              sections,
              ""));
    }
    return new CaseFile(
        node.path("caseId").asText(),
        node.path("service").asText().equals("children") ? Service.CHILDREN : Service.ADULT,
        Nation.valueOf(
            node.path("nation").asText("wales").toUpperCase(Locale.ROOT).replace('-', '_')),
        Map.of(),
        new Person(node.path("person").path("name").asText(), "", "", ""),
        documents);
  }

  private static Optional<LocalDate> date(String text) {
    return text.matches("\\d{4}-\\d\\d-\\d\\d")
        ? Optional.of(LocalDate.parse(text))
        : Optional.empty();
  }
}
