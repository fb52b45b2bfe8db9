package casefile.template;

import casefile.indicator.Knowledge;
import casefile.indicator.ScoredReading;
import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.model.Field;
import casefile.model.Nation;
import casefile.model.Person;
import casefile.model.Section;
import casefile.model.Service;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A case file that holds nothing but one example.
 *
 * <p>A text of several lines that each read {@code Prompt: answer} becomes one answer a line, so
 * that an example can show what takes two prompts: an outcome and the action that serves it. A text
 * of lines that each read {@code contact 2025-03-04: what was typed} becomes a Welsh file with one
 * document a line, so that an example can show what took how long.
 */
final class ExampleFile {

  private static final Pattern ANSWER = Pattern.compile("(\\p{Lu}[^:\"“]{1,40}):\\s+(\\S.*)");

  private static final Pattern DATED = Pattern.compile("([a-z-]+) (\\d{4}-\\d{2}-\\d{2}): (\\S.*)");

  private ExampleFile() {}

  static ScoredReading of(
      DocumentType type, String heading, String prompt, String text, Knowledge knowledge) {
    List<Document> dated = dated(text);
    if (!dated.isEmpty()) return read(dated, Nation.WALES, knowledge);
    List<Field> fields = prompt.isEmpty() ? answers(text) : List.of(new Field(prompt, text));
    Section section = new Section(heading, fields, fields.isEmpty() ? text : "");
    Document document =
        new Document("d1", type, type.label(), Optional.empty(), "", List.of(section), "example");
    return read(List.of(document), Nation.UNKNOWN, knowledge);
  }

  private static ScoredReading read(List<Document> documents, Nation nation, Knowledge knowledge) {
    return knowledge.read(
        new CaseFile("example", Service.UNKNOWN, nation, Map.of(), Person.UNNAMED, documents));
  }

  private static List<Document> dated(String text) {
    List<Document> documents = new ArrayList<>();
    for (String line : text.strip().split("\\R")) {
      Matcher dated = DATED.matcher(line.strip());
      Optional<DocumentType> type =
          dated.matches() ? DocumentType.of(dated.group(1)) : Optional.empty();
      if (type.isEmpty()) return List.of();
      documents.add(
          new Document(
              "d" + (documents.size() + 1),
              type.get(),
              type.get().label(),
              Optional.of(LocalDate.parse(dated.group(2))),
              "",
              List.of(new Section("", List.of(), dated.group(3))),
              "example"));
    }
    return documents;
  }

  private static List<Field> answers(String text) {
    List<Field> fields = new ArrayList<>();
    if (text.strip().lines().count() < 2) return fields; // one line with a colon is prose
    for (String line : text.split("\\R")) {
      if (line.isBlank()) continue;
      Matcher answer = ANSWER.matcher(line.strip());
      if (!answer.matches()) return List.of();
      fields.add(new Field(answer.group(1), answer.group(2)));
    }
    return fields;
  }
}
