package casefile.output;

import casefile.report.Paper;
import java.io.IOException;
import java.io.OutputStream;

/** The first list of a paper as CSV. */
final class PaperCsv {

  private PaperCsv() {}

  static void write(Paper paper, OutputStream out) throws IOException {
    Paper.Table table =
        paper.parts().stream().flatMap(p -> p.list().stream()).findFirst().orElseThrow();
    CsvText csv = new CsvText(out);
    csv.row(table.columns().stream().map(Paper.Column::name).toList());
    for (var row : table.rows()) csv.row(row.stream().map(c -> c.text()).toList());
    csv.flush();
  }
}
