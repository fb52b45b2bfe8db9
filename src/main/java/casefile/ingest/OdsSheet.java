package casefile.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sheets of an OpenDocument spreadsheet. */
final class OdsSheet {

  private OdsSheet() {}

  static List<Sheet> all(TableParts parts) throws IOException, Refused {
    if (parts.text("META-INF/manifest.xml").contains("encryption-data")) {
      throw new Refused("protected by a password");
    }
    if (!parts.text("mimetype").contains("spreadsheet") && parts.has("mimetype")) {
      throw new Refused("an OpenDocument file, but not a spreadsheet");
    }
    List<Sheet> sheets = new ArrayList<>();
    List<HeadingNames> names = new ArrayList<>();
    try (Xml in = content(parts)) {
      int depth = 0;
      while (in.next()) {
        boolean table = (in.starts() || in.ends()) && in.name().equals("table");
        if (table && in.starts() && depth++ == 0) {
          int index = sheets.size();
          HeadingNames headings = new HeadingNames();
          names.add(headings);
          String name = Names.shown(in.attribute("name"));
          sheets.add(
              new Sheet(
                  parts.path(),
                  name,
                  false,
                  wrong -> headings.over(new OdsRows(parts, index, name, wrong)),
                  () -> OdsNotes.of(parts, index)));
        } else if (table && in.ends()) {
          depth--;
        } else if (depth == 1 && in.starts("named-range")) {
          names.get(names.size() - 1).add(in.attribute("name"), in.attribute("cell-range-address"));
        }
      }
    }
    return sheets;
  }

  static Xml content(TableParts parts) throws IOException, Refused {
    return parts
        .open("content.xml", parts.limits().archiveBytes(), "archiveBytes")
        .orElseThrow(() -> new Refused("not a spreadsheet: it holds no content"));
  }
}
