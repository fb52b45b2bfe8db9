package casefile.template;

import casefile.standard.Bands;
import casefile.standard.BundledBands;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code scale: ofsted}, the short way to write {@code scale: {shown-as: ofsted}}: the levels keep
 * the names that the base gives them.
 */
final class Scales {

  static final String SCALE = "scale";
  static final String SHOWN_AS = "shown-as";

  private Scales() {}

  /** The template with a scale that is a mere name spelled out. */
  static Node spelledOut(Node template) {
    Node scale = template.at(SCALE).orElse(null);
    if (scale == null || scale.words().isEmpty()) return template;
    Map<String, Node.Entry> entries = new LinkedHashMap<>(template.entries());
    Node group =
        new Node.Mapping(scale.place(), Map.of(SHOWN_AS, new Node.Entry(scale.place(), scale)));
    entries.put(SCALE, new Node.Entry(entries.get(SCALE).key(), group));
    return new Node.Mapping(template.place(), entries);
  }

  /** What a tailoring chose. */
  static Optional<Bands> chosen(Node tailoring) {
    return tailoring.words(SCALE).flatMap(BundledBands::named);
  }
}
