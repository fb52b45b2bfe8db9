package casefile.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/**
 * An XLSX workbook: what its sheets share.
 *
 * <p>Read as a stream by StAX: POI's own model needs 300 MB for 10,000 rows of 30 cells.
 *
 * @param strings texts that cells point to
 * @param formats the number format of each cell style, by its number
 * @param from1904 counts days from 1904, as old Macintosh workbooks do
 */
record XlsxBook(TableParts parts, Strings strings, List<Format> formats, boolean from1904) {

  record Format(int id, String pattern) {}

  /** Read when first needed, once. */
  static final class Strings {
    private final TableParts parts;
    private List<String> all = List.of();
    private boolean read;

    Strings(TableParts parts) {
      this.parts = parts;
    }

    synchronized String get(int index) throws IOException, Refused {
      if (!read) all = read(parts);
      read = true;
      return index >= 0 && index < all.size() ? all.get(index) : "";
    }

    private static List<String> read(TableParts parts) throws IOException, Refused {
      List<String> all = new ArrayList<>();
      Optional<Xml> xml =
          parts.open("xl/sharedStrings.xml", parts.limits().fileBytes(), "fileBytes");
      if (xml.isEmpty()) return all;
      try (Xml in = xml.get()) {
        while (in.next()) if (in.starts("si")) all.add(XlsxText.of(in, "si"));
      }
      return all;
    }
  }

  static XlsxBook of(TableParts parts) throws IOException, Refused {
    if (parts.has("xl/workbook.bin")) {
      throw new Refused("a binary workbook (.xlsb): save it as .xlsx");
    }
    if (!parts.has("xl/workbook.xml")) throw new Refused("not a workbook: it holds no sheets");
    boolean from1904 = false;
    try (Xml in = part(parts, "xl/workbook.xml").orElseThrow()) {
      while (in.next()) {
        if (in.starts("workbookPr")) from1904 = in.attribute("date1904").matches("1|true");
      }
    }
    return new XlsxBook(parts, new Strings(parts), formats(parts), from1904);
  }

  /** In the order of their tabs. */
  List<Sheet> sheets() throws IOException, Refused {
    Map<String, String> targets = new HashMap<>();
    Optional<Xml> relations = part(parts, "xl/_rels/workbook.xml.rels");
    if (relations.isPresent()) {
      try (Xml in = relations.get()) {
        while (in.next()) {
          if (in.starts("Relationship")) targets.put(in.attribute("Id"), in.attribute("Target"));
        }
      }
    }
    List<Sheet> sheets = new ArrayList<>();
    List<HeadingNames> names = new ArrayList<>();
    try (Xml in = part(parts, "xl/workbook.xml").orElseThrow()) {
      while (in.next()) {
        if (in.starts("definedName")) name(in, names);
        if (!in.starts("sheet")) continue;
        HeadingNames headings = new HeadingNames();
        names.add(headings);
        String target = targets.getOrDefault(in.attribute("id"), "");
        String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        if (!parts.has(part) || part.contains("chartsheets/")) continue;
        String name = Names.shown(in.attribute("name"));
        boolean hidden = in.attribute("state").toLowerCase(java.util.Locale.ROOT).contains("hid");
        sheets.add(
            new Sheet(
                parts.path(),
                name,
                hidden,
                wrong -> headings.over(new XlsxRows(this, part, name, wrong)),
                () -> XlsxNotes.of(parts, part)));
      }
    }
    return sheets;
  }

  private static void name(Xml in, List<HeadingNames> sheets) throws Refused {
    int sheet = number(in.attribute("localSheetId"));
    String name = in.attribute("name");
    StringBuilder cell = new StringBuilder();
    while (in.next() && !in.ends()) if (in.characters()) cell.append(in.text());
    if (sheet >= 0 && sheet < sheets.size()) sheets.get(sheet).add(name, cell.toString());
  }

  private static List<Format> formats(TableParts parts) throws IOException, Refused {
    Map<Integer, String> own = new HashMap<>();
    List<Format> formats = new ArrayList<>();
    Optional<Xml> styles = part(parts, "xl/styles.xml");
    if (styles.isEmpty()) return formats;
    boolean cells = false;
    try (Xml in = styles.get()) {
      while (in.next()) {
        if (in.starts("numFmt"))
          own.put(number(in.attribute("numFmtId")), in.attribute("formatCode"));
        if ((in.starts() || in.ends()) && in.name().equals("cellXfs")) cells = in.starts();
        if (!cells || !in.starts("xf")) continue;
        int id = number(in.attribute("numFmtId"));
        String known = id < 0 ? null : BuiltinFormats.getBuiltinFormat(id);
        formats.add(new Format(id, own.getOrDefault(id, known == null ? "General" : known)));
      }
    }
    return formats;
  }

  Format format(int style) {
    return style >= 0 && style < formats.size() ? formats.get(style) : new Format(0, "General");
  }

  private static Optional<Xml> part(TableParts parts, String name) throws IOException, Refused {
    return parts.open(name, parts.limits().caseBytes(), "caseBytes");
  }

  /** A number of digits; -1 for anything else. */
  static int number(String digits) {
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
  }
}
