package casefile.output;

import casefile.report.CaseResult;
import casefile.report.CriterionResult;
import casefile.report.Report;
import casefile.report.Ruler;
import casefile.report.StandardResult;
import casefile.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every rating of every case, a row a case: the appendix of a large audit. */
final class PdfMatrix {

  /** Rows on one page: a table that fits is read out once, with its headers. */
  private static final int ROWS = 38;

  /** Columns of marks that stay legible on a page. */
  private static final int COLUMNS = 22;

  private PdfMatrix() {}

  /** What is rated, and its rating in a case that has one. */
  private record Column(String name, Function<Marks, String> mark) {}

  /** The marks of a case by id of standard and criterion. */
  private record Marks(CaseResult result, Map<String, String> byId) {
    static Marks of(CaseResult result) {
      Map<String, String> marks =
          result.criteria().stream()
              .collect(Collectors.toMap(CriterionResult::id, c -> c.rating().mark(), (a, b) -> a));
      for (StandardResult s : result.standards()) marks.put(s.id(), s.rating().mark());
      return new Marks(result, marks);
    }
  }

  static void write(Html html, Report report) {
    html.p(
        "small quiet",
        report
            .words()
            .say(
                "The reasons and the passages are in the workbook, on the sheets Decisions and Evidence, and in the PDF of each case (--per-case)."));
    List<Column> columns = columns(report.ruler(), report.words());
    List<Marks> cases = report.cases().stream().map(Marks::of).toList();
    for (int first = 0; first < columns.size(); first += COLUMNS) {
      List<Column> some = columns.subList(first, Math.min(first + COLUMNS, columns.size()));
      for (int from = 0; from < cases.size(); from += ROWS) {
        table(html, some, cases.subList(from, Math.min(from + ROWS, cases.size())));
      }
    }
  }

  private static List<Column> columns(Ruler ruler, Wording words) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.say("All"), m -> m.result().rating().mark()));
    for (Ruler.Standard standard : ruler.standards()) {
      columns.add(new Column(standard.code(), m -> m.byId().getOrDefault(standard.id(), "")));
      for (Ruler.Criterion c : standard.criteria()) {
        columns.add(new Column(c.id(), m -> m.byId().getOrDefault(c.id(), "")));
      }
    }
    return columns;
  }

  private static void table(Html html, List<Column> columns, List<Marks> cases) {
    html.open("div", "class=\"whole\"");
    double width = 84.0 / columns.size();
    List<Object> head = new ArrayList<>(List.of(16, html.words().say("Case")));
    for (Column column : columns) {
      head.add(String.format(java.util.Locale.ROOT, "%.2f", width));
      head.add("^" + column.name());
    }
    html.columns("matrix", head.toArray());
    for (Marks marks : cases) {
      html.open("tr", "").rowHeader(marks.result().caseId());
      for (Column column : columns) {
        String mark = column.mark().apply(marks);
        if (mark.isEmpty()) html.cell("");
        else html.mark(mark);
      }
      html.close("tr");
    }
    html.closeTable();
    html.close("div");
  }
}
