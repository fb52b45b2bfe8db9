package casefile.audit;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.ingest.Export;
import casefile.ingest.ImportOptions;
import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.model.Field;
import casefile.model.Person;
import casefile.model.Section;
import casefile.standard.Template;
import casefile.template.Catalogue;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must not move a rating does not, over every labelled file. */
class InvarianceTest {

  private static Audit audit;
  private static List<CaseFile> files;
  private static Map<String, String> before;

  @BeforeAll
  static void read() {
    Template template = Catalogue.load("strengths-based-practice").template().orElseThrow();
    audit = new Audit(template, Catalogue.knowledge().orElseThrow());
    try (var pending =
        Export.of(List.of(Path.of("samples/gold/cases")), ImportOptions.DEFAULT).pending()) {
      files = pending.flatMap(p -> p.load().cases().stream()).toList();
    }
    before = ratings(UnaryOperator.identity());
    assertThat(before.size()).isGreaterThan(100);
  }

  @Test
  void the_order_of_documents_moves_no_rating() {
    unmoved(
        f -> {
          List<Document> turned = new ArrayList<>(f.documents());
          Collections.reverse(turned);
          return with(f, turned);
        });
  }

  @Test
  void line_endings_and_unicode_form_move_no_rating() {
    unmoved(f -> typed(f, t -> Normalizer.normalize(t, Normalizer.Form.NFD).replace("\n", "\r\n")));
  }

  @Test
  void swapping_gender_moves_no_rating() {
    Map<String, String> pairs = new LinkedHashMap<>();
    String[][] both = {
      {"he", "she"},
      {"him", "her"},
      {"his", "her"},
      {"himself", "herself"},
      {"son", "daughter"},
      {"husband", "wife"},
      {"father", "mother"},
      {"dad", "mum"},
      {"brother", "sister"},
      {"grandson", "granddaughter"},
      {"mr", "mrs"},
      {"boy", "girl"},
      {"nephew", "niece"}
    };
    for (String[] pair : both) {
      pairs.putIfAbsent(pair[0], pair[1]);
      pairs.putIfAbsent(pair[1], pair[0]);
    }
    unmoved(f -> typed(f, t -> swap(t, pairs)));
  }

  @Test
  void changing_the_persons_name_moves_no_rating() {
    unmoved(
        f -> {
          Map<String, String> names = new LinkedHashMap<>();
          String[] fresh = {"Zebedee", "Quillam", "Ozwald"};
          int next = 0;
          for (String part : f.person().name().split("\\s+")) {
            if (part.length() > 2 && next < fresh.length)
              names.put(part, fresh[next++] + (part.contains("-") ? "-Quirke" : ""));
          }
          CaseFile renamed = typed(f, t -> swap(t, names));
          Person person = new Person(swap(f.person().name(), names), "", "", "");
          return new CaseFile(
              f.caseId(), f.service(), f.nation(), f.attributes(), person, renamed.documents());
        });
  }

  @Test
  void three_hundred_neutral_notes_move_no_rating() {
    String[] notes = {
      "Invoice passed to finance.",
      "Email received from brokerage, saved to file.",
      "Equipment order raised on the system, reference number noted.",
      "Telephone call from the office to rearrange the engineer.",
      "Record updated with new postcode of the supplier."
    };
    unmoved(
        f -> {
          List<Document> more = new ArrayList<>(f.documents());
          for (int i = 0; i < 300; i++) {
            more.add(
                new Document(
                    "note" + i,
                    DocumentType.CASE_NOTE,
                    "Case note",
                    Optional.empty(),
                    "",
                    List.of(new Section("", List.of(), notes[i % notes.length])),
                    ""));
          }
          return with(f, more);
        });
  }

  @Test
  void the_words_of_the_rubric_in_an_empty_file_earn_nothing() {
    String words =
        "Strengths-based, person-centred, outcome-focused, co-produced. Golden thread. Voice of the"
            + " person. Positive risk-taking. Least restrictive. What matters. Well-being outcomes.";
    List<Document> documents = new ArrayList<>();
    for (DocumentType type :
        List.of(DocumentType.ASSESSMENT, DocumentType.CARE_AND_SUPPORT_PLAN, DocumentType.REVIEW)) {
      documents.add(
          new Document(
              type.code(),
              type,
              type.label(),
              Optional.empty(),
              "",
              List.of(new Section("Summary", List.of(), words)),
              ""));
    }
    CaseAudit empty = audit.of(with(files.get(0), documents));
    assertThat(empty.standards())
        .allSatisfy(s -> assertThat(s.rating().rated().orElse(1)).isLessThanOrEqualTo(2));
    assertThat(empty.rating().mark()).isEqualTo("1");
  }

  private static void unmoved(UnaryOperator<CaseFile> change) {
    Map<String, String> after = ratings(change);
    List<String> moved =
        before.keySet().stream().filter(id -> !before.get(id).equals(after.get(id))).toList();
    assertThat(moved).as("cases whose standards moved").isEmpty();
  }

  /** Marks of case and standards by case id. */
  private static Map<String, String> ratings(UnaryOperator<CaseFile> change) {
    return files.parallelStream()
        .map(change)
        .map(audit::of)
        .collect(
            Collectors.toConcurrentMap(
                a -> a.file().caseId(),
                a ->
                    a.rating().mark()
                        + a.standards().stream().map(s -> s.rating().mark()).toList()));
  }

  private static String swap(String text, Map<String, String> words) {
    if (words.isEmpty()) return text;
    Pattern pattern =
        Pattern.compile(
            "\\b("
                + words.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")\\b",
            Pattern.CASE_INSENSITIVE);
    return pattern
        .matcher(text)
        .replaceAll(
            m -> {
              String found = m.group();
              String exact = words.get(found);
              if (exact != null) return exact;
              boolean named =
                  words.keySet().stream().anyMatch(w -> Character.isUpperCase(w.charAt(0)));
              if (named && Character.isLowerCase(found.charAt(0))) return found;
              String other = words.get(found.toLowerCase(java.util.Locale.ROOT));
              if (other == null) return found;
              return Character.isUpperCase(found.charAt(0))
                  ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
                  : other;
            });
  }

  private static CaseFile typed(CaseFile f, UnaryOperator<String> change) {
    return with(
        f,
        f.documents().stream()
            .map(
                d ->
                    new Document(
                        d.id(),
                        d.type(),
                        d.title(),
                        d.date(),
                        d.authorRole(),
                        d.sections().stream()
                            .map(
                                s ->
                                    new Section(
                                        s.heading(),
                                        s.fields().stream()
                                            .map(x -> new Field(x.label(), change.apply(x.value())))
                                            .toList(),
                                        change.apply(s.text())))
                            .toList(),
                        d.source()))
            .toList());
  }

  private static CaseFile with(CaseFile f, List<Document> documents) {
    return new CaseFile(f.caseId(), f.service(), f.nation(), f.attributes(), f.person(), documents);
  }
}
