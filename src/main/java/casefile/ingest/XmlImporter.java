package casefile.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * Reads XML of any kind: an element with text is a field, one with elements a section.
 *
 * <p>Nobody publishes the schemas of exports, so names are read as people would read them.
 */
final class XmlImporter implements DocumentImporter {

  @Override
  public String name() {
    return "xml";
  }

  @Override
  public String summary() {
    return "Reads XML with an element or attribute a field (.xml).";
  }

  @Override
  public List<String> endings() {
    return List.of("xml");
  }

  @Override
  public boolean knows(Probe probe) {
    return !probe.binary() && (probe.named("xml") || probe.says("<?xml"));
  }

  @Override
  public Parsed read(Source source, Limits limits) throws IOException, Refused {
    byte[] bytes = source.bytes(limits);
    String root = root(bytes, limits);
    if (root.equals("html")) return new HtmlImporter().read(source, limits);
    if (root.equals("document-content") || root.equals("document")) {
      Parsed flat = new OdtImporter().read(source, limits);
      if (!flat.drafts().isEmpty()) return flat;
    }
    try (Xml in = Xml.open(new ByteArrayInputStream(bytes), "it", limits)) {
      List<Block> blocks = new XmlBlocks(in, limits).read();
      if (blocks.isEmpty()) return new Parsed(List.of(), "holds no text", List.of());
      return Parsed.of(Draft.of("", blocks));
    }
  }

  private static String root(byte[] bytes, Limits limits) throws Refused {
    try (Xml in = Xml.open(new ByteArrayInputStream(bytes), "it", limits)) {
      while (in.next()) if (in.starts()) return in.name();
    }
    throw new Refused("holds no element");
  }
}
