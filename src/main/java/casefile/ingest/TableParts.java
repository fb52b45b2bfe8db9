package casefile.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The parts of a spreadsheet in a ZIP (XLSX, ODS), read as a stream. */
record TableParts(Source source, Limits limits, Map<String, ZipDirectory.Entry> entries) {

  static TableParts of(Source source, Limits limits) throws IOException, Refused {
    Source held = source.seekable() ? source : new Source.Held(source.path(), source.bytes(limits));
    Map<String, ZipDirectory.Entry> entries = new HashMap<>();
    try (RandomBytes bytes = held.random(limits)) {
      for (ZipDirectory.Entry entry : ZipDirectory.entries(bytes, limits)) {
        entries.put(entry.name().replace('\\', '/'), entry);
      }
    }
    return new TableParts(held, limits, entries);
  }

  String path() {
    return source.path();
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /** A small part as text; empty when not there. */
  String text(String name) throws IOException, Refused {
    ZipDirectory.Entry entry = entries.get(name);
    if (entry == null || entry.size() > limits.caseBytes()) return "";
    try (InputStream in = bytes(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * A part as XML; empty when not there.
   *
   * @param most bytes it may unpack to
   * @param limit the name of that limit
   */
  Optional<Xml> open(String name, long most, String limit) throws IOException, Refused {
    ZipDirectory.Entry entry = entries.get(name);
    if (entry == null) return Optional.empty();
    String shown = Names.shown(name.substring(name.lastIndexOf('/') + 1));
    if (entry.encrypted()) throw new Refused("protected by a password");
    if (entry.size() > most) throw Limits.reached(limit, "bytes in " + shown, most);
    if (limits.tooDense(entry.packed(), entry.size())) {
      throw new Refused(
          shown
              + " unpacks to more than "
              + limits.archiveRatio()
              + " times its size (limit archiveRatio)");
    }
    return Optional.of(Xml.open(bytes(entry), shown, limits));
  }

  private InputStream bytes(ZipDirectory.Entry entry) throws IOException, Refused {
    RandomBytes bytes = source.random(limits);
    try {
      return ZipDirectory.open(bytes, entry);
    } catch (IOException | Refused e) {
      bytes.close();
      throw e;
    }
  }
}
