package casefile.report;

import casefile.moderation.Auditors;
import casefile.moderation.Entry;
import casefile.moderation.Headers;
import casefile.moderation.Item;
import casefile.moderation.RowKey;
import casefile.moderation.Standing;
import casefile.moderation.State;
import casefile.moderation.Vote;
import casefile.report.Paper.Column;
import casefile.report.Paper.Heading;
import casefile.report.Paper.Part;
import casefile.report.Paper.Sentence;
import casefile.report.Paper.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The papers of a moderation meeting: what to settle, who agrees with whom, what was decided. */
public final class ModerationPaper {

  private static final int MOST = 12;

  private final Report report;
  private final Map<Item, Standing> standings;
  private final List<Talk> talks;

  private ModerationPaper(Report report, Map<Item, Standing> standings) {
    this.report = report;
    this.standings = standings;
    this.talks = Talk.of(report);
  }

  /**
   * The paper.
   *
   * @param report with the decisions in it
   * @param remarks said without a rating
   * @param gate the share of the gold set's ratings an auditor must meet, in per cent
   */
  public static Paper of(
      Report report,
      Map<Item, Standing> standings,
      List<Entry> remarks,
      Auditors auditors,
      double gate,
      LocalDate asAt) {
    Wording words = report.words();
    ModerationPaper paper = new ModerationPaper(report, standings);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(words.say("Meeting"), paper.meeting(), true));
    parts.add(new Part(words.say("To settle"), List.of(paper.toSettle()), false));
    parts.add(new Part(words.say("Agreement"), AgreementBlocks.of(auditors, gate, words), true));
    parts.add(new Part(words.say("Overruled"), OverruledBlocks.of(report), true));
    parts.add(new Part(words.say("Decided"), List.of(paper.decided(remarks)), false));
    return new Paper(
        words.say("Moderation"),
        report.ruler().title(),
        asAt,
        report.run().tool() + " " + report.run().version(),
        parts,
        words);
  }

  private List<Paper.Block> meeting() {
    Wording words = report.words();
    List<Paper.Block> blocks = new ArrayList<>();
    blocks.add(new Sentence(Progress.of(standings.values()).said(words)));
    blocks.add(new Heading(words.say("How far each standard is")));
    blocks.add(byStandard());
    blocks.add(new Heading(words.say("The ratings worth talking about")));
    if (talks.isEmpty()) {
      blocks.add(
          new Sentence(words.say("None: nobody differs much, and nothing has changed since.")));
      return blocks;
    }
    if (talks.size() > MOST) {
      blocks.add(
          new Sentence(
              words.say(
                  "The first {0} of {1}; all are on the sheet To settle.", MOST, talks.size())));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (Talk talk : talks.subList(0, Math.min(MOST, talks.size()))) {
      rows.add(
          List.of(
              Cell.strong(talk.item().caseId()),
              Cell.words(talk.item().id() + " " + name(talk.item().id())),
              Cell.mark(talk.standing().proposed().toString()),
              Cell.words(ratings(talk.standing())),
              Cell.words(Decisions.reasons(talk.standing(), report.words())),
              Cell.words(talk.because(words))));
    }
    blocks.add(
        Table.of(
            words,
            List.of(
                Column.left("Case", 12),
                Column.left("Criterion", 26),
                Column.middle("Proposed", 14),
                Column.left("Ratings", 24),
                Column.left("Reasons", 36),
                Column.left("Worth talking about because", 44)),
            rows));
    return blocks;
  }

  private static String ratings(Standing standing) {
    String said = Decisions.ratings(standing);
    return said.isEmpty() ? "–" : said;
  }

  private Table byStandard() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.left("Standard", 12));
    columns.add(Column.left("", 26));
    List<String> names = List.of("Proposed", "Confirmed", "Changed", "Conflict", "Moderated");
    names.forEach(n -> columns.add(Column.middle(n, 11)));
    List<List<Cell>> rows = new ArrayList<>();
    for (Ruler.Standard standard : report.ruler().standards()) {
      List<String> ids = standard.criteria().stream().map(Ruler.Criterion::id).toList();
      Progress progress =
          Progress.of(
              standings.entrySet().stream()
                  .filter(e -> ids.contains(e.getKey().id()))
                  .map(Map.Entry::getValue)
                  .toList());
      List<Cell> row = new ArrayList<>();
      row.add(Cell.strong(standard.code()));
      row.add(Cell.words(standard.name()));
      for (State state : State.values()) row.add(Cell.whole(progress.of(state)));
      rows.add(row);
    }
    return Table.of(report.words(), columns, rows);
  }

  private String name(String criterion) {
    return report.ruler().criterion(criterion).map(Ruler.Criterion::name).orElse("");
  }

  private Table toSettle() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Talk talk : talks) {
      String basis =
          report
              .ruler()
              .criterion(talk.item().id())
              .map(c -> Digest.basis(c, talk.result()))
              .orElse("");
      rows.add(
          List.of(
              Cell.strong(talk.item().caseId()),
              Cell.words(talk.item().id()),
              Cell.words(name(talk.item().id())),
              Cell.mark(talk.standing().proposed().toString()),
              Cell.words(ratings(talk.standing())),
              Cell.words(Decisions.reasons(talk.standing(), report.words())),
              Cell.words(Words.sentence(String.join("; ", talk.why()))),
              Cell.words(talk.hangs()),
              Cell.words(""),
              Cell.words(""),
              Cell.words(""),
              Cell.words(""),
              Cell.words(new RowKey(talk.item(), basis).text())));
    }
    return Table.of(
        report.words(),
        List.of(
            Column.left(Headers.CASE, 13),
            Column.left(Headers.CRITERION, 11),
            Column.left(Headers.NAME, 24),
            Column.middle(Headers.PROPOSED, 11),
            Column.left(Headers.RATINGS, 26),
            Column.left(Headers.REASONS, 40),
            Column.left(Headers.BECAUSE, 36),
            Column.left(Headers.HANGS, 32),
            Column.entry(Headers.AGREED, 10),
            Column.entry(Headers.AGREED_REASON, 36),
            Column.entry(Headers.AGREED_BY, 16),
            Column.entry(Headers.AGREED_ON, 13),
            Column.hidden(Headers.KEY)),
        rows);
  }

  private Table decided(List<Entry> remarks) {
    Wording words = report.words();
    List<List<Cell>> rows = new ArrayList<>();
    standings.forEach(
        (item, standing) -> {
          for (Vote vote : standing.votes()) {
            rows.add(
                List.of(
                    Cell.strong(item.caseId()),
                    Cell.words(item.id()),
                    Cell.mark(standing.proposed().toString()),
                    Cell.words(vote.entry().by()),
                    Cell.words(words.say(vote.entry().role().code())),
                    Cell.mark(vote.mark().toString()),
                    Cell.words(vote.entry().on().toString()),
                    Cell.words(vote.entry().reason()),
                    Cell.words(vote.entry().comment()),
                    Cell.words(words.say(vote.validity().said())),
                    Cell.mark(standing.stands().toString()),
                    Cell.words(words.say(standing.state().code())),
                    Cell.words(vote.entry().from())));
          }
        });
    for (Entry remark : remarks) rows.add(remark(remark));
    return Table.of(
        report.words(),
        List.of(
            Column.left("Case", 13),
            Column.left("Criterion", 11),
            Column.middle("Proposed", 10),
            Column.left("By", 18),
            Column.left("As", 11),
            Column.middle("Rating", 9),
            Column.middle("On", 13),
            Column.left("Reason", 40),
            Column.left("Comment", 40),
            Column.left("Does it count", 28),
            Column.middle("Stands", 9),
            Column.left("State", 13),
            Column.left("From", 30)),
        rows);
  }

  private List<Cell> remark(Entry entry) {
    Standing standing = standings.get(entry.item());
    return List.of(
        Cell.strong(entry.item().caseId()),
        Cell.words(entry.item().id()),
        Cell.mark(standing.proposed().toString()),
        Cell.words(entry.by()),
        Cell.words(report.words().say(entry.role().code())),
        Cell.NONE,
        Cell.words(entry.on().toString()),
        Cell.words(entry.reason()),
        Cell.words(entry.comment()),
        Cell.words(report.words().say("a remark, not a rating")),
        Cell.mark(standing.stands().toString()),
        Cell.words(report.words().say(standing.state().code())),
        Cell.words(entry.from()));
  }
}
