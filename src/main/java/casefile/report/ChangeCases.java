package casefile.report;

import casefile.change.Round;
import casefile.moderation.Item;
import casefile.moderation.Mark;
import casefile.report.Paper.Column;
import casefile.report.Paper.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Every case of every audit, with its marks side by side. */
record ChangeCases(ChangePaper.Compared compared) {

  Table table() {
    Map<String, String> names = ChangePaper.standards(compared.ruler(), compared.words());
    List<Column> columns = new ArrayList<>();
    columns.add(Column.left("Case", 16).in(compared.words()));
    columns.add(Column.left("In", 30).in(compared.words()));
    names.values().forEach(n -> compared.rounds().forEach(r -> columns.add(column(n, r))));
    TreeSet<String> cases = new TreeSet<>(NaturalOrder.INSTANCE);
    compared.rounds().forEach(r -> cases.addAll(r.cases()));
    List<List<Cell>> rows = new ArrayList<>();
    for (String caseId : cases) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.strong(caseId));
      row.add(Cell.words(in(caseId)));
      for (String id : names.keySet()) {
        for (Round round : compared.rounds()) row.add(mark(round, caseId, id));
      }
      rows.add(row);
    }
    return new Table(columns, rows);
  }

  private static Column column(String name, Round round) {
    return Column.middle(name.replaceAll("^(\\S+\\d) .*", "$1") + " " + round.name(), 13);
  }

  private String in(String caseId) {
    List<String> in =
        compared.rounds().stream()
            .filter(r -> r.cases().contains(caseId))
            .map(Round::name)
            .toList();
    Wording words = compared.words();
    if (in.size() < compared.rounds().size()) return words.say("only {0}", words.and(in));
    return words.say(in.size() == 2 ? "both" : "all");
  }

  private static Cell mark(Round round, String caseId, String id) {
    Mark mark = round.marks().get(new Item(caseId, id));
    return mark == null ? Cell.words("") : Cell.mark(mark.toString());
  }
}
