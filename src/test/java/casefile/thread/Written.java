package casefile.thread;

import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.model.Field;
import casefile.model.Nation;
import casefile.model.Person;
import casefile.model.Section;
import casefile.model.Service;
import casefile.template.Catalogue;
import casefile.text.Glossary;
import casefile.text.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A case file written in a few lines: {@code Prompt: answer}, or a line of running text. */
final class Written {

  private static final Glossary WELSH = Catalogue.welsh();

  private final List<Document> documents = new ArrayList<>();
  private final Map<String, String> attributes = new TreeMap<>();
  private Service service = Service.ADULT;
  private Nation nation = Nation.ENGLAND;

  static Written file() {
    return new Written();
  }

  Written child(int age) {
    service = Service.CHILDREN;
    attributes.put("age", Integer.toString(age));
    return this;
  }

  Written inWales(String language) {
    nation = Nation.WALES;
    attributes.put("preferred_language", language);
    return this;
  }

  /** Adds a document a month after the one before. */
  Written with(DocumentType type, String heading, String... lines) {
    List<Field> fields = new ArrayList<>();
    List<String> text = new ArrayList<>();
    for (String line : lines) {
      int colon = line.indexOf(": ");
      if (colon > 0 && colon < 30) {
        fields.add(new Field(line.substring(0, colon), line.substring(colon + 2)));
      } else {
        text.add(line);
      }
    }
    int next = documents.size() + 1;
    documents.add(
        new Document(
            "d" + next,
            type,
            type.label(),
            Optional.of(LocalDate.of(2025, next, 1)),
            "",
            List.of(new Section(heading, fields, String.join("\n\n", text))),
            ""));
    return this;
  }

  FileThreads followed() {
    Person person = new Person("Mair Ellis", "", "", "");
    CaseFile file = new CaseFile("C", service, nation, attributes, person, documents);
    return FileThreads.of(Reading.of(file, WELSH), Signs.NONE);
  }

  GoldenThread outcome(int number) {
    return followed().threads().stream()
        .filter(t -> t.start() == GoldenThread.Start.OUTCOME)
        .skip(number - 1)
        .findFirst()
        .orElseThrow();
  }

  List<GoldenThread> from(GoldenThread.Start start) {
    return followed().threads().stream().filter(t -> t.start() == start).toList();
  }

  Check check(CheckName name) {
    return followed().check(name).orElseThrow();
  }
}
