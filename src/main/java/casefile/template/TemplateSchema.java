package casefile.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The JSON Schema of template files, so that editors complete keys and mark mistakes. */
public final class TemplateSchema {

  private TemplateSchema() {}

  /** A schema (draft 2020-12) of templates, of templates that extend one, and of tailorings. */
  public static String text() {
    ObjectNode schema = Form.json();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "casefile-audit template");
    ArrayNode any = schema.putArray("anyOf");
    any.add(Shapes.TEMPLATE.schema());
    any.add(extension());
    any.add(Shapes.TAILORING.schema());
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values can be written", e);
    }
  }

  /** The same keys, none of them required: what is left out comes from the base. */
  private static ObjectNode extension() {
    ObjectNode schema = Shapes.TEMPLATE.schema();
    loosen(schema);
    ObjectNode properties = (ObjectNode) schema.get("properties");
    ObjectNode scale = Form.json();
    scale.putArray("anyOf").add(properties.get(Scales.SCALE)).add(Shapes.SHOWN_AS.schema());
    properties.set(Scales.SCALE, scale);
    properties
        .putObject(Extension.EXTENDS)
        .put("type", "string")
        .put("description", "the bundled id or the file of the template this one changes");
    properties
        .putObject(Extension.REMOVED)
        .put("type", "array")
        .put("description", "ids of what the base has and this one has not")
        .putObject("items")
        .put("type", "string");
    schema.putArray("required").add(Extension.EXTENDS);
    return schema;
  }

  private static void loosen(com.fasterxml.jackson.databind.JsonNode node) {
    if (node instanceof ObjectNode object) {
      if (object.path("required").isArray()) object.putArray("required");
      if (object.path("properties").has("id") && object.path("required").isArray()) {
        object.putArray("required").add("id");
      }
    }
    node.forEach(TemplateSchema::loosen);
  }
}
