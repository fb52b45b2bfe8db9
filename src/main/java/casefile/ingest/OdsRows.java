package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The rows of one sheet of an OpenDocument spreadsheet, as a stream. */
final class OdsRows implements Rows {

  /** Comments and deleted content: not what the cell says. */
  private static final Set<String> ASIDE = Set.of("annotation", "tracked-changes", "shapes");

  private final TableParts parts;
  private final Limits limits;
  private final String sheet;
  private final Consumer<Diagnostic> wrong;
  private final Xml in;
  private int number;
  private int rows;
  private int again;
  private List<String> last = List.of();
  private boolean cut;

  OdsRows(TableParts parts, int index, String sheet, Consumer<Diagnostic> wrong)
      throws IOException, Refused {
    this.parts = parts;
    this.limits = parts.limits();
    this.sheet = sheet;
    this.wrong = wrong;
    this.in = OdsSheet.content(parts);
    int depth = 0;
    int at = -1;
    while (in.next()) {
      if (in.ends() && in.name().equals("table")) depth--;
      if (in.starts("table") && depth++ == 0 && ++at == index) return;
    }
  }

  @Override
  public Optional<TableRow> next() throws Refused {
    while (true) {
      if (again > 0) {
        again--;
        if (++rows > limits.tableRows()) {
          throw Limits.reached("tableRows", "rows", limits.tableRows());
        }
        return Optional.of(new TableRow(++number, last));
      }
      if (!in.next() || in.ends() && in.name().equals("table")) return Optional.empty();
      if (in.starts() && ASIDE.contains(in.name())) skip();
      if (!in.starts("table-row")) continue;
      int times = Math.max(1, XlsxBook.number(in.attribute("number-rows-repeated")));
      last = cells();
      if (last.stream().allMatch(String::isBlank)) number += times;
      else again = times;
    }
  }

  private List<String> cells() throws Refused {
    List<String> cells = new ArrayList<>();
    int blanks = 0;
    while (in.next()) {
      if (in.ends() && in.name().equals("table-row")) break;
      if (!in.starts("table-cell") && !in.starts("covered-table-cell")) continue;
      int times = Math.max(1, XlsxBook.number(in.attribute("number-columns-repeated")));
      String text = cell(in.name());
      if (text.isEmpty()) {
        blanks += times;
        continue;
      }
      if (cells.size() + (long) blanks + times > limits.tableColumns()) {
        tooWide(cells.size() + blanks);
        continue;
      }
      for (; blanks > 0; blanks--) cells.add("");
      for (int i = 0; i < times; i++) cells.add(text);
    }
    return cells;
  }

  private String cell(String element) throws Refused {
    String date = in.attribute("date-value");
    String number = in.attribute("value");
    boolean plain = in.attribute("value-type").equals("float");
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int paragraphs = 0;
    while (in.next()) {
      if (in.starts() && ASIDE.contains(in.name())) skip();
      else if (in.starts(element)) depth++;
      else if (in.ends() && in.name().equals(element) && --depth == 0) break;
      else if (in.starts("p") && paragraphs++ > 0) text.append('\n');
      else if (in.starts("s"))
        text.append(" ".repeat(Math.min(1000, Math.max(1, XlsxBook.number(in.attribute("c"))))));
      else if (in.starts("tab")) text.append('\t');
      else if (in.starts("line-break")) text.append('\n');
      else if (paragraphs > 0 && in.characters()) text.append(in.text());
      if (text.length() > limits.cellCharacters()) {
        throw Limits.reached("cellCharacters", "characters in a cell", limits.cellCharacters());
      }
    }
    if (!date.isEmpty()) return CellDates.iso(date);
    String shown = text.toString();
    boolean padded = shown.matches("0\\d+"); // an id with its zeros, which the value has lost
    return plain && !padded && number.matches("-?\\d+(\\.\\d+)?") ? number : shown;
  }

  private void tooWide(int column) {
    if (!cut) wrong.accept(limits.tooWide(Sheet.place(parts.path(), sheet, number + 1, column)));
    cut = true;
  }

  /** To the end of the element we stand at. */
  private void skip() throws Refused {
    int depth = 1;
    while (depth > 0 && in.next()) {
      if (in.starts()) depth++;
      if (in.ends()) depth--;
    }
  }

  @Override
  public void close() {
    in.close();
  }
}
