package casefile.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** CSV as RFC 4180 has it, with the mark that makes Excel read UTF-8; no cell is a formula. */
final class CsvText {

  /** What a spreadsheet may run, also behind blanks and in full width; a tab or return leads in. */
  private static final Pattern RUNS =
      Pattern.compile("(?s)([\\p{Z}\\p{C}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]|[\\t\\r\\n]).*");

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private static final Pattern QUOTED = Pattern.compile("(?s).*[\",\\r\\n].*");

  private final Writer out;

  CsvText(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.out.write('\uFEFF');
  }

  void row(List<String> cells) throws IOException {
    out.write(cells.stream().map(CsvText::cell).collect(Collectors.joining(",")));
    out.write("\r\n");
  }

  void row(String... cells) throws IOException {
    row(List.of(cells));
  }

  /** To be called at the end: the stream belongs to somebody else and stays open. */
  void flush() throws IOException {
    out.flush();
  }

  /** Quoted where it must be; what a spreadsheet would run begins with a quote mark. */
  private static String cell(String text) {
    boolean runs = RUNS.matcher(text).matches() && !NUMBER.matcher(text).matches();
    String safe = runs ? "'" + text : text;
    return QUOTED.matcher(safe).matches() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
