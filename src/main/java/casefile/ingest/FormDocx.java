package casefile.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads forms that are Word documents: tables, content controls, fields of older Word. */
final class FormDocx implements FormImporter {

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public String summary() {
    return "Reads Word forms (.docx, .dotx): labels beside or above boxes, content controls with their"
        + " placeholders and lists, tick boxes, tables to fill in.";
  }

  @Override
  public List<String> endings() {
    return List.of("docx", "docm", "dotx", "dotm");
  }

  @Override
  public boolean knows(Probe probe) {
    return probe.named("docx", "docm", "dotx", "dotm")
        || probe.starts("PK") && DocxImporter.inside(probe);
  }

  @Override
  public FormDraft read(Source source, Limits limits) throws IOException, Refused {
    byte[] bytes = source.bytes(limits);
    if (bytes.length > 3 && (bytes[0] & 0xff) == 0xD0 && (bytes[1] & 0xff) == 0xCF) {
      throw new Refused("protected by a password, or a document of an older Word (.doc)");
    }
    DocxParts parts = DocxParts.of(bytes, limits);
    FormDraft form = new FormDraft(source.path());
    Optional<Xml> xml = parts.open(parts.main());
    if (xml.isEmpty()) throw new Refused("holds no document part");
    Controls controls = new Controls();
    try (Xml in = xml.get()) {
      List<Block> blocks =
          new DocxBody(in, DocxStyles.of(parts), limits, Optional.of(controls), Optional.empty())
              .read();
      new FormLayout(form, controls).read(blocks);
    }
    return form;
  }
}
