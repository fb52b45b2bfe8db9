package casefile.report;

import casefile.report.Paper.Column;
import casefile.report.Paper.Facts;
import casefile.report.Paper.Heading;
import casefile.report.Paper.Part;
import casefile.report.Paper.Sentence;
import casefile.report.Paper.Table;
import casefile.sampling.Allocation;
import casefile.sampling.Chosen;
import casefile.sampling.Composition;
import casefile.sampling.LeftOut;
import casefile.sampling.Sample;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A sample as a workbook: the cases to read, the reserve, how they were chosen, who was not. */
public final class SamplePaper {

  /**
   * All that a sample's workbook says.
   *
   * @param keep columns of the register to carry along
   * @param receipt what was asked and given, name by name
   */
  public record Drawn(
      Sample sample,
      Allocation allocation,
      List<Composition> compositions,
      List<String> keep,
      Map<String, String> receipt,
      LocalDate asAt,
      String tool,
      Wording words) {

    public Drawn {
      compositions = List.copyOf(compositions);
      keep = List.copyOf(keep);
      receipt = new LinkedHashMap<>(receipt);
    }

    /** The same in another language, with its receipt. */
    public Drawn in(Wording other, Map<String, String> said) {
      return new Drawn(sample, allocation, compositions, keep, said, asAt, tool, other);
    }
  }

  /** Headings that other tools, and our own, find the cases of a sample by. */
  public static final String CASE = "Case";

  public static final String LIST = "List";
  public static final String DRAWN = "Drawn";
  public static final String SAMPLE = "sample";
  public static final String RESERVE = "reserve";

  private static final String WEIGHT = "Weight";

  /** Of the 64 digits of a digest; enough to tell any two cases apart. */
  private static final int DIGITS = 16;

  private final Drawn drawn;
  private final Sample sample;
  private final Wording words;

  private SamplePaper(Drawn drawn) {
    this.drawn = drawn;
    this.sample = drawn.sample();
    this.words = drawn.words();
  }

  public static Paper of(Drawn drawn) {
    SamplePaper paper = new SamplePaper(drawn);
    Wording words = drawn.words();
    List<Part> parts =
        List.of(
            new Part(words.say("Sample"), List.of(paper.cases()), true),
            new Part(words.say("Receipt"), paper.receipt(), true),
            new Part(
                words.say("Composition"),
                CompositionBlocks.of(drawn.compositions(), paper.sample, words),
                true),
            new Part(words.say("Left out"), List.of(paper.leftOut()), false));
    return new Paper(
        words.say("Sample of case files"),
        words.say(
            "{0} of {1}",
            words.count(paper.sample.chosen().size(), "case", "cases"),
            Words.number(paper.sample.frame().size())),
        drawn.asAt(),
        drawn.tool(),
        parts,
        words);
  }

  private Table cases() {
    boolean stages = sample.plan().stages().size() > 1;
    boolean strata = !sample.strata().isEmpty();
    boolean readers = !drawn.allocation().equals(Allocation.NONE);
    List<Column> columns = new ArrayList<>();
    columns.add(said(Column.left(LIST, 10)));
    columns.add(said(Column.middle("No.", 7)));
    columns.add(said(Column.left(CASE, 18)));
    if (stages) columns.add(said(Column.left("Read in depth", 18)));
    if (strata) columns.add(said(Column.left("Stratum", 34)));
    if (strata) columns.add(said(Column.middle(WEIGHT, 11)));
    if (readers) columns.add(said(Column.left("Auditor", 24)));
    drawn.keep().forEach(c -> columns.add(Column.left(c, width(c))));
    columns.add(said(Column.left("Not read because (take the next of the reserve)", 34)));
    columns.add(said(Column.middle(DRAWN, 13)));
    columns.add(said(Column.left("Ranked by", 20)));
    List<List<Cell>> rows = new ArrayList<>();
    for (Chosen c : sample.chosen()) rows.add(row(c, stages, strata, readers));
    for (Chosen c : sample.reserve()) rows.add(row(c, stages, strata, readers));
    return new Table(columns, rows);
  }

  private Column said(Column column) {
    return column.in(words);
  }

  private int width(String column) {
    int widest =
        sample.chosen().stream().mapToInt(c -> c.entry().value(column).length()).max().orElse(0);
    return Math.min(40, Math.max(column.length(), widest) + 4);
  }

