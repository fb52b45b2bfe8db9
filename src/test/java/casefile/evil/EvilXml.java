package casefile.evil;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Entities, claims and nesting, in everything that is XML inside. */
final class EvilXml {

  /** The body of a document, in a file of one kind. */
  private record Kind(String ending, Function<String, byte[]> file, String word, String nest) {}

  private static final String LAUGHS =
      "<!DOCTYPE d [<!ENTITY a '"
          + Evil.MARK
          + "'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>"
          + "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'>"
          + "<!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;'><!ENTITY x '&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;'>]>";

  private static final List<Kind> KINDS =
      List.of(
          new Kind("docx", EvilXml::docx, "<w:p><w:r><w:t>%s</w:t></w:r></w:p>", "w:tbl,w:tr,w:tc"),
          new Kind(
              "odt",
              EvilXml::odt,
              "<text:p>%s</text:p>",
              "table:table,table:table-row,table:table-cell"),
          new Kind("xml", EvilXml::xml, "<note>%s</note>", "part"),
          new Kind(
              "xlsx", EvilXml::xlsx, "<row><c t='inlineStr'><is><t>%s</t></is></c></row>", "x"),
          new Kind(
              "ods",
              EvilXml::ods,
              "<table:table-row><table:table-cell><text:p>%s</text:p></table:table-cell></table:table-row>",
              "x"));

  private EvilXml() {}

  static List<EvilFile> files(String elsewhere, int million) {
    List<EvilFile> files = new java.util.ArrayList<>();
    String outside = "<!DOCTYPE d SYSTEM '" + elsewhere + "dtd' [<!ENTITY x SYSTEM '%s'>]>";
    for (Kind kind : KINDS) {
      String end = "." + kind.ending;
      files.add(body(kind, "laughs" + end, LAUGHS, "&x;"));
      files.add(body(kind, "entity-file" + end, outside.formatted("file:///etc/passwd"), "&x;"));
      files.add(body(kind, "entity-web" + end, outside.formatted(elsewhere + "entity"), "&x;"));
      files.add(
          EvilFile.of(
              "one-word" + end,
              "(READ|PARTIAL|REFUSED) .*",
              () -> kind.file.apply("|" + kind.word.formatted("x".repeat(10 * million)))));
      files.add(
          EvilFile.of(
              "deep" + end,
              "(REFUSED|PARTIAL) .*(limit nesting|holds no|case).*",
              () -> kind.file.apply("|" + deep(kind))));
      files.add(
          EvilFile.of(
              "half" + end,
              "(REFUSED|PARTIAL) .+",
              () -> half(kind.file.apply("|" + kind.word.formatted(Evil.MARK)))));
    }
    files.add(
        EvilFile.of(
            "claims-columns.docx",
            "(READ|PARTIAL|REFUSED) .*",
            () ->
                docx(
                    "|<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2147483647'/></w:tcPr>"
                        + KINDS.get(0).word.formatted(Evil.MARK)
                        + "</w:tc></w:tr></w:tbl>")));
    files.add(
        EvilFile.of(
            "claims-blanks.odt",
            "(READ|PARTIAL|REFUSED) .*",
            () -> odt("|<text:p>a<text:s text:c='2147483647'/>b</text:p>")));
    files.add(
        EvilFile.of(
            "claims-repeats.odt",
            "(READ|PARTIAL|REFUSED) .*",
            () ->
                odt(
                    "|<table:table><table:table-row table:number-rows-repeated='2147483647'>"
                        + "<table:table-cell table:number-columns-repeated='2147483647'><text:p>a"
                        + "</text:p></table:table-cell></table:table-row></table:table>")));
    files.add(
        EvilFile.of(
            "claims-repeats.ods",
            "(READ|PARTIAL|REFUSED) .*",
            () ->
                ods(
                    "|<table:table-row table:number-rows-repeated='2147483647'><table:table-cell"
                        + " table:number-columns-repeated='2147483647'><text:p>a</text:p>"
                        + "</table:table-cell></table:table-row>")));
    files.add(
        EvilFile.of(
            "claims-cells.xlsx",
            "(READ|PARTIAL|REFUSED) .*",
            () ->
                xlsx(
                    "|<row r='2147483647'><c r='ZZZZZZ2147483647' t='s'><v>2147483647</v></c></row>"
                        + "<row r='-1'><c r='' t='s'><v>-5</v></c></row>")));
    files.add(EvilFile.of("linked.docx", "PARTIAL not read", () -> linked(elsewhere)));
    return files;
  }

