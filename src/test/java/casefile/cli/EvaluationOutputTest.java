package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.moderation.CoreRubric;
import casefile.moderation.Evaluation;
import casefile.moderation.EvaluationTest;
import casefile.moderation.Item;
import casefile.moderation.Labels;
import casefile.moderation.Labels.Label;
import casefile.moderation.Mark;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EvaluationOutputTest {

  private static final EvaluationSource SOURCE =
      new EvaluationSource("audit.json", "labels.csv", "strengths-based-practice", "1.0.0", 1);

  @Test
  void the_text_is_at_most_100_columns_wide_and_has_a_chart_and_confusion_tables() {
    List<String> lines = EvaluationText.of(SOURCE, some(30));
    assertThat(lines).allMatch(line -> line.length() <= 100).allMatch(l -> !l.endsWith(" "));
    String text = String.join("\n", lines);
    assertThat(text).doesNotContain("NaN").doesNotContain("null");
    assertThat(text).contains("█").contains("false alarm").contains("S4.4 What criterion 4");
    assertThat(text).containsPattern("The standard on risk +30 +29 +\\d+%");
  }

  @Test
  void with_too_few_ratings_it_says_not_estimable_and_why() {
    String text = String.join("\n", EvaluationText.of(SOURCE, some(1)));
    assertThat(text)
        .contains("kappa not estimable: fewer than two items rated by both")
        .doesNotContain("NaN");
    Evaluation one =
        Evaluation.of(
            CoreRubric.value(),
            Map.of(new Item("C-1", "risk"), Mark.FOUR),
            new Labels(List.of(new Label("C-1", "", "P", "risk", Mark.FOUR))));
    assertThat(String.join("\n", EvaluationText.of(SOURCE, one)))
        .contains("Not estimable: nothing was rated by two readers.")
        .contains("(not given)");
  }

  @Test
  void the_json_has_every_figure_and_null_where_there_is_none() throws IOException {
    String json = EvaluationJson.of(SOURCE, some(30));
    assertThat(json).doesNotContain("NaN").doesNotContain("\r").endsWith("}\n");
    JsonNode root = new ObjectMapper().readTree(json);
    assertThat(root.path("schema").asText()).isEqualTo("evaluation/1");
    JsonNode risk = root.path("againstConsensus").path("standards").path(3);
    assertThat(risk.path("id").asText()).isEqualTo("risk");
    assertThat(risk.path("weightedKappa").path("interval95")).hasSize(2);
    assertThat(risk.path("weightedKappa").path("value").asDouble()).isBetween(0.0, 1.0);
    assertThat(risk.path("confusion").path("counts")).hasSize(4);
    assertThat(risk.path("insufficientEvidence").path("falseAlarm").asInt()).isEqualTo(1);
    JsonNode few = new ObjectMapper().readTree(EvaluationJson.of(SOURCE, some(1)));
    JsonNode kappa = few.at("/againstEachReader/overall/weightedKappa");
    assertThat(kappa.path("value").isNull()).isTrue();
    assertThat(kappa.path("notEstimable").asText()).isNotEmpty();
  }

  @Test
  void a_figure_has_two_decimals_and_no_leading_nought() {
    assertThat(Figures.decimal(0.866)).isEqualTo(".87");
    assertThat(Figures.decimal(-0.052)).isEqualTo("−.05");
    assertThat(Figures.decimal(-0.001)).isEqualTo(".00");
    assertThat(Figures.decimal(1)).isEqualTo("1.00");
  }

  private static Evaluation some(int cases) {
    Map<Item, Mark> tool = new HashMap<>();
    List<Label> labels = new ArrayList<>();
    EvaluationTest.fill(new Random(5), cases, tool, labels);
    return Evaluation.of(CoreRubric.value(), tool, new Labels(labels));
  }
}
