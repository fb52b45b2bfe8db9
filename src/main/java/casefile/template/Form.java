package casefile.template;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a place in a template file takes: how to say it, check it, and describe it to editors. */
interface Form {

  /** For messages: "a whole number from 0 to 10". */
  String said();

  /** Reports everything in the node, and below it, that does not fit. */
  void check(Node node, Problems problems);

  /** Its JSON Schema. */
  ObjectNode schema();

  /** A node of another sort than the form takes. */
  default void refuse(Node node, Problems problems, String mend) {
    problems.error(node.place(), node.said() + " stands where " + said() + " should", mend);
  }

  static ObjectNode json() {
    return JsonNodeFactory.instance.objectNode();
  }
}
