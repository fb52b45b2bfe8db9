package casefile.template;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.indicator.IndicatorKind;
import casefile.indicator.Kinds;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TemplateSchemaTest {

  private final JsonNode schema = read();

  @Test
  void it_knows_every_key_of_the_core_template_where_it_stands() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("audit-templates/strengths-based-practice.yml"));
    Node core = YamlTree.read("core", bytes, new Problems()).orElseThrow();
    covered(core, schema.at("/anyOf/0"), "template");
  }

  @Test
  void it_offers_the_options_of_every_kind() {
    JsonNode kinds =
        schema
            .at("/anyOf/0/properties/standards/items/properties/criteria/items/properties")
            .at("/indicators/items/anyOf");
    assertThat(kinds).hasSameSizeAs(Kinds.ALL);
    for (int i = 0; i < kinds.size(); i++) {
      IndicatorKind kind = Kinds.ALL.get(i);
      JsonNode properties = kinds.get(i).path("properties");
      assertThat(properties.at("/kind/const").asText()).isEqualTo(kind.name());
      kind.options().forEach(o -> assertThat(properties.has(o.name())).as(o.name()).isTrue());
    }
  }

  @Test
  void a_template_that_extends_another_may_leave_all_but_ids_out() {
    JsonNode extension = schema.at("/anyOf/1");
    assertThat(extension.path("required")).hasToString("[\"extends\"]");
    assertThat(extension.at("/properties/standards/items/required")).hasToString("[\"id\"]");
    assertThat(schema.at("/anyOf/0/properties/standards/items/required").size()).isGreaterThan(5);
  }

  private static void covered(Node node, JsonNode schema, String at) {
    node.items().forEach(n -> covered(n, schema.path("items"), at + "[]"));
    node.entries()
        .forEach(
            (key, entry) -> {
              JsonNode properties = schema.path("properties");
              for (JsonNode any : schema.path("anyOf")) {
                String kind = any.at("/properties/kind/const").asText();
                if (node.words("kind").orElse("").equals(kind)) properties = any.path("properties");
              }
              JsonNode named = schema.path("additionalProperties");
              assertThat(properties.has(key) || named.isObject()).as(at + "." + key).isTrue();
              JsonNode below = properties.has(key) ? properties.path(key) : named;
              covered(entry.value(), below, at + "." + key);
            });
  }

  private static JsonNode read() {
    try {
      return new ObjectMapper().readTree(TemplateSchema.text());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
