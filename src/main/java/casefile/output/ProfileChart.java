package casefile.output;

import casefile.report.Tally;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/**
 * The native stacked bar chart of the summary: a bar for each standard, a segment for each mark.
 */
final class ProfileChart {

  private static final List<String> SHOWN = Tally.MARKS.subList(0, 5);

  private ProfileChart() {}

  /**
   * Draws between two rows, from the table whose first column holds names and the next the counts.
   */
  static void draw(SXSSFWorkbook book, XlsxSheet of, int first, int last, int top, int bottom) {
    XSSFSheet sheet = book.getXSSFWorkbook().getSheet(of.sheet().getSheetName());
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, top, 11, bottom);
    XSSFChart chart = drawing.createChart(anchor);
    var frame =
        chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    frame.setName(of.words().say("Profile of each standard"));
    frame.setDescr(
        of.words()
            .say(
                "Stacked bars: how many cases were rated 4, 3, 2, 1 or IE on each standard and overall. The table above holds the same numbers."));
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.LEFT);
    across.setOrientation(AxisOrientation.MAX_MIN);
    XDDFValueAxis up = chart.createValueAxis(AxisPosition.BOTTOM);
    up.setCrosses(AxisCrosses.MAX);
    up.setCrossBetween(AxisCrossBetween.BETWEEN);
    up.setNumberFormat("0");
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
    data.setBarDirection(BarDirection.BAR);
    data.setBarGrouping(BarGrouping.STACKED);
    var names =
        XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(first, last, 0, 0));
    for (int i = 0; i < SHOWN.size(); i++) {
      var counts =
          XDDFDataSourcesFactory.fromNumericCellRange(
              sheet, new CellRangeAddress(first, last, i + 1, i + 1));
      var series = data.addSeries(names, counts);
      series.setTitle(SHOWN.get(i), null);
      series.setFillProperties(
          new XDDFSolidFillProperties(
              XDDFColor.from(Palette.rgb(Palette.of(SHOWN.get(i)).fill()))));
    }
    chart.plot(data);
    CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
    if (bars.isSetGapWidth()) bars.unsetGapWidth();
    value(bars.addNewGapWidth(), "60");
    value(bars.addNewOverlap(), "100");
  }

  /** POI's small schema jar lacks the types of these values, so they are written as text. */
  private static void value(XmlObject element, String value) {
    try (XmlCursor cursor = element.newCursor()) {
      cursor.setAttributeText(new QName("val"), value);
    }
  }
}
