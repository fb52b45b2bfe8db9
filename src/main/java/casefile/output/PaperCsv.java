package casefile.output;

import casefile.report.Paper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The first list of a paper as CSV (RFC 4180), with the mark that makes Excel read UTF-8. */
final class PaperCsv {

  private PaperCsv() {}

  static void write(Paper paper, OutputStream out) throws IOException {
    Paper.Table table =
        paper.parts().stream().flatMap(p -> p.list().stream()).findFirst().orElseThrow();
    StringBuilder text = new StringBuilder("\uFEFF");
    text.append(line(table.columns().stream().map(Paper.Column::name).toList()));
    table.rows().forEach(r -> text.append(line(r.stream().map(c -> c.text()).toList())));
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String line(List<String> cells) {
    return cells.stream().map(PaperCsv::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  /** Quoted where it must be; what a spreadsheet would run as a formula begins with a quote. */
  private static String cell(String text) {
    String safe =
        text.matches("(?s)[=+\\-@\\t\\r].*") && !text.matches("-?[0-9.]+") ? "'" + text : text;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
