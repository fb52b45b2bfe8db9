package casefile.output;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.change.Round;
import casefile.change.Step;
import casefile.kit.CoreTemplate;
import casefile.moderation.Item;
import casefile.moderation.Mark;
import casefile.moderation.PlannedAction;
import casefile.moderation.PlannedAction.Box;
import casefile.moderation.Rubric;
import casefile.report.ChangePaper;
import casefile.report.Ruler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A comparison in each file type, read back. */
class ChangeFilesTest {

  private static final Ruler RULER = Ruler.of(CoreTemplate.value());
  private static final Round.Measure MEASURE =
      new Round.Measure(1, RULER.id(), RULER.version(), RULER.sha256(), "");

  /** Twenty cases at 1 and 2, then twenty at 3 and 4; ten of them the same. */
  static final ChangePaper.Compared ROSE = compared(MEASURE, 1, 3);

  private static ChangePaper.Compared compared(Round.Measure older, int before, int after) {
    PlannedAction open = action("Open");
    PlannedAction closed = action("Done");
    Round first = round("2026-01-01", older, 1, before, open);
    Round last = round("2026-06-01", MEASURE, 11, after, closed);
    Step step = Step.of(first, last, ids());
    return new ChangePaper.Compared(
        List.of(first, last), List.of(step), RULER, List.of(), "casefile-audit 0.1.0");
  }

  private static PlannedAction action(String status) {
    return new PlannedAction(
        "1",
        1,
        Map.of(
            Box.ABOUT,
            "C-01",
            Box.WHAT,
            "Hold the review",
            Box.OWNER,
            "Duty",
            Box.DUE,
            "May",
            Box.STATUS,
            status));
  }

  private static Round round(
      String day, Round.Measure measure, int from, int level, PlannedAction action) {
    Map<Item, Mark> marks = new TreeMap<>();
    for (int i = from; i < from + 20; i++) {
      for (String id : ids()) {
        marks.put(new Item(String.format("C-%02d", i), id), Mark.level(level + i % 2));
      }
    }
    return new Round(day, LocalDate.parse(day), measure, marks, List.of(action), false);
  }

  private static List<String> ids() {
    List<String> ids = new ArrayList<>();
    RULER
        .standards()
        .forEach(
            s -> {
              ids.add(s.id());
              s.criteria().forEach(c -> ids.add(c.id()));
            });
    ids.add(Rubric.OVERALL);
    return ids;
  }

  private static byte[] bytes(String type, ChangePaper.Compared compared) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Papers.content(type, compared).to(out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void verapdf_finds_nothing_wrong(PDFAFlavour flavour) throws Exception {
    VeraPdf.findsNothingWrong(bytes("pdf", ROSE), flavour);
  }

  @Test
  void each_file_says_that_it_rose_and_by_how_much() throws IOException {
    assertThat(pdf(ROSE))
        .contains("S1 Strengths recorded rose: mean 1.50 → 3.50, a distance of +2.00")
        .contains("▲ up")
        .contains("10 cases are in both audits, 10 only in 2026-01-01, 10 only in 2026-06-01.")
        .contains("10 cases up, 0 down, 0 the same (sign test, p = 0.002)")
        .contains("1 closed.");
    assertThat(cells(ROSE))
        .contains("+2.00 (+1.67 to +2.33)", "▲ up", "20 of 20", "0 of 20", "0.002", "closed")
        .contains("only 2026-01-01", "both");
    JsonNode change = json(ROSE).path("steps").get(0).path("changes").get(0);
    assertThat(change.path("distance").path("mean").asDouble()).isEqualTo(2);
    assertThat(change.path("distance").path("direction").asText()).isEqualTo("up");
    assertThat(change.path("sameCases").path("up").asInt()).isEqualTo(10);
    assertThat(json(ROSE).path("steps").get(0).path("actions").get(0).path("outcome").asText())
        .isEqualTo("closed");
  }

  @Test
  void no_file_shows_an_arrow_or_a_distance_between_different_rulers() throws IOException {
    Round.Measure other = new Round.Measure(2, RULER.id(), RULER.version(), RULER.sha256(), "");
    ChangePaper.Compared compared = compared(other, 1, 3);
    assertThat(pdf(compared))
        .contains("Not comparable", "scoring version 2 and 1", "--rescore")
        .doesNotContain("▲", "rose:", "+2.00");
    assertThat(cells(compared)).doesNotContain("▲ up").noneMatch(c -> c.contains("+2.00"));
    JsonNode step = json(compared).path("steps").get(0);
    assertThat(step.path("comparable").asBoolean()).isFalse();
    assertThat(step.path("changes").get(0).path("distance").isNull()).isTrue();
    assertThat(step.path("changes").get(0).path("new").path("mean").asDouble()).isEqualTo(3.5);
  }

  @Test
  void where_nothing_moved_it_says_so() throws IOException {
    assertThat(pdf(compared(MEASURE, 2, 2))).contains("Nothing that can be told from chance");
  }

  @Test
  void equal_comparisons_give_equal_bytes() throws IOException {
    for (String type : List.of("xlsx", "pdf", "json")) {
      assertThat(bytes(type, compared(MEASURE, 1, 3))).as(type).isEqualTo(bytes(type, ROSE));
    }
  }

  @Test
  void actions_are_read_from_an_audit_that_has_them() throws IOException {
    String audit =
        "{\"actions\":[{\"caseId\":\"C-1\",\"id\":\"a\",\"action\":\"Write\",\"status\":\"open\"},"
            + "{\"action\":\" \"},{\"about\":\"S1.1\",\"action\":\"Ring\"}]}";
    List<PlannedAction> actions =
        ActionsJson.read(new ObjectMapper().readTree(audit).path("actions"));
    assertThat(actions)
        .containsExactly(
            new PlannedAction(
                "a", 0, Map.of(Box.ABOUT, "C-1", Box.WHAT, "Write", Box.STATUS, "open")),
            new PlannedAction("", 0, Map.of(Box.ABOUT, "S1.1", Box.WHAT, "Ring")));
    assertThat(actions.get(1).open()).isTrue();
  }

  private static String pdf(ChangePaper.Compared compared) throws IOException {
    try (var document = Loader.loadPDF(bytes("pdf", compared))) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static List<String> cells(ChangePaper.Compared compared) throws IOException {
    List<String> cells = new ArrayList<>();
    DataFormatter shown = new DataFormatter();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes("xlsx", compared)))) {
      book.forEach(s -> s.forEach(r -> r.forEach(c -> cells.add(shown.formatCellValue(c)))));
    }
    return cells;
  }

  private static JsonNode json(ChangePaper.Compared compared) throws IOException {
    return new ObjectMapper().readTree(bytes("json", compared));
  }
}
