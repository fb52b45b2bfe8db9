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
 * that an example can show what takes two prompts: an outcome and the action that serves it.
 */
final class ExampleFile {

  private static final Pattern ANSWER = Pattern.compile("(\\p{Lu}[^:\"“]{1,40}):\\s+(\\S.*)");

  private ExampleFile() {}

  static ScoredReading of(
      DocumentType type, String heading, String prompt, String text, Knowledge knowledge) {
    List<Field> fields = prompt.isEmpty() ? answers(text) : List.of(new Field(prompt, text));
    Section section = new Section(heading, fields, fields.isEmpty() ? text : "");
    Document document =
        new Document("d1", type, type.label(), Optional.empty(), "", List.of(section), "example");
    CaseFile file =
        new CaseFile(
            "example",
            Service.UNKNOWN,
            Nation.UNKNOWN,
            Map.of(),
            Person.UNNAMED,
            List.of(document));
    return knowledge.read(file);
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
