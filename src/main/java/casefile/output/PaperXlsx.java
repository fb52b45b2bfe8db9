package casefile.output;

import casefile.output.XlsxStyles.Look;
import casefile.report.Cell;
import casefile.report.Paper;
import casefile.report.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A paper as a workbook: a sheet for each part. */
final class PaperXlsx {

  private static final int[] PROSE = {34, 18, 14, 14, 14, 14};

  private PaperXlsx() {}

  static void write(Paper paper, Optional<Password> password, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SXSSFWorkbook book = new SXSSFWorkbookWithCustomZipEntrySource()) {
      XlsxStyles styles = new XlsxStyles(book.getXSSFWorkbook());
      for (Paper.Part part : paper.parts()) {
        if (part.list().isPresent())
          list(book, styles, paper.words(), part.name(), part.list().get());
        else prose(book, styles, paper, part);
      }
      if (comesBack(paper)) {
        styles.written().words(paper.words());
        styles.written().write(book);
      }
      book.setActiveSheet(0);
      XlsxProperties.set(book, paper.title() + ": " + paper.subtitle(), paper.tool(), paper.asAt());
      book.write(bytes);
    }
    XlsxBook.finish(bytes.toByteArray(), password, out);
  }

  /** Somebody fills it in and hands it back. */
  private static boolean comesBack(Paper paper) {
    return paper.parts().stream()
        .flatMap(p -> p.list().stream())
        .flatMap(t -> t.columns().stream())
        .anyMatch(c -> c.side() == Paper.Side.HIDDEN);
  }

  private static void list(
      SXSSFWorkbook book, XlsxStyles styles, Wording words, String name, Paper.Table table) {
    XlsxSheet sheet = new XlsxSheet(book, styles, words, name, widths(List.of(table)));
    headers(sheet, table);
    table.rows().forEach(row -> row(sheet, table, row));
    sheet.freeze(0);
    sheet.filter(table.columns().size());
    for (int i = 0; i < table.columns().size(); i++) {
      boolean hidden = table.columns().get(i).side() == Paper.Side.HIDDEN;
      if (hidden) sheet.sheet().setColumnHidden(i, true);
    }
  }

  private static void prose(SXSSFWorkbook book, XlsxStyles styles, Paper paper, Paper.Part part) {
    List<Paper.Table> tables =
        part.blocks().stream()
            .filter(Paper.Table.class::isInstance)
            .map(Paper.Table.class::cast)
            .toList();
    int[] widths = widths(tables);
    XlsxSheet sheet = new XlsxSheet(book, styles, paper.words(), part.name(), widths);
    sheet.row().height(36).text(part.name(), Look.TITLE);
    String about =
        paper
            .words()
            .say(
                "{0} · {1} · as at {2}",
                paper.title(), paper.subtitle(), paper.words().date(paper.asAt()));
    sheet.row().text(about, Look.SUBTITLE);
    sheet.row();
    for (Paper.Block block : part.blocks()) block(sheet, block, widths.length);
  }

  private static void block(XlsxSheet sheet, Paper.Block block, int columns) {
    if (block instanceof Paper.Heading heading) {
      sheet.row();
      sheet.row().height(24).text(heading.text(), Look.HEADING);
    } else if (block instanceof Paper.Sentence sentence) {
      sheet.row().across(columns, sentence.text(), Look.LINE);
    } else if (block instanceof Paper.Facts facts) {
      facts
          .facts()
          .forEach(
              (name, value) ->
                  sheet.row().text(name, Look.BOLD).across(columns - 1, value, Look.TEXT));
    } else if (block instanceof Paper.Tracks tracks) {
      sheet.row();
      for (Paper.Track track : tracks.tracks()) {
        sheet.row().text(track.name(), Look.BOLD).text(track.figure(), Look.CENTRE);
        sheet.across(columns - 2, track.said(), Look.TEXT);
      }
    } else if (block instanceof Paper.Table table) {
      headers(sheet, table);
      table.rows().forEach(row -> row(sheet, table, row));
    }
  }

  private static void headers(XlsxSheet sheet, Paper.Table table) {
    sheet.headers();
    for (Paper.Column column : table.columns()) {
      Look look =
          switch (column.side()) {
            case MIDDLE -> Look.HEADER_CENTRE;
            case ENTRY -> Look.HEADER_ENTRY;
            default -> Look.HEADER;
          };
      sheet.text(column.name(), look);
      if (!column.name().equals(column.key())) sheet.named(column.key());
    }
  }

  private static void row(XlsxSheet sheet, Paper.Table table, List<Cell> cells) {
    sheet.row();
    for (int i = 0; i < cells.size(); i++) {
      Paper.Side side = table.columns().get(i).side();
      cells
          .get(i)
          .match(
              w -> sheet.text(w.text(), look(side, w.strong())),
              n -> sheet.number(n.number().doubleValue(), look(n.number().scale())),
              m -> sheet.mark(m.mark()));
    }
  }

  private static Look look(Paper.Side side, boolean strong) {
    return switch (side) {
      case MIDDLE -> Look.CENTRE;
      case ENTRY -> Look.ENTRY;
      case HIDDEN -> Look.LINE;
      case LEFT -> strong ? Look.BOLD : Look.TEXT;
    };
  }

  private static Look look(int scale) {
    return scale == 0 ? Look.WHOLE : scale == 1 ? Look.TENTH : Look.DECIMAL;
  }

  /** Of each column the widest of the tables, and room for prose. */
  private static int[] widths(List<Paper.Table> tables) {
    int columns = tables.stream().mapToInt(t -> t.columns().size()).max().orElse(PROSE.length);
    int[] widths = Arrays.copyOf(tables.isEmpty() ? PROSE : new int[0], columns);
    for (Paper.Table table : tables) {
      for (int i = 0; i < table.columns().size(); i++) {
        widths[i] = Math.max(widths[i], table.columns().get(i).width());
      }
    }
    return widths;
  }
}
