package casefile.ingest;

import casefile.form.Form;
import casefile.form.Question;
import casefile.model.Field;
import casefile.model.Section;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words printed on blank forms: what a form asks, its hints, and all that stands on it.
 *
 * <p>A file is read both ways we know, as a form and as a document, since a hint may show in one
 * only. Answers that can be chosen are left out, as whoever chose one said it.
 *
 * @param lines each once
 * @param inputs a line for each file
 */
public record FormText(List<String> lines, List<Input> inputs) {

  public FormText {
    lines = List.copyOf(lines);
    inputs = List.copyOf(inputs);
  }

  public static FormText read(List<Path> files, ImportOptions options) {
    Set<String> lines = new TreeSet<>();
    List<Input> inputs = new ArrayList<>();
    for (Path file : files.stream().distinct().sorted().toList()) {
      String shown = file.toString().replace('\\', '/').replaceAll(".*/(?=.)", "");
      Found found = Disk.named(file.toAbsolutePath().normalize(), shown);
      if (found instanceof Found.OfFile one) inputs.add(one(one.source(), options, lines));
      else inputs.add(Input.refused(shown, 0, "", "not a file"));
    }
    return new FormText(new ArrayList<>(lines), inputs);
  }

  private static Input one(Source source, ImportOptions options, Set<String> into) {
    Forms.One asForm = Forms.one(source, options.limits());
    OneFile asDocument = OneFile.apart(source, options);
    Set<String> offered = new TreeSet<>();
    List<String> lines = new ArrayList<>();
    for (Form form : asForm.form().stream().toList()) {
      lines.add(form.title());
      for (Question question : form.questions()) {
        lines.addAll(List.of(question.section(), question.label(), question.hint()));
        lines.add(question.filled());
        offered.addAll(question.options());
      }
    }
    for (Draft draft : asDocument.drafts()) {
      draft.sections().forEach(s -> lines.addAll(lines(s)));
    }
    lines.stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(l -> !l.isEmpty() && !offered.contains(l) && !ticked(l))
        .forEach(into::add);
    return asDocument.input().status() == Status.READ || asForm.form().isEmpty()
        ? asDocument.input()
        : asForm.input();
  }

  private static List<String> lines(Section section) {
    return Stream.concat(
            Stream.of(section.heading(), section.text()),
            section.fields().stream().flatMap(FormText::both))
        .collect(Collectors.toList());
  }

  private static Stream<String> both(Field field) {
    return Stream.of(field.label(), field.value());
  }

  private static boolean ticked(String line) {
    return "☐☑☒□■".indexOf(line.charAt(0)) >= 0;
  }

  @Override
  public String toString() {
    return "FormText[" + lines.size() + " lines]";
  }
}