  private static EvilFile body(Kind kind, String name, String type, String word) {
    return EvilFile.of(
        name,
        "(REFUSED|PARTIAL) .+",
        () -> kind.file.apply(type + "|" + kind.word.formatted(word)));
  }

  private static String deep(Kind kind) {
    StringBuilder open = new StringBuilder();
    StringBuilder close = new StringBuilder();
    for (String name : kind.nest.split(",")) {
      open.append('<').append(name).append('>');
      close.insert(0, "</" + name + ">");
    }
    int times = 30_000;
    return open.toString().repeat(times) + close.toString().repeat(times);
  }

  private static byte[] half(byte[] whole) {
    return java.util.Arrays.copyOf(whole, whole.length / 2);
  }

  /** What stands before the bar goes before the root element. */
  private static String in(String given, String root) {
    int bar = given.indexOf('|');
    return "<?xml version='1.0'?>"
        + given.substring(0, bar)
        + root.formatted(given.substring(bar + 1));
  }

  private static byte[] xml(String given) {
    return in(given, "<file>%s</file>").getBytes(UTF_8);
  }

  private static byte[] docx(String given) {
    return docx(given, "");
  }

  private static byte[] docx(String given, String rels) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
    parts.put(
        "_rels/.rels",
        ("<Relationships><Relationship Id='r' Type='x/officeDocument' Target='word/document.xml'/>"
                + "</Relationships>")
            .getBytes(UTF_8));
    parts.put(
        "word/_rels/document.xml.rels",
        ("<Relationships>" + rels + "</Relationships>").getBytes(UTF_8));
    String root =
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
            + "<w:body>%s</w:body></w:document>";
    parts.put("word/document.xml", in(given, root).getBytes(UTF_8));
    return EvilZip.zip(parts);
  }

  /** A template, a picture, a part and a page from elsewhere. */
  private static byte[] linked(String elsewhere) {
    StringBuilder rels = new StringBuilder();
    for (String type :
        List.of("attachedTemplate", "image", "header", "aFChunk", "hyperlink", "styles")) {
      rels.append("<Relationship Id='").append(type).append("' Type='http://x/").append(type);
      rels.append("' Target='").append(elsewhere).append(type).append("' TargetMode='External'/>");
      rels.append("<Relationship Id='f").append(type).append("' Type='http://x/").append(type);
      rels.append("' Target='../../../../../../etc/passwd'/>");
    }
    String body =
        "|<w:p><w:r><w:t>"
            + Evil.MARK
            + "</w:t></w:r></w:p><w:altChunk r:id='aFChunk'/>"
            + "<w:p><w:r><w:instrText>INCLUDETEXT \""
            + elsewhere
            + "field\"</w:instrText></w:r></w:p>";
    return docx(body, rels.toString());
  }

  private static byte[] odt(String given) {
    return open(
        given,
        "application/vnd.oasis.opendocument.text",
        "<office:body><office:text>%s</office:text></office:body>");
  }

  private static byte[] ods(String given) {
    return open(
        given,
        "application/vnd.oasis.opendocument.spreadsheet",
        "<office:body><office:spreadsheet><table:table table:name='T'>"
            + "<table:table-row><table:table-cell><text:p>Case ID</text:p></table:table-cell></table:table-row>"
            + "%s</table:table></office:spreadsheet></office:body>");
  }

  private static byte[] open(String given, String type, String body) {
    String root =
        "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'>"
            + body
            + "</office:document-content>";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", type.getBytes(UTF_8));
    parts.put("content.xml", in(given, root).getBytes(UTF_8));
    return EvilZip.zip(parts);
  }

  private static byte[] xlsx(String given) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
    parts.put(
        "xl/workbook.xml",
        ("<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                + "<sheets><sheet name='T' sheetId='1' r:id='r1'/></sheets></workbook>")
            .getBytes(UTF_8));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        ("<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                + "</Relationships>")
            .getBytes(UTF_8));
    String root =
        "<worksheet><sheetData><row><c t='inlineStr'><is><t>Case ID</t></is></c></row>%s"
            + "</sheetData></worksheet>";
    parts.put("xl/worksheets/sheet1.xml", in(given, root).getBytes(UTF_8));
    return EvilZip.zip(parts);
  }
}
