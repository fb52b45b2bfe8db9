package casefile.thread;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.ingest.Export;
import casefile.ingest.ImportOptions;
import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.model.Field;
import casefile.model.Person;
import casefile.model.Section;
import casefile.template.Catalogue;
import casefile.text.Glossary;
import casefile.text.Reading;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What says nothing about a record leaves its threads and checks as they are. */
class SameThreadsTest {

  private static final Glossary WELSH = Catalogue.welsh();
  private static List<CaseFile> files;

  @BeforeAll
  static void read() {
    try (var pending =
        Export.of(List.of(Path.of("samples/gold/cases")), ImportOptions.DEFAULT).pending()) {
      List<CaseFile> all = pending.flatMap(p -> p.load().cases().stream()).toList();
      files = new ArrayList<>();
      for (int i = 0; i < all.size(); i += 4) files.add(all.get(i));
    }
    assertThat(files.size()).isGreaterThan(40);
  }

  /** Everything but the words: starts, gaps, how many passages at each step, states. */
  private static List<String> shape(CaseFile file) {
    FileThreads followed = FileThreads.of(Reading.of(file, WELSH), Signs.NONE);
    List<String> shape = new ArrayList<>();
    for (GoldenThread t : followed.threads()) {
      shape.add(
          t + " " + t.actions().size() + " " + t.reviews().size() + " " + t.who().isPresent());
    }
    for (Check c : followed.checks()) shape.add(c + " " + c.passages().size());
    return shape;
  }

  private static void same(UnaryOperator<CaseFile> change) {
    for (CaseFile file : files) {
      assertThat(shape(change.apply(file))).as(file.caseId()).isEqualTo(shape(file));
    }
  }

  private static CaseFile with(CaseFile f, Person person, List<Document> documents) {
    return new CaseFile(f.caseId(), f.service(), f.nation(), f.attributes(), person, documents);
  }

  private static CaseFile typed(CaseFile f, UnaryOperator<String> change) {
    List<Document> documents = new ArrayList<>();
    for (Document d : f.documents()) {
      List<Section> sections =
          d.sections().stream()
              .map(
                  s ->
                      new Section(
                          s.heading(),
                          s.fields().stream()
                              .map(x -> new Field(x.label(), change.apply(x.value())))
                              .toList(),
                          change.apply(s.text())))
              .toList();
      documents.add(
          new Document(
              d.id(), d.type(), d.title(), d.date(), d.authorRole(), sections, d.source()));
    }
    return with(f, f.person(), documents);
  }

  @Test
  void the_order_of_documents_changes_nothing() {
    same(
        f -> {
          List<Document> turned = new ArrayList<>(f.documents());
          Collections.reverse(turned);
          return with(f, f.person(), turned);
        });
  }

  @Test
  void line_endings_and_unicode_form_change_nothing() {
    same(f -> typed(f, t -> Normalizer.normalize(t, Normalizer.Form.NFD).replace("\n", "\r\n")));
  }

  @Test
  void swapping_he_and_she_changes_nothing() {
    String[][] pairs = {
      {"he", "she"},
      {"son", "daughter"},
      {"husband", "wife"},
      {"father", "mother"},
      {"dad", "mum"},
      {"brother", "sister"},
      {"himself", "herself"},
      {"nephew", "niece"},
      {"boy", "girl"}
    };
    same(
        f ->
            typed(
                f,
                t -> {
                  String changed = t;
                  for (String[] pair : pairs) changed = swapped(changed, pair[0], pair[1]);
                  return changed;
                }));
  }

  private static String swapped(String text, String a, String b) {
    Matcher m = Pattern.compile("(?iU)\\b(" + a + "|" + b + ")\\b").matcher(text);
    return m.replaceAll(
        r -> {
          String to = r.group().equalsIgnoreCase(a) ? b : a;
          boolean capital = Character.isUpperCase(r.group().charAt(0));
          return capital ? Character.toUpperCase(to.charAt(0)) + to.substring(1) : to;
        });
  }

  @Test
  void another_name_for_the_person_changes_nothing() {
    same(
        f -> {
          CaseFile renamed = f;
          String name = f.person().name();
          String[] fresh = {"Zebedee", "Quillam", "Ozwald", "Tamsyn"};
          int next = 0;
          for (String part : name.split("[\\s-]+")) {
            if (part.length() < 3 || next == fresh.length) continue;
            String to = fresh[next++];
            name = name.replace(part, to);
            renamed =
                typed(renamed, t -> t.replaceAll("(?U)\\b" + Pattern.quote(part) + "\\b", to));
          }
          return with(renamed, new Person(name, "", "", ""), renamed.documents());
        });
  }

  @Test
  void three_hundred_office_notes_change_nothing() {
    same(
        f -> {
          List<Document> more = new ArrayList<>(f.documents());
          for (int i = 0; i < 300; i++) {
            more.add(
                new Document(
                    "office-" + i,
                    DocumentType.CASE_NOTE,
                    "",
                    Optional.empty(),
                    "",
                    List.of(new Section("", List.of(), "Letter " + i + " scanned and filed.")),
                    ""));
          }
          return with(f, f.person(), more);
        });
  }
}
