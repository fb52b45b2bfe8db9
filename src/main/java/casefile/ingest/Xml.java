package casefile.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML read element by element, with nothing from outside: a document type is passed over unread, no
 * entities but the five, no addresses followed.
 */
final class Xml implements AutoCloseable {

  private static final XMLInputFactory FACTORY = hardened();

  private final XMLStreamReader in;
  private final InputStream bytes;
  private final String part;
  private final int nesting;
  private int depth;

  private Xml(XMLStreamReader in, InputStream bytes, String part, int nesting) {
    this.in = in;
    this.bytes = bytes;
    this.part = part;
    this.nesting = nesting;
  }

  private static XMLInputFactory hardened() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    return factory;
  }

  /**
   * Opens a part.
   *
   * @param part its name, for refusals
   */
  static Xml open(InputStream bytes, String part, Limits limits) throws Refused {
    try {
      synchronized (FACTORY) {
        return new Xml(FACTORY.createXMLStreamReader(bytes), bytes, part, limits.nesting());
      }
    } catch (XMLStreamException e) {
      throw new Refused("damaged: " + part + " is not XML");
    }
  }

  /** On to the next start or end of an element, or text; false at the end. */
  boolean next() throws Refused {
    try {
      if (!in.hasNext()) return false;
      int event = in.next();
      if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new Refused(part + " uses entities of its own, which are not followed");
      }
      if (event == XMLStreamConstants.START_ELEMENT && ++depth > nesting) {
        throw Limits.reached("nesting", "elements deep", nesting);
      }
      if (event == XMLStreamConstants.END_ELEMENT) depth--;
      return event != XMLStreamConstants.END_DOCUMENT;
    } catch (XMLStreamException e) {
      throw new Refused("damaged: " + part + " breaks off or is not XML");
    }
  }

  boolean starts() {
    return in.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  boolean starts(String name) {
    return starts() && in.getLocalName().equals(name);
  }

  boolean ends() {
    return in.getEventType() == XMLStreamConstants.END_ELEMENT;
  }

  boolean characters() {
    return in.isCharacters();
  }

  String text() {
    return in.getText();
  }

  /** The local name of the element. */
  String name() {
    return in.getLocalName();
  }

  /** An attribute by its local name, whatever its prefix; empty when not there. */
  String attribute(String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(name)) return in.getAttributeValue(i);
    }
    return "";
  }

  /** Each attribute of the element, by its local name. */
  void attributes(BiConsumer<String, String> each) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      each.accept(in.getAttributeLocalName(i), in.getAttributeValue(i));
    }
  }

  /** An on/off element: there without a value means on. */
  boolean on() {
    String value = attribute("val");
    return !(value.equals("0")
        || value.equals("false")
        || value.equals("none")
        || value.equals("off"));
  }

  /** Does something with each child of the element we stand at; leaves us at its end. */
  void children(Child child) throws Refused {
    int here = depth;
    while (next()) {
      if (ends() && depth < here) return;
      if (starts() || characters()) {
        int before = depth;
        boolean element = starts();
        child.take();
        if (element && depth >= before) skip(before);
      }
    }
  }

  interface Child {
    void take() throws Refused;
  }

  /** To the end of the element at this depth. */
  private void skip(int at) throws Refused {
    while (depth >= at && next()) {}
  }

  @Override
  public void close() {
    try {
      in.close();
      bytes.close();
    } catch (XMLStreamException | IOException e) {
      // Nothing of it is wanted any more.
    }
  }
}
