package casefile.output;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** What a workbook says of itself: never the clock's time nor the machine's user. */
final class XlsxProperties {

  private XlsxProperties() {}

  /**
   * Sets them.
   *
   * @param tool name and version
   */
  static void set(SXSSFWorkbook book, String title, String tool, LocalDate asAt) {
    POIXMLProperties properties = book.getXSSFWorkbook().getProperties();
    Optional<Date> day = Optional.of(Date.from(asAt.atStartOfDay().toInstant(ZoneOffset.UTC)));
    String name = tool.replaceAll(" .*", "");
    properties.getCoreProperties().setCreated(day);
    properties.getCoreProperties().setModified(day);
    properties.getCoreProperties().setCreator(name);
    properties.getCoreProperties().setLastModifiedByUser(name);
    properties.getCoreProperties().setTitle(title);
    properties.getExtendedProperties().getUnderlyingProperties().setApplication(tool);
  }
}
