package casefile.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Tables made for tests. */
final class TableMade {

  private TableMade() {}

  /** Rows as the kind of file the name ends in. */
  static byte[] file(String name, List<List<String>> rows) {
    if (name.endsWith("xlsx")) return bytes(filled(new XSSFWorkbook(), rows));
    if (name.endsWith("xls")) return bytes(filled(new HSSFWorkbook(), rows));
    return name.endsWith("ods")
        ? ods(table("Answers", rows))
        : csv(rows).getBytes(StandardCharsets.UTF_8);
  }

  static String csv(List<List<String>> rows) {
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      String line =
          row.stream()
              .map(c -> '"' + c.replace("\"", "\"\"") + '"')
              .collect(Collectors.joining(","));
      out.append(line).append("\r\n");
    }
    return out.toString();
  }

  private static Workbook filled(Workbook book, List<List<String>> rows) {
    org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet("Answers");
    for (int r = 0; r < rows.size(); r++) {
      Row row = sheet.createRow(r);
      for (int c = 0; c < rows.get(r).size(); c++) {
        row.createCell(c).setCellValue(rows.get(r).get(c));
      }
    }
    return book;
  }

  static byte[] bytes(Workbook book) {
    try (book) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String table(String name, List<List<String>> rows) {
    StringBuilder out = new StringBuilder("<table:table table:name=\"" + name + "\">");
    for (List<String> row : rows) {
      out.append("<table:table-row>");
      for (String cell : row) {
        out.append("<table:table-cell office:value-type=\"string\">");
        for (String line : cell.split("\n", -1)) {
          String text = line.replace("&", "&amp;").replace("<", "&lt;");
          out.append("<text:p>").append(text.replace("  ", " <text:s/>")).append("</text:p>");
        }
        out.append("</table:table-cell>");
      }
      out.append("</table:table-row>");
    }
    return out.append("</table:table>").toString();
  }

  /** An OpenDocument spreadsheet of these tables. */
  static byte[] ods(String tables) {
    String content =
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
            + "<office:spreadsheet>"
            + tables
            + "</office:spreadsheet></office:body></office:document-content>";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
