package casefile.cli;

import casefile.moderation.Auditors;
import casefile.moderation.Drift;
import casefile.moderation.Overruled;
import casefile.report.OverruledBlocks;
import casefile.report.Report;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Agreement between auditors, the tool and the gold set as data: {@code agreement/1}. */
final class ModerationJson {

  private ModerationJson() {}

  static String of(Report moderated, Auditors auditors) throws JsonProcessingException {
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("schema", "agreement/1");
    root.set("betweenAuditors", EvaluationJson.slices(auditors.pairs()));
    ObjectNode together = root.putObject("allAuditors").put("items", auditors.together().items());
    together.set("alphaOrdinal", EvaluationJson.estimate(auditors.together().alphaOrdinal()));
    together.set("gwetAc2", EvaluationJson.estimate(auditors.together().ac2()));
    root.set("withTool", EvaluationJson.slices(auditors.withTool()));
    root.set("withGold", EvaluationJson.slices(auditors.withGold()));
    ArrayNode drift = root.putArray("drift");
    for (Drift d : auditors.drift()) {
      ObjectNode node = drift.addObject().put("auditor", d.auditor()).put("period", d.period());
      if (d.lean().isEmpty()) node.putNull("lean");
      else {
        node.put(
            "lean", BigDecimal.valueOf(d.lean().getAsDouble()).setScale(4, RoundingMode.HALF_UP));
      }
      node.set("agreement", EvaluationJson.slices(List.of(d.slice())).get(0));
    }
    overruled(root.putArray("overruledByCriterion"), OverruledBlocks.criteria(moderated));
    overruled(root.putArray("overruledByIndicator"), OverruledBlocks.indicators(moderated));
    return EvaluationJson.text(root);
  }

  private static void overruled(ArrayNode into, List<Overruled> all) {
    for (Overruled o : all) {
      into.addObject()
          .put("id", o.id())
          .put("n", o.n())
          .put("kept", o.kept())
          .put("raised", o.raised())
          .put("lowered", o.lowered())
          .put("toApart", o.silenced())
          .put("fromApart", o.voiced());
    }
  }
}
