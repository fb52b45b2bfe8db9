package casefile.template;

import casefile.diagnostic.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A piece of a YAML file, and where it stands. */
sealed interface Node {

  Place place();

  /** Words or a number, exactly as written. */
  record Scalar(Place place, Kind kind, String text) implements Node {}

  /** What YAML takes a scalar for; we keep what was written, and only use this for advice. */
  enum Kind {
    WORDS,
    NUMBER,
    YES_NO,
    EMPTY
  }

  /** A list. */
  record Sequence(Place place, List<Node> list) implements Node {}

  /** Keys and values, in the order of the file. */
  record Mapping(Place place, Map<String, Entry> entries) implements Node {
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
  }

  /** A key's place and its value. */
  record Entry(Place key, Node value) {}

  default <T> T match(
      Function<Scalar, T> scalar, Function<Sequence, T> sequence, Function<Mapping, T> mapping) {
    if (this instanceof Scalar s) return scalar.apply(s);
    if (this instanceof Sequence s) return sequence.apply(s);
    return mapping.apply((Mapping) this);
  }

  /** The value of a key; empty when this is no mapping or has no such key. */
  default Optional<Node> at(String key) {
    return Optional.ofNullable(entries().get(key)).map(Entry::value);
  }

  /** The entries of a mapping; none for anything else. */
  default Map<String, Entry> entries() {
    return match(s -> Map.of(), s -> Map.of(), Mapping::entries);
  }

  /** The items of a list; none for anything else. */
  default List<Node> items() {
    return match(s -> List.of(), Sequence::list, m -> List.of());
  }

  /** The items of the list under a key. */
  default List<Node> items(String key) {
    return at(key).map(Node::items).orElse(List.of());
  }

  /** The words of a scalar, trimmed; empty for anything else and for a blank. */
  default Optional<String> words() {
    return match(
        s -> s.kind() == Kind.EMPTY ? Optional.empty() : Optional.of(s.text().strip()),
        s -> Optional.empty(),
        m -> Optional.empty());
  }

  /** The words under a key. */
  default Optional<String> words(String key) {
    return at(key).flatMap(Node::words);
  }

  /** What this is, for messages. */
  default String said() {
    return match(
        s -> s.kind() == Kind.EMPTY ? "nothing" : "`" + Problems.brief(s.text().strip()) + "`",
        s -> "a list",
        m -> "a group of keys");
  }
}
