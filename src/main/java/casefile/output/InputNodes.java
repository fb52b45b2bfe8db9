package casefile.output;

import static casefile.output.AuditNodes.text;
import static casefile.output.AuditNodes.whole;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.report.Input;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Reads back what an audit was given, and what was wrong with it. */
final class InputNodes {

  private InputNodes() {}

  static Input input(JsonNode node) {
    return new Input(
        text(node, "path"),
        text(node, "sha256"),
        node.path("bytes").asLong(),
        text(node, "importer"),
        Input.Status.of(text(node, "status"))
            .orElseThrow(() -> new AuditNodes.Unexpected("an input has an unknown `status`")),
        node.path("reason").asText(""));
  }

  static Diagnostic diagnostic(JsonNode node) {
    return new Diagnostic(
        Diagnostic.Severity.valueOf(text(node, "severity").toUpperCase(Locale.ROOT)),
        Place.of(text(node, "path"), whole(node, "line"), whole(node, "column")),
        text(node, "message"),
        text(node, "mend"));
  }
}
