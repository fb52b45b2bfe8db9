package casefile.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import casefile.ingest.Forms;
import casefile.ingest.Limits;
import casefile.standard.Template;
import casefile.template.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {

  private static final Path SAMPLES = Path.of("samples/forms/rules");
  private static final List<Template> CORE =
      Catalogue.choose("strengths-based-practice").templates();

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> every_rule_has_a_form_that_breaks_it_and_one_that_does_not() {
    return Rules.ALL.stream()
        .map(
            rule ->
                dynamicTest(
                    rule.id(),
                    () -> {
                      assertThat(found(rule.id(), "fires")).contains(rule.id());
                      assertThat(found(rule.id(), "quiet")).doesNotContain(rule.id());
                    }));
  }

  private List<String> found(String rule, String way) throws IOException {
    Form form = form(sample(rule + "-" + way));
    List<Remark> remarks =
        rule.equals("stopped-asking")
            ? Lint.against(form, form(sample(rule + "-earlier")))
            : Lint.of(List.of(form), rule.equals("asks-criterion") ? own() : CORE, Set.of())
                .remarks();
    return remarks.stream().map(Remark::rule).distinct().toList();
  }

  private static Path sample(String stem) throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .filter(f -> f.getFileName().toString().replaceAll("\\..*", "").equals(stem))
          .findFirst()
          .orElseThrow(() -> new AssertionError("add samples/forms/rules/" + stem + ".csv"));
    }
  }

  private static Form form(Path file) {
    Forms forms = Forms.read(List.of(file), Limits.DEFAULT);
    assertThat(forms.inputs()).allSatisfy(i -> assertThat(i.reason()).isEmpty());
    return forms.forms().get(0);
  }

  private List<Template> own() throws IOException {
    Path file = folder.resolve("ours.yml");
    Files.writeString(
        file,
        """
        id: ours
        extends: strengths-based-practice
        title: Ours
        version: 1.0.0
        standards:
          - id: strengths
            criteria:
              - id: S1.1
                asks: {any: [first night, noson gyntaf]}
        """);
    Catalogue.Chosen chosen = Catalogue.choose(file.toString());
    assertThat(chosen.diagnostics()).isEmpty();
    return chosen.templates();
  }

  @Test
  void the_page_of_rules_is_what_the_rules_say() throws IOException {
    Path page = Path.of("docs/lint-rules.md");
    if ("write".equals(System.getProperty("golden"))) Files.writeString(page, RulesPage.text());
    assertThat(Files.readString(page))
        .as("generated: mvn test -Dtest=RulesTest -Dgolden=write")
        .isEqualTo(RulesPage.text());
  }

  @Test
  void every_rule_says_why_and_how_to_mend_it_under_an_id_of_its_own() {
    assertThat(Rules.ids()).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z][a-z-]+"));
    for (Rule rule : Rules.ALL) {
      assertThat(List.of(rule.reason(), rule.example(), rule.fix(), rule.name()))
          .as(rule.id())
          .noneMatch(String::isBlank);
    }
  }

  @Test
  void the_wording_each_rule_advises_is_asking_in_english_and_in_welsh() {
    List<String> unheard = new ArrayList<>();
    for (Topic topic : Topics.ALL) {
      Matcher advice = Pattern.compile("\"([^\"]+)\"").matcher(topic.fix());
      assertThat(advice.find()).as(topic.id()).isTrue();
      for (String words : advice.group(1).split(" / ", 2)) {
        if (!topic.in(asking(words, topic)).asked()) unheard.add(topic.id() + ": " + words);
      }
    }
    assertThat(unheard).isEmpty();
  }

  private static Form asking(String words, Topic topic) {
    String label = topic.id().equals("risk-benefits") ? "Risk / Risg: " + words : words;
    Question q =
        new Question(
            1,
            casefile.diagnostic.Place.of("f"),
            "",
            label,
            "",
            AnswerType.NARRATIVE,
            List.of(),
            false,
            "",
            "",
            Voice.UNSAID,
            Question.Length.FREE,
            "");
    return new Form("f", "f", "csv", casefile.model.DocumentType.OTHER, true, false, List.of(q));
  }

  @Test
  void a_council_that_mended_its_forms_has_no_findings_left() {
    Forms before = Forms.read(List.of(Path.of("samples/forms/before")), Limits.DEFAULT);
    Forms after = Forms.read(List.of(Path.of("samples/forms/after")), Limits.DEFAULT);
    assertThat(before.forms()).hasSameSizeAs(after.forms());
    assertThat(Lint.of(after.forms(), CORE, Set.of()).remarks()).isEmpty();
    for (Form form : before.forms()) {
      assertThat(Lint.of(List.of(form), CORE, Set.of()).remarks())
          .as(form.path())
          .anyMatch(r -> r.severity() == Severity.ERROR);
    }
  }

  @Test
  void fingerprints_and_order_do_not_depend_on_the_order_of_the_forms() {
    List<Form> forms = Forms.read(List.of(Path.of("samples/forms/before")), Limits.DEFAULT).forms();
    List<Form> turned = new ArrayList<>(forms);
    java.util.Collections.reverse(turned);
    List<Remark> remarks = Lint.of(forms, CORE, Set.of()).remarks();
    assertThat(Lint.of(turned, CORE, Set.of()).remarks()).isEqualTo(remarks);
    assertThat(remarks.stream().map(Remark::fingerprint)).doesNotHaveDuplicates();
  }

  @Test
  void a_form_that_looks_filled_in_shows_none_of_its_words() throws IOException {
    StringBuilder csv = new StringBuilder("Section,Question,Type,Default\n");
    for (int i = 0; i < 6; i++) {
      csv.append("Mrs Pryce,Mrs Pryce strengths and needs ").append(i);
      csv.append(",Long text,She was told to come back another day\n");
    }
    Path file = folder.resolve("record.csv");
    Files.writeString(file, csv.toString());
    Form record = form(file);
    assertThat(record.filled()).isTrue();
    List<Remark> remarks = new ArrayList<>(Lint.of(List.of(record), CORE, Set.of()).remarks());
    remarks.addAll(Lint.against(form(sample("no-label-quiet")), record));
    assertThat(remarks).anyMatch(r -> r.rule().equals("two-in-one-box"));
    assertThat(remarks).anyMatch(r -> r.rule().equals("stopped-asking"));
    assertThat(remarks).noneMatch(r -> (r.where() + r.message()).contains("Pryce"));
  }
}
