package casefile.template;

import casefile.diagnostic.Place;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads YAML into a tree that keeps every scalar as it was written and knows where it stood.
 *
 * <p>So {@code no} stays a word, {@code 012} and {@code 1.10} keep their digits. What makes YAML
 * surprising or dangerous is refused: duplicate keys, aliases, tags, deep nesting, huge files.
 */
final class YamlTree {

  /** The largest template is far below this; a larger file is something else. */
  static final int LARGEST = 1_000_000;

  private static final int DEEPEST = 20;

  private final String path;
  private final Problems problems;
  private YAMLParser parser;

  private YamlTree(String path, Problems problems) {
    this.path = path;
    this.problems = problems;
  }

  /** The tree; empty when the file is not YAML at all. */
  static Optional<Node> read(String path, byte[] bytes, Problems problems) {
    return new YamlTree(path, problems).read(bytes);
  }

  private Optional<Node> read(byte[] bytes) {
    if (bytes.length > LARGEST) {
      problems.error(
          Place.of(path),
          "the file holds " + bytes.length + " bytes; a template holds at most " + LARGEST,
          "check that this is the file you meant");
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      problems.error(Place.of(path), "the file is not UTF-8 text", "save it as UTF-8");
      return Optional.empty();
    }
  }

  private Optional<Node> parse(String text) {
    LoaderOptions limits = new LoaderOptions();
    limits.setNestingDepthLimit(DEEPEST);
    YAMLFactory yaml = YAMLFactory.builder().loaderOptions(limits).build();
    try (YAMLParser opened = yaml.createParser(text)) {
      parser = opened;
      JsonToken first = parser.nextToken();
      if (first == null) {
        problems.error(Place.of(path, 1, 1), "the file is empty", "see audit-templates/README.md");
        return Optional.empty();
      }
      Node root = node(first);
      if (parser.nextToken() != null) {
        problems.error(here(), "a second YAML document starts here", "keep one template a file");
      }
      return Optional.of(root);
    } catch (IOException | RuntimeException e) {
      // The parser reports every fault of grammar by throwing, some as unchecked exceptions.
      YamlFault.report(path, String.valueOf(e.getMessage()), problems);
      return Optional.empty();
    }
  }

  private Node node(JsonToken token) throws IOException {
    Place place = here();
    if (parser.getTypeId() != null) {
      problems.error(place, "a tag (`!…`) stands here", "leave the tag out");
    }
    if (token == JsonToken.START_OBJECT) return mapping(place);
    if (token == JsonToken.START_ARRAY) return sequence(place);
    if (parser.isCurrentAlias()) {
      problems.error(
          place,
          "an alias (`*" + Problems.brief(parser.getText()) + "`) stands here",
          "write out what it stands for, or put the words in quotation marks");
    }
    Node.Kind kind =
        switch (token) {
          case VALUE_NULL -> Node.Kind.EMPTY;
          case VALUE_TRUE, VALUE_FALSE -> Node.Kind.YES_NO;
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Node.Kind.NUMBER;
          default -> parser.getText().isBlank() ? Node.Kind.EMPTY : Node.Kind.WORDS;
        };
    return new Node.Scalar(place, kind, parser.getText());
  }

  private Node sequence(Place place) throws IOException {
    List<Node> items = new ArrayList<>();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      items.add(node(t));
    }
    return new Node.Sequence(place, items);
  }

  private Node mapping(Place place) throws IOException {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Place at = here();
      String key = parser.currentName();
      Node value = node(parser.nextToken());
      Node.Entry earlier = entries.putIfAbsent(key, new Node.Entry(at, value));
      if (earlier != null) {
        problems.error(
            at,
            "`" + Problems.brief(key) + "` is given twice; first on line " + earlier.key().line(),
            "keep one of them");
      }
    }
    return new Node.Mapping(place, entries);
  }

  private Place here() {
    JsonLocation at = parser.currentTokenLocation();
    return Place.of(path, at.getLineNr(), at.getColumnNr());
  }
}
