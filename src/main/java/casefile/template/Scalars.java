package casefile.template;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Forms of single values. */
final class Scalars {

  private static final String WHOLE = "-?(0|[1-9][0-9]{0,8})";
  private static final String DECIMAL = "-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,9})?";

  private Scalars() {}

  /** Words, as many as the author likes. */
  record Prose() implements Form {
    @Override
    public String said() {
      return "words";
    }

    @Override
    public void check(Node node, Problems problems) {
      if (node.words().isEmpty()) refuse(node, problems, "write the words, or leave the key out");
    }

    @Override
    public ObjectNode schema() {
      // An unquoted 1.10 or no is a number or a flag to an editor, and words to us.
      return Form.json()
          .set("type", Form.json().arrayNode().add("string").add("number").add("boolean"));
    }
  }

  /** A name that other places refer to. */
  record Id() implements Form {
    private static final String SHAPE = "[A-Za-z][A-Za-z0-9.-]*";

    @Override
    public String said() {
      return "an id (letters, digits, dots and hyphens, a letter first)";
    }

    @Override
    public void check(Node node, Problems problems) {
      if (!node.words().orElse("").matches(SHAPE)) refuse(node, problems, "for example `my-id`");
    }

    @Override
    public ObjectNode schema() {
      return Form.json().put("type", "string").put("pattern", "^" + SHAPE + "$");
    }
  }

  /** A whole number within limits. */
  record Whole(int least, int most) implements Form {
    @Override
    public String said() {
      return "a whole number from " + least + " to " + most;
    }

    @Override
    public void check(Node node, Problems problems) {
      String text = node.words().orElse("");
      if (!text.matches(WHOLE)) {
        refuse(node, problems, text.matches("0\\d+") ? "leave the first 0 out" : "");
      } else if (quoted(node)) {
        refuse(node, problems, "leave the quotation marks out");
      } else if (Long.parseLong(text) < least || Long.parseLong(text) > most) {
        refuse(node, problems, "");
      }
    }

    @Override
    public ObjectNode schema() {
      return Form.json().put("type", "integer").put("minimum", least).put("maximum", most);
    }
  }

  /** A number within limits. */
  record Decimal(double least, double most) implements Form {
    @Override
    public String said() {
      return "a number from " + plain(least) + " to " + plain(most);
    }

    @Override
    public void check(Node node, Problems problems) {
      String text = node.words().orElse("");
      if (!text.matches(DECIMAL)) {
        refuse(node, problems, "");
      } else if (quoted(node)) {
        refuse(node, problems, "leave the quotation marks out");
      } else if (Double.parseDouble(text) < least || Double.parseDouble(text) > most) {
        refuse(node, problems, "");
      }
    }

    @Override
    public ObjectNode schema() {
      return Form.json().put("type", "number").put("minimum", least).put("maximum", most);
    }

    private static String plain(double number) {
      return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
  }

  /** {@code true} or {@code false}; the other spellings YAML knows differ between programs. */
  record Flag() implements Form {
    @Override
    public String said() {
      return "`true` or `false`";
    }

    @Override
    public void check(Node node, Problems problems) {
      String text = node.words().orElse("");
      if (!text.equals("true") && !text.equals("false")) refuse(node, problems, "");
    }

    @Override
    public ObjectNode schema() {
      return Form.json().put("type", "boolean");
    }
  }

  /** One of a list of names. */
  record OneOf(String what, List<String> names) implements Form {
    @Override
    public String said() {
      return what;
    }

    @Override
    public void check(Node node, Problems problems) {
      String given = node.words().orElse("");
      if (given.isEmpty()) {
        refuse(node, problems, "use one of: " + String.join(", ", names));
      } else if (!names.contains(given)) {
        problems.unknown(node.place(), node.said() + " is not " + what, given, names);
      }
    }

    @Override
    public ObjectNode schema() {
      ObjectNode json = Form.json();
      names.forEach(json.putArray("enum")::add);
      return json;
    }
  }

  /** A regular expression that compiles. */
  record Regex() implements Form {
    @Override
    public String said() {
      return "a regular expression";
    }

    @Override
    public void check(Node node, Problems problems) {
      if (node.words().isEmpty()) {
        refuse(node, problems, "");
        return;
      }
      try {
        Pattern.compile(node.words().get());
      } catch (PatternSyntaxException e) {
        problems.error(
            node.place(),
            "the regular expression is wrong at character "
                + (e.getIndex() + 1)
                + ": "
                + e.getDescription().toLowerCase(java.util.Locale.ROOT),
            "put it in single quotation marks, where a backslash needs no doubling");
      }
    }

    @Override
    public ObjectNode schema() {
      return Form.json().put("type", "string").put("format", "regex");
    }
  }

  private static boolean quoted(Node node) {
    return node.match(s -> s.kind() == Node.Kind.WORDS, s -> false, m -> false);
  }
}
