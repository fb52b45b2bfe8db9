package casefile.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The XML parts of a document that is a ZIP inside. */
final class ZipParts {

  private final RandomBytes bytes;
  private final Map<String, ZipDirectory.Entry> entries = new HashMap<>();
  private final Limits limits;

  ZipParts(byte[] bytes, Limits limits) throws IOException, Refused {
    this.bytes = RandomBytes.of(bytes);
    this.limits = limits;
    for (ZipDirectory.Entry entry : ZipDirectory.entries(this.bytes, limits)) {
      entries.put(entry.name().replace('\\', '/'), entry);
    }
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /** A part as XML. */
  Optional<Xml> open(String name) throws IOException, Refused {
    if (!has(name)) return Optional.empty();
    return Optional.of(Xml.open(new ByteArrayInputStream(bytes(name)), part(name), limits));
  }

  /** A part that is there, its size and density checked before it is unpacked. */
  byte[] bytes(String name) throws IOException, Refused {
    ZipDirectory.Entry entry = entries.get(name);
    if (entry.encrypted()) throw new Refused(Locked.REASON);
    if (entry.size() > limits.fileBytes()) {
      throw Limits.reached("fileBytes", "bytes in " + part(name), limits.fileBytes());
    }
    if (limits.tooDense(entry.packed(), entry.size())) {
      throw new Refused(
          part(name)
              + " unpacks to more than "
              + limits.archiveRatio()
              + " times its size (limit archiveRatio)");
    }
    try (InputStream in = ZipDirectory.open(bytes, entry)) {
      return in.readAllBytes();
    }
  }

  private static String part(String name) {
    return Names.shown(name.substring(name.lastIndexOf('/') + 1));
  }
}
