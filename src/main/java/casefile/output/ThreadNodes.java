package casefile.output;

import static casefile.output.AuditNodes.all;
import static casefile.output.AuditNodes.maybe;
import static casefile.output.AuditNodes.text;
import static casefile.output.AuditNodes.whole;

import casefile.report.CheckResult;
import casefile.report.Cited;
import casefile.report.ThreadResult;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Reads threads and checks of a case back; audits written before there were any hold none. */
final class ThreadNodes {

  private ThreadNodes() {}

  static ThreadResult thread(JsonNode node) {
    return new ThreadResult(
        text(node, "start"),
        one(node, "matters"),
        one(node, "outcome"),
        all(node, "actions", ThreadNodes::cited),
        one(node, "who"),
        one(node, "when"),
        all(node, "reviews", ThreadNodes::cited),
        all(node, "missing", JsonNode::asText));
  }

  static CheckResult check(JsonNode node) {
    return new CheckResult(
        text(node, "id"),
        text(node, "title"),
        text(node, "criterion"),
        text(node, "state"),
        node.path("raised").asBoolean(),
        text(node, "lookedFor"),
        all(node, "passages", ThreadNodes::cited));
  }

  private static Optional<Cited> one(JsonNode node, String key) {
    return node.hasNonNull(key) ? Optional.of(cited(node.get(key))) : Optional.empty();
  }

  private static Cited cited(JsonNode node) {
    return new Cited(
        text(node, "document"),
        text(node, "section"),
        whole(node, "start"),
        whole(node, "end"),
        maybe(node, "quote"));
  }
}
