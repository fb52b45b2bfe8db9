package casefile.template;

import casefile.diagnostic.Place;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words what a YAML parser found wrong with a file's grammar. */
final class YamlFault {

  private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+):");

  /** A piece of the parser's message, what it means, and what to do. */
  private record Plain(String piece, String meaning, String mend) {}

  /** The first piece found in a message wins. */
  private static final List<Plain> PLAIN =
      List.of(
          new Plain(
              "mapping values are not allowed",
              "a colon followed by a space starts a new key here",
              "put text that holds a colon in quotation marks, and check the indent"),
          new Plain("(TAB)", "a tab stands here", "indent with spaces"),
          new Plain(
              "parsing a flow",
              "a `[` or `{` list is not closed",
              "close it, or put the text in quotation marks"),
          new Plain("quoted scalar", "a quotation mark is not closed", "close it"),
          new Plain(
              "cannot start any token",
              "a line cannot begin with this character",
              "put the text in quotation marks"),
          new Plain(
              "parsing a block",
              "the indent does not fit the lines above",
              "give the keys of one group, and the dashes of one list, the same indent"),
          new Plain("epth", "the file is nested too deeply", "a template needs ten levels or so"));

  private YamlFault() {}

  static void report(String path, String message, Problems problems) {
    Matcher places = PLACE.matcher(message);
    Place place = Place.of(path);
    while (places.find()) {
      place = Place.of(path, number(places.group(1)), number(places.group(2)));
    }
    for (Plain known : PLAIN) {
      if (message.contains(known.piece())) {
        problems.error(place, known.meaning(), known.mend());
        return;
      }
    }
    problems.error(place, "this is not YAML", "check the indent, colons and quotation marks");
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
