package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.moderation.ActionEdit;
import casefile.moderation.Edit;
import casefile.moderation.Headers;
import casefile.moderation.Item;
import casefile.moderation.PlannedAction.Box;
import casefile.table.Mapping;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A workbook that came back: what people wrote in it, row by row, wherever rows and columns were
 * moved to.
 *
 * @param edits one for each row that can be told, untouched ones too
 * @param actions one for each row in which something is or can be planned
 * @param diagnostics errors for what was written and cannot be taken
 * @param gone how many rows of the audit it no longer holds
 */
public record DecisionBook(
    List<Edit> edits, List<ActionEdit> actions, List<Diagnostic> diagnostics, int gone) {

  private static final List<String> NAMES =
      Stream.concat(Headers.ALL.stream(), Arrays.stream(Box.values()).map(Box::header)).toList();

  /** What files are called that nobody renamed, and what gets added to names. */
  private static final String NO_NAME =
      "(?i)\\b(audit|final|moderated|moderation|report|decisions|workbook|copy|of)\\b|\\(\\d+\\)";

  public DecisionBook {
    edits = List.copyOf(edits);
    actions = List.copyOf(actions);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Nothing that was written was left out. */
  public boolean whole() {
    return diagnostics.stream().noneMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
  }

  /**
   * Reads a workbook; never throws for what is wrong with it.
   *
   * @param items what the audit holds
   * @param passwords tried on a workbook that is protected
   */
  public static DecisionBook read(Path file, Collection<Item> items, List<String> passwords) {
    String shown = Names.shown(String.valueOf(file.getFileName()));
    Found found = Disk.named(file, shown);
    if (!(found instanceof Found.OfFile)) {
      return refused(shown, found instanceof Found.OfOther o ? o.reason() : "a folder, not a file");
    }
    try {
      Source source = ((Found.OfFile) found).source();
      ImportOptions options = new ImportOptions("", Limits.DEFAULT, Mapping.NONE, passwords);
      byte[] bytes = Locked.opened(Probe.of(source), source.bytes(Limits.DEFAULT), options);
      return read(shown, bytes, items);
    } catch (IOException | Refused | RuntimeException | OutOfMemoryError e) {
      return refused(shown, Trouble.of(e));
    }
  }

  private static DecisionBook refused(String shown, String why) {
    Diagnostic wrong = Diagnostic.error(Place.of(shown), why, "");
    return new DecisionBook(List.of(), List.of(), List.of(wrong), 0);
  }

  /** As {@link #read(Path, Collection, List)}, from bytes at hand. */
  static DecisionBook read(String path, byte[] bytes, Collection<Item> items) {
    TableFile tables = TableFile.read(path, bytes, NAMES, Limits.DEFAULT);
    Aside aside = Aside.of(path, bytes);
    return of(path, tables, aside, name(Path.of(path)), items);
  }

  private static DecisionBook of(
      String path, TableFile file, Aside aside, String name, Collection<Item> items) {
    List<Edit> edits = new ArrayList<>();
    List<Diagnostic> wrong = new ArrayList<>(file.diagnostics());
    Set<Item> missing = new TreeSet<>(items);
    boolean any = false;
    boolean decisions = false;
    List<Table> plans = new ArrayList<>();
    for (Table shown : file.tables()) {
      Table table = aside.inOurWords(shown);
      boolean decided = table.column(Headers.RATING).isPresent();
      boolean settled = table.column(Headers.AGREED).isPresent();
      if (decided || settled) {
        DecisionRows rows = new DecisionRows(table, settled, name, aside.notes(table));
        edits.addAll(rows.edits());
        wrong.addAll(rows.diagnostics());
        missing.removeAll(rows.seen());
        aside.dealtWith(table, settled ? Headers.SETTLED : Headers.DECIDED, rows.noted());
        decisions |= decided;
        any = true;
      } else if (ActionRows.are(table)) {
        plans.add(table);
        any = true;
      } else if (table.column(Headers.KEY).isPresent()
          && table.column(Headers.CRITERION).isPresent()) {
        wrong.add(
            Diagnostic.error(
                Place.of(table.path() + " " + table.sheet()),
                "the column " + Headers.RATING + " is gone",
                "give it its name back"));
        any = true;
      }
    }
    if (!any && wrong.isEmpty()) {
      wrong.add(
          Diagnostic.error(
              Place.of(path),
              "holds no sheet with a column " + Headers.RATING + " or " + Headers.AGREED,
              "give the workbook `casefile audit` wrote, with the decisions in its sheet Decisions"));
    }
    List<ActionEdit> actions = new ArrayList<>();
    for (Table plan : plans) {
      ActionRows rows = new ActionRows(plan, hand(name, edits));
      actions.addAll(rows.edits());
      wrong.addAll(rows.diagnostics());
      aside.dealtWith(plan, ActionRows.BOXES, Set.of());
    }
    if (any) wrong.addAll(aside.left());
    return new DecisionBook(edits, actions, wrong, decisions ? missing.size() : 0);
  }

  /** Whose workbook it is: whom its name names, else the only one who decided in it. */
  private static String hand(String name, List<Edit> edits) {
    List<String> hands =
        edits.stream().filter(e -> !e.untouched()).map(Edit::by).distinct().toList();
    return name.isEmpty() && hands.size() == 1 ? hands.get(0) : name;
  }

  /** {@code Ann Rees} of {@code audit - Ann Rees (2).xlsx}; empty when it names nobody. */
  static String name(Path file) {
    String stem = String.valueOf(file.getFileName()).replaceAll("\\.[A-Za-z]{3,4}$", "");
    String rest = stem.replace('_', ' ').replaceAll(NO_NAME, " ").replaceAll("\\s+", " ");
    String name = rest.replaceAll("^[\\s\\-–.,~]+|[\\s\\-–.,~]+$", "");
    return name.codePoints().anyMatch(Character::isLetter) ? name : "";
  }

  @Override
  public String toString() {
    return "DecisionBook[" + edits.size() + " rows]";
  }

  /** The day a cell says; empty when none can be told. */
  static Optional<java.time.LocalDate> day(String cell) {
    Optional<java.time.LocalDate> day = Dates.iso(cell).or(() -> Dates.find(cell));
    if (day.isPresent()) return day;
    if (cell.matches("[3-6]\\d{4}")) {
      // A date whose format got lost: days from the last day of 1899, as spreadsheets count.
      return Optional.of(java.time.LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(cell)));
    }
    java.util.regex.Matcher american =
        java.util.regex.Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})").matcher(cell);
    if (!american.matches()) return Optional.empty();
    String turned = american.group(3) + "/" + american.group(1) + "/" + american.group(4);
    return Dates.find(turned);
  }
}
