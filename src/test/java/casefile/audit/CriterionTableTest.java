package casefile.audit;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.indicator.Knowledge;
import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.model.Field;
import casefile.model.Nation;
import casefile.model.Person;
import casefile.model.Section;
import casefile.model.Service;
import casefile.standard.Template;
import casefile.template.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CriterionTableTest {

  private static final Path CHOIR = Path.of("src/test/resources/templates/choir.yml");
  private static final String SINGS =
      "She sings at chapel. He goes to choir. They sing in a choir.";

  @TempDir static Path folder;

  /** What the table calls a situation, as a case file under the choir template. */
  private static final Map<String, CaseFile> SITUATIONS =
      Map.ofEntries(
          Map.entry("it is not asked of such a case", child(assessment(SINGS))),
          Map.entry(
              "it is not asked of such a case, and the file holds too little",
              child(document(DocumentType.CONTACT, SINGS))),
          Map.entry(
              "the file does not say what would rule it out",
              file(Service.UNKNOWN, assessment(SINGS), review())),
          Map.entry(
              "the file holds only a contact record",
              file(Service.ADULT, document(DocumentType.CONTACT, SINGS), review("r", ""))),
          Map.entry(
              "the file holds only long case notes",
              file(
                  Service.ADULT,
                  document(DocumentType.CASE_NOTE, SINGS + " Words.".repeat(600)),
                  review("r", ""))),
          Map.entry("a document it needs is missing", file(Service.ADULT, assessment(SINGS))),
          Map.entry("nothing is found", adult("He paints.")),
          Map.entry(
              "the answer is a filled box that says nothing",
              file(Service.ADULT, boxed("N/A"), review())),
          Map.entry("what is found is denied", adult("She does not go to choir.")),
          Map.entry("what is found earns level 2", adult("He goes to choir.")),
          Map.entry("what is found earns level 3", adult("He goes to choir. She sings at home.")),
          Map.entry("what is found earns level 4", adult(SINGS)),
          Map.entry(
              "enough is found for 4 but a box is left empty",
              file(Service.ADULT, assessment(SINGS), boxed("N/A"), review())));

  static Stream<List<String>> situations() {
    return MarkdownTable.rows("situation").stream();
  }

  @ParameterizedTest
  @MethodSource("situations")
  void every_situation_of_the_published_table_is_rated_so(List<String> row) throws IOException {
    CaseFile file = SITUATIONS.get(row.get(0));
    assertThat(file).as("CriterionTableTest has no case file for: " + row.get(0)).isNotNull();
    assertThat(rate(choir(), file).rating().mark()).isEqualTo(row.get(1));
  }

  @Test
  void every_situation_tested_is_published() {
    assertThat(situations().map(r -> r.get(0)).toList())
        .containsExactlyInAnyOrderElementsOf(SITUATIONS.keySet());
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void evidence_for_never_lowers_and_evidence_against_never_raises(int seed) throws IOException {
    Template template = choir();
    Random random = new Random(seed);
    String[] sentences = {
      "He goes to choir. ",
      "She sings. ",
      "It rains. ",
      "No choir this week. ",
      "N/A ",
      "“I sing.” "
    };
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) text.append(sentences[random.nextInt(6)]);
    Document[] boxes = new Document[random.nextInt(2)];
    for (int i = 0; i < boxes.length; i++) boxes[i] = boxed("N/A");
    int before = level(template, text.toString(), boxes);
    assertThat(level(template, text + "The choir meets on Mondays.", boxes))
        .isGreaterThanOrEqualTo(before);
    assertThat(level(template, "A choir at chapel. " + text, boxes)).isGreaterThanOrEqualTo(before);
    assertThat(level(template, text.toString(), boxed("None identified")))
        .isLessThanOrEqualTo(level(template, text.toString()));
  }

  private static int level(Template template, String text, Document... boxes) {
    List<Document> documents =
        Stream.concat(Stream.of(assessment(text), review()), Stream.of(boxes)).toList();
    return rate(template, file(Service.ADULT, documents.toArray(Document[]::new)))
        .rating()
        .rated()
        .getAsInt();
  }

  private static CriterionAudit rate(Template template, CaseFile file) {
    return new Audit(template, Knowledge.NONE).of(file).standards().get(0).criteria().get(0);
  }

  /** The choir template, asked of adults only and only with a review on file. */
  private static Template choir() throws IOException {
    String yaml =
        Files.readString(CHOIR)
            .replace(
                "        indicators:",
                "        applies: {services: [adult]}\n        needs: [review]\n        indicators:")
            .replace("enough: {documents: [assessment]", "enough: {documents: [assessment, other]");
    Path file = Files.writeString(folder.resolve("choir.yml"), yaml);
    return Catalogue.load(file).template().orElseThrow();
  }

  private static CaseFile adult(String text) {
    return file(Service.ADULT, assessment(text), review());
  }

  private static CaseFile child(Document... documents) {
    return file(Service.CHILDREN, documents);
  }

  private static CaseFile file(Service service, Document... documents) {
    return new CaseFile("C-1", service, Nation.WALES, Map.of(), Person.UNNAMED, List.of(documents));
  }

  private static Document assessment(String text) {
    return document(DocumentType.ASSESSMENT, text);
  }

  private static Document review() {
    return review("r", "Held in June.");
  }

  private static Document review(String id, String text) {
    return new Document(
        id,
        DocumentType.REVIEW,
        "Review",
        Optional.empty(),
        "",
        List.of(new Section("", List.of(), text)),
        "r");
  }

  private static Document boxed(String answer) {
    return new Document(
        "b",
        DocumentType.ASSESSMENT,
        "Form",
        Optional.empty(),
        "",
        List.of(new Section("Singing", List.of(new Field("Choir", answer)), "")),
        "b");
  }

  private static Document document(DocumentType type, String text) {
    return new Document(
        "d",
        type,
        "Notes",
        Optional.empty(),
        "",
        List.of(new Section("Notes", List.of(), text)),
        "d");
  }
}
