package casefile.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;

/** The blocks of an XML: names as labels, text as values, elements around elements as headings. */
final class XmlBlocks {

  /** What an element says it asks: by an attribute, or by an element beside the answer. */
  private static final Set<String> ASKS =
      Set.of("label", "caption", "question", "prompt", "title", "heading", "fieldname", "name");

  private static final Set<String> ANSWERS =
      Set.of("value", "answer", "response", "text", "content", "answertext", "responsetext");

  /** Attributes that only serve programs. */
  private static final String PROGRAM =
      "(?i)(xml.*|xsi.*|type|.*id|.*guid|schemalocation|nonamespaceschemalocation|lang|version"
          + "|order|seq|sequence|index|class|style|format|datatype|space)";

  /** Elements whose name says nothing of what they hold. */
  private static final String HOLDER =
      "(?i)(section|group|page|tab|row|item|record|data|body|fields?|questions?|answers?|element)s?";

  /** Words that markup inside text wears. */
  private static final Set<String> INLINE =
      Set.of("b", "i", "u", "em", "strong", "span", "br", "a", "sub", "sup", "font");

  /**
   * An element read whole.
   *
   * @param label what it asks; empty when only its name says
   */
  private static final class Node {
    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<Node> children = new ArrayList<>();
    private final List<Node> attributes = new ArrayList<>();
    private String label = "";

    Node(String name) {
      this.name = name;
    }

    boolean leaf() {
      return children.isEmpty();
    }

    String words() {
      return plain(text.toString());
    }

    String asks() {
      return label.isEmpty() ? spaced(name) : label;
    }
  }

  private final Xml in;
  private final long limit;
  private long characters;
  private final List<Block> blocks = new ArrayList<>();

  XmlBlocks(Xml in, Limits limits) {
    this.in = in;
    this.limit = limits.characters();
  }

  List<Block> read() throws Refused {
    while (in.next()) {
      if (!in.starts()) continue;
      Node root = node();
      if (root.leaf()) field(root);
      else inside(root, 1);
      break;
    }
    return blocks;
  }

  private Node node() throws Refused {
    Node node = new Node(in.name());
    in.attributes(
        (name, value) -> {
          if (ASKS.contains(name.toLowerCase(Locale.ROOT))) node.label = value.strip();
          else if (!name.matches(PROGRAM) && !value.isBlank()) {
            Node attribute = new Node(name);
            attribute.text.append(value);
            node.attributes.add(attribute);
          }
        });
    in.children(
        () -> {
          if (in.characters()) take(node, in.text());
          else if (in.starts() && INLINE.contains(in.name().toLowerCase(Locale.ROOT))) {
            inline(node);
          } else if (in.starts()) node.children.add(node());
        });
    return node;
  }

  private void take(Node node, String words) throws Refused {
    characters += words.length();
    if (characters > limit) throw Limits.reached("characters", "characters", limit);
    node.text.append(words);
  }

  private void inline(Node node) throws Refused {
    if (in.starts("br")) node.text.append('\n');
    in.children(
        () -> {
          if (in.characters()) take(node, in.text());
          else if (in.starts()) inline(node);
        });
  }

  private void inside(Node node, int level) {
    if (asksAndAnswers(node)) return;
    boolean silent = node.label.isEmpty() && (level == 1 || node.name.matches(HOLDER));
    if (!silent) blocks.add(Block.Para.heading(node.asks(), Math.min(9, level)));
    else if (level > 1) blocks.add(new Block.Break());
    node.attributes.forEach(this::field);
    String own = node.words();
    if (!own.isBlank()) blocks.add(Block.Para.text(own));
    for (Node child : node.children) {
      if (child.leaf()) field(child);
      else inside(child, level + 1);
    }
  }

  /** {@code <item><question>…</question><answer>…</answer></item>}. */
  private boolean asksAndAnswers(Node node) {
    String label = node.label;
    List<String> values = new ArrayList<>();
    for (Node child : node.children) {
      String name = child.name.toLowerCase(Locale.ROOT);
      if (!child.leaf()) return false;
      if (ASKS.contains(name)) label = child.words();
      else if (ANSWERS.contains(name)) values.add(child.words());
      else if (!name.matches(PROGRAM)) return false;
    }
    if (label.isEmpty() || values.isEmpty()) return false;
    pair(label, String.join("\n", values));
    return true;
  }

  private void field(Node node) {
    String value = node.words();
    for (Node attribute : node.attributes) {
      boolean answer = ANSWERS.contains(attribute.name.toLowerCase(Locale.ROOT));
      if (answer && value.isBlank()) value = attribute.words();
      else pair(node.asks() + " – " + spaced(attribute.name), attribute.words());
    }
    boolean prose = node.label.isEmpty() && node.name.matches("(?i)p|para|paragraph|line");
    if (prose) blocks.add(Block.Para.text(value));
    else if (!node.name.matches(PROGRAM)) pair(node.asks(), value);
  }

  private void pair(String label, String value) {
    blocks.add(
        new Block.Table(
            List.of(
                new Block.Row(
                    List.of(Block.Cell.of(label, true), Block.Cell.of(value, false)), false))));
  }

  /** Without markup written as text, as forms with rich text boxes export it. */
  private static String plain(String text) {
    String words = text.strip();
    if (!words.matches("(?is).*</?(p|br|div|span|b|i|ul|li|strong)\\b[^>]*>.*")) return words;
    return String.join(
        "\n\n",
        new HtmlBlocks().read(Jsoup.parse(words).body()).stream().map(WordPages::plain).toList());
  }

  /** "WhatMatters", "what_matters" and "what-matters" as people write it. */
  private static String spaced(String name) {
    String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replaceAll("[_.-]+", " ").strip();
    if (words.isEmpty()) return name;
    String lower = words.matches("[A-Z ]+") ? words : words.toLowerCase(Locale.ROOT);
    return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }
}