  private List<Cell> row(Chosen c, boolean stages, boolean strata, boolean readers) {
    List<Cell> cells = new ArrayList<>();
    String id = c.entry().caseId();
    cells.add(Cell.words(words.say(c.reserve() ? RESERVE : SAMPLE)));
    cells.add(Cell.whole(c.place()));
    cells.add(Cell.strong(id));
    if (stages) cells.add(Cell.words(depth(c)));
    if (strata) cells.add(Cell.words(c.stratum()));
    if (strata) cells.add(Cell.number(sample.weight(c.stratum())));
    if (readers) {
      String nobody = drawn.allocation().nobody().containsKey(id) ? words.say("nobody may") : "";
      cells.add(Cell.words(drawn.allocation().reader().getOrDefault(id, nobody)));
    }
    drawn.keep().forEach(k -> cells.add(Cell.words(c.entry().value(k))));
    cells.add(Cell.words(""));
    cells.add(Cell.words(drawn.asAt().toString()));
    cells.add(Cell.words(c.digest().substring(0, DIGITS)));
    return cells;
  }

  /** {@code one of the 10}, by the last stage a case is in. */
  private String depth(Chosen c) {
    if (c.stage() < 2) return "";
    return words.say("one of the {0}", sample.plan().stages().get(c.stage() - 1));
  }

  private List<Paper.Block> receipt() {
    List<Paper.Block> blocks = new ArrayList<>();
    blocks.add(
        new Sentence(
            words.say(
                "With the register, the seed and these lines anyone can draw this sample again: cases are ranked by the HMAC-SHA256 of the case id, with the seed as the key, lowest first.")));
    blocks.add(new Facts(drawn.receipt()));
    if (!sample.strata().isEmpty()) {
      blocks.add(new Heading(words.say("Strata")));
      blocks.add(strata());
      blocks.add(
          new Sentence(
              words.say(
                  "Weight: how many cases of the register each stands for. A share or mean for all is the sum of weight × value, divided by the sum of the weights.")));
    }
    if (!drawn.allocation().equals(Allocation.NONE)) {
      blocks.add(new Heading(words.say("Who reads what")));
      blocks.add(
          new Sentence(
              words.say(
                  "Nobody is given a case of their own or of their team; the work is shared as evenly as that allows.")));
      blocks.add(readers());
    }
    if (!sample.register().respelled().isEmpty()) {
      blocks.add(new Heading(words.say("Read as the same word")));
      sample.register().respelled().forEach(r -> blocks.add(new Sentence(r)));
    }
    return blocks;
  }

  private Table strata() {
    List<List<Cell>> rows = new ArrayList<>();
    sample
        .strata()
        .forEach(
            (name, share) ->
                rows.add(
                    List.of(
                        Cell.words(name),
                        Cell.whole(share.of()),
                        Cell.whole(share.chosen()),
                        Cell.number(sample.weight(name)))));
    return Table.of(
        words,
        List.of(
            Column.left("Stratum", 34),
            Column.middle("Cases", 14),
            Column.middle("Chosen", 14),
            Column.middle(WEIGHT, 14)),
        rows);
  }

  private Table readers() {
    Map<String, Integer> load = new TreeMap<>();
    drawn.allocation().reader().values().forEach(r -> load.merge(r, 1, Integer::sum));
    List<List<Cell>> rows = new ArrayList<>();
    load.forEach((name, n) -> rows.add(List.of(Cell.words(name), Cell.whole(n), Cell.words(""))));
    drawn
        .allocation()
        .nobody()
        .forEach(
            (id, why) ->
                rows.add(
                    List.of(
                        Cell.words(words.say("nobody")),
                        Cell.whole(1),
                        Cell.words(id + ": " + words.known(why)))));
    return Table.of(
        words,
        List.of(Column.left("Auditor", 34), Column.middle("Cases", 14), Column.left("Why", 60)),
        rows);
  }

  private Table leftOut() {
    List<List<Cell>> rows = new ArrayList<>();
    for (LeftOut one : sample.leftOut()) {
      rows.add(
          List.of(
              Cell.strong(one.caseId().isEmpty() ? "–" : one.caseId()),
              Cell.whole(one.row()),
              Cell.words(Words.sentence(words.known(one.reason())))));
    }
    if (rows.isEmpty()) {
      rows.add(List.of(Cell.words("–"), Cell.NONE, Cell.words(words.say("No case was left out."))));
    }
    return Table.of(
        words,
        List.of(
            Column.left(CASE, 18),
            Column.middle("Row of the register", 12),
            Column.left("Why", 90)),
        rows);
  }
}
