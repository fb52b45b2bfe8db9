package casefile.output;

import static casefile.output.AuditNodes.all;
import static casefile.output.AuditNodes.maybe;
import static casefile.output.AuditNodes.text;
import static casefile.output.AuditNodes.whole;

import casefile.report.Ruler;
import casefile.standard.Cap;
import casefile.standard.Scale;
import com.fasterxml.jackson.databind.JsonNode;

/** The template of an audit JSON: what was asked, with which weights and limits. */
final class RulerNodes {

  private RulerNodes() {}

  static Ruler ruler(JsonNode node) {
    return new Ruler(
        text(node, "id"),
        node.path("title").asText(text(node, "id")),
        text(node, "version"),
        text(node, "sha256"),
        maybe(node, "tailoring"),
        all(node, "sources", JsonNode::asText),
        new Scale(
            all(
                node,
                "scale",
                s -> new Scale.Step(text(s, "mark"), text(s, "name"), text(s, "meaning"))),
            JsonFrameworks.bands(node.path("shownAs"))),
        all(node, "standards", RulerNodes::standard),
        all(node, "caps", RulerNodes::cap),
        JsonFrameworks.frameworks(node));
  }

  private static Ruler.Standard standard(JsonNode node) {
    return new Ruler.Standard(
        text(node, "id"),
        text(node, "code"),
        text(node, "name"),
        text(node, "summary"),
        whole(node, "weight"),
        all(
            node,
            "criteria",
            c ->
                new Ruler.Criterion(
                    text(c, "id"),
                    text(c, "name"),
                    text(c, "question"),
                    text(c, "source"),
                    whole(c, "weight"),
                    text(c, "question"),
                    all(c, "mapsTo", JsonNode::asText))),
        all(node, "caps", RulerNodes::cap));
  }

  /** Audits written before 0.2 do not say what a cap watches: read so, it watches nothing. */
  private static Cap cap(JsonNode node) {
    return new Cap(
        text(node, "id"),
        node.path("of").asText(""),
        node.path("rated").asInt(0),
        node.path("count").asInt(1),
        whole(node, "limit"),
        text(node, "reason"));
  }
}
