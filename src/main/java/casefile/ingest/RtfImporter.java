package casefile.ingest;

import java.io.IOException;
import java.util.List;

/** Reads rich text, as Word, WordPad and many case management systems write it. */
final class RtfImporter implements DocumentImporter {

  @Override
  public String name() {
    return "rtf";
  }

  @Override
  public String summary() {
    return "Reads rich text (.rtf), also when named .doc: text, tables, form fields.";
  }

  @Override
  public List<String> endings() {
    return List.of("rtf");
  }

  @Override
  public boolean knows(Probe probe) {
    return probe.starts("{\\rtf") || probe.named("rtf") && !probe.binary();
  }

  @Override
  public Parsed read(Source source, Limits limits) throws IOException, Refused {
    byte[] bytes = source.bytes(limits);
    if (!new Probe(source.name(), bytes).starts("{\\rtf")) {
      throw new Refused("damaged: it does not start as rich text does");
    }
    int objects = objects(bytes);
    String loss = objects == 0 ? "" : "not read: " + objects + " embedded object";
    return RtfReader.read(bytes, limits)
        .parsed(source.path())
        .with(objects > 1 ? loss + "s" : loss, List.of());
  }

  /** Files embedded in the text are told, not read: they are wrapped as Windows 3.1 did it. */
  private static int objects(byte[] bytes) {
    byte[] mark = {'\\', 'o', 'b', 'j', 'd', 'a', 't', 'a'};
    int objects = 0;
    outer:
    for (int i = 0; i + mark.length <= bytes.length; i++) {
      for (int j = 0; j < mark.length; j++) if (bytes[i + j] != mark[j]) continue outer;
      objects++;
    }
    return objects;
  }
}
