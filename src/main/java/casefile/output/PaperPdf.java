package casefile.output;

import casefile.report.Cell;
import casefile.report.Paper;
import casefile.report.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A paper as pages to read: what is meant for reading, in the order of its parts. */
final class PaperPdf {

  /** With more columns than this, letters are smaller. */
  private static final int MANY = 5;

  private PaperPdf() {}

  static void write(Paper paper, Optional<Password> password, OutputStream out) throws IOException {
    PdfFile.write(paper.asAt(), paper.tool(), password, glyphs -> markup(paper, glyphs), out);
  }

  static String markup(Paper paper, Glyphs glyphs) {
    Wording words = paper.words();
    List<Paper.Part> parts = paper.parts().stream().filter(Paper.Part::onPaper).toList();
    Map<String, String> bookmarks = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) bookmarks.put("part-" + i, parts.get(i).name());
    Html html =
        PdfHead.open(
            glyphs,
            new PdfHead.Page(
                paper.title(), paper.subtitle(), words.say("It compares records, never workers.")),
            paper.title() + ": " + paper.subtitle(),
            paper.tool(),
            bookmarks,
            words);
    html.open("div", "class=\"paper-head\"");
    html.heading(1, paper.title());
    html.p("lead", words.say("{0}, as at {1}", paper.subtitle(), words.date(paper.asAt())));
    html.close("div");
    for (int i = 0; i < parts.size(); i++) part(html, parts.get(i), i);
    return PdfHead.close(html);
  }

  private static void part(Html html, Paper.Part part, int number) {
    html.open("div", number == 0 ? "class=\"answers\"" : "class=\"part\"");
    html.heading(number == 0 ? 2 : 1, "part-" + number, part.name());
    for (Paper.Block block : part.blocks()) {
      if (block instanceof Paper.Heading h) html.heading(number == 0 ? 3 : 2, h.text());
      else if (block instanceof Paper.Sentence s) html.p(s.text());
      else if (block instanceof Paper.Facts f) facts(html, f);
      else if (block instanceof Paper.Tracks t) tracks(html, t);
      else if (block instanceof Paper.Table t) table(html, t);
    }
    html.close("div");
  }

  private static void facts(Html html, Paper.Facts facts) {
    html.table("facts dense", 30, "What", 70, "Which");
    facts
        .facts()
        .forEach(
            (name, value) -> html.open("tr", "").rowHeader(name).cell("break", value).close("tr"));
    html.closeTable();
  }

  private static void tracks(Html html, Paper.Tracks tracks) {
    html.table(
        "", 32, "Standard", 46, "Mean from 1 to 4 (a mark at each)", 22, ">Distance of the mean");
    for (Paper.Track track : tracks.tracks()) {
      html.open("tr", "").rowHeader(track.name());
      html.open("td", "class=\"bar\"");
      html.raw(TrackLine.markup(track, html.escape(track.said())));
      html.close("td").cell("num", track.figure()).close("tr");
    }
    html.closeTable();
    html.p(
        "small quiet",
        html.words()
            .say(
                "Dots are means on the scale from 1 to 4, lines their 95% intervals; the palest is the oldest audit, the darkest the newest."));
  }

  private static void table(Html html, Paper.Table table) {
    int all = table.columns().stream().mapToInt(Paper.Column::width).sum();
    Object[] columns = new Object[2 * table.columns().size()];
    for (int i = 0; i < table.columns().size(); i++) {
      Paper.Column column = table.columns().get(i);
      columns[2 * i] = Math.max(1, 100 * column.width() / all);
      columns[2 * i + 1] = (column.side() == Paper.Side.MIDDLE ? "^" : "") + column.name();
    }
    html.columns(table.columns().size() > MANY ? "dense" : "", columns);
    for (List<Cell> row : table.rows()) {
      html.open("tr", "").rowHeader(row.get(0).text());
      for (int i = 1; i < row.size(); i++) cell(html, table.columns().get(i), row.get(i));
      html.close("tr");
    }
    html.closeTable();
  }

  private static void cell(Html html, Paper.Column column, Cell cell) {
    String look = column.side() == Paper.Side.MIDDLE ? "mid" : "";
    cell.match(
        w -> html.cell(look, w.text()), n -> html.cell(look, n.text()), m -> html.mark(m.mark()));
  }
}
