package casefile.output;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.form.Remark;
import casefile.form.Rules;
import casefile.form.Severity;
import casefile.report.CheckReport;
import casefile.report.Input;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of checks held against the schemas their readers use, with hostile words in them. */
class CheckFormatsTest {

  private static final String HOSTILE =
      "a \"b\" <c> & 'd' ]]> 100%\n\u0007\u001b[31m ::error:: ŵ\uD83D\uDE00, x";

  private static CheckReport report(Severity failOn) {
    List<Remark> remarks = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      for (Remark.Standing.Kind kind : Remark.Standing.Kind.values()) {
        String file = "forms/odd name " + HOSTILE + ".csv";
        remarks.add(
            new Remark(
                "no-label",
                severity,
                file,
                Place.of(file, 3, 2),
                4,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                "",
                new Remark.Standing(kind, kind == Remark.Standing.Kind.OPEN ? "" : HOSTILE)));
        remarks.add(
            new Remark(
                "asks-strengths",
                severity,
                "b.docx",
                Place.of("b.docx"),
                0,
                "",
                "m",
                "f",
                "",
                new Remark.Standing(kind, kind == Remark.Standing.Kind.OPEN ? "" : "r")));
      }
    }
    return new CheckReport(
        "form",
        "0",
        LocalDate.of(2026, 11, 22),
        failOn,
        List.of("t 1"),
        Rules.ALL,
        List.of(
            new Input("forms/odd name " + HOSTILE + ".csv", "", 1, "csv", Input.Status.READ, ""),
            new Input("b.docx", "", 1, "docx", Input.Status.PARTIAL, "some rows could not be read"),
            new Input("c.pdf", "", 1, "", Input.Status.REFUSED, "damaged")),
        List.of(),
        Remark.numbered(remarks),
        List.of(),
        List.of(Diagnostic.warning(Place.of("base", 2, 1), HOSTILE, "take it out")));
  }

  private static String written(String format, CheckReport report) throws IOException {
    StringBuilder text = new StringBuilder();
    CheckFormats.named(format).orElseThrow().write(report, text);
    return text.toString();
  }

  private static JsonSchema sarif() throws IOException {
    try (var in = CheckFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(new ObjectMapper().readTree(in));
    }
  }

  @Test
  void sarif_is_valid_to_the_published_schema() throws IOException {
    JsonNode log = new ObjectMapper().readTree(written("sarif", report(Severity.ERROR)));
    assertThat(sarif().validate(log)).isEmpty();
    ((com.fasterxml.jackson.databind.node.ObjectNode) log.at("/runs/0")).remove("tool");
    assertThat(sarif().validate(log)).as("the schema can refuse").isNotEmpty();
  }

  @Test
  void sarif_marks_what_does_not_count_and_drops_nothing() throws IOException {
    CheckReport report = report(Severity.ERROR);
    JsonNode results = new ObjectMapper().readTree(written("sarif", report)).at("/runs/0/results");
    assertThat(results).hasSameSizeAs(report.remarks());
    int marked = 0;
    for (JsonNode r : results) if (!r.get("suppressions").isEmpty()) marked++;
    assertThat(marked).isEqualTo(12);
    assertThat(results.findValuesAsText("casefileRemark/v1")).doesNotHaveDuplicates();
    assertThat(results.findValuesAsText("uri")).noneMatch(u -> u.contains(" ") || u.contains("\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"junit-ant.xsd", "junit-jenkins.xsd"})
  void junit_is_valid_to_what_build_servers_read(String schema) throws Exception {
    var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    var validator =
        factory.newSchema(Path.of("src/test/resources/schemas/" + schema).toFile()).newValidator();
    for (Severity failOn : Severity.values()) {
      String xml = written("junit", report(failOn));
      validator.validate(new StreamSource(new StringReader(xml)));
    }
    String broken = written("junit", report(Severity.ERROR)).replaceFirst(" tests=\"\\d+\"", "");
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> validator.validate(new StreamSource(new StringReader(broken))))
        .as("the schema can refuse")
        .isInstanceOf(org.xml.sax.SAXException.class);
  }

  @Test
  void junit_is_never_green_for_want_of_tests() throws IOException {
    String xml = written("junit", report(Severity.ERROR));
    assertThat(xml).contains("<testsuite name=\"c.pdf\"").contains("type=\"can be read\">damaged<");
    assertThat(xml).doesNotContain("tests=\"0\"");
  }

  @Test
  void a_fail_on_of_suggestion_fails_more_tests_than_one_of_error() throws IOException {
    assertThat(written("junit", report(Severity.SUGGESTION)).split("<failure").length)
        .isGreaterThanOrEqualTo(written("junit", report(Severity.ERROR)).split("<failure").length);
  }

  @Test
  void annotations_of_github_are_one_line_each_and_cannot_be_broken_out_of() throws IOException {
    List<String> lines = written("github", report(Severity.ERROR)).lines().toList();
    assertThat(lines)
        .allMatch(l -> l.matches("::(error|warning|notice) file=[^:]*,title=[^:]*::.*"));
    assertThat(lines).hasSize(6 + 2);
  }

  @Test
  void text_fits_eighty_columns_and_names_every_open_finding() throws IOException {
    String text = written("text", report(Severity.ERROR));
    assertThat(text)
        .contains("2 errors, 2 warnings, 2 suggestions")
        .contains("6 in the baseline, 6 let be");
  }

  @Test
  void the_same_report_gives_the_same_bytes_in_any_locale() throws IOException {
    Locale before = Locale.getDefault();
    try {
      for (String name : CheckFormats.names()) {
        Locale.setDefault(Locale.UK);
        String here = written(name, report(Severity.ERROR));
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        assertThat(written(name, report(Severity.ERROR))).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
