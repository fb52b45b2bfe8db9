package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.table.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** A file of tables cut into cases: one at a time when it is sorted, else all held. */
final class TablePieces implements Iterator<CaseImporter.Piece> {

  /** Rows without a case id that are named one by one. */
  private static final int NAMED = 10;

  private final TablePlan plan;
  private final ImportOptions options;
  private final List<Diagnostic> pending = new ArrayList<>();
  private final Iterator<Map.Entry<String, List<TablePart.Row>>> held;
  private Optional<Rows> rows = Optional.empty();
  private Optional<TablePart.Row> ahead = Optional.empty();
  private Optional<CaseImporter.Piece> next = Optional.empty();
  private String caseId = "";
  private int stray;
  private Optional<IOException> end = Optional.empty();

  TablePieces(TablePlan plan, ImportOptions options) throws IOException, Refused {
    this.plan = plan;
    this.options = options;
    pending.addAll(plan.notes());
    held = plan.together() ? Collections.emptyIterator() : gather().entrySet().iterator();
  }

  @Override
  public boolean hasNext() {
    try {
      if (next.isEmpty()) next = plan.together() ? streamed() : grouped();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return next.isPresent();
  }

  @Override
  public CaseImporter.Piece next() {
    if (!hasNext()) throw new NoSuchElementException();
    CaseImporter.Piece piece = next.orElseThrow();
    next = Optional.empty();
    return piece;
  }

  /** The rows of the next case; what ends the table early is told after the case it cut. */
  private Optional<CaseImporter.Piece> streamed() throws IOException {
    if (end.isPresent()) throw end.get();
    TablePart part = plan.parts().get(0);
    if (rows.isEmpty()) {
      rows = Optional.of(open(part));
      ahead = row(part);
    }
    if (ahead.isEmpty()) {
      rows.get().close();
      return Optional.empty();
    }
    List<TablePart.Row> mine = new ArrayList<>();
    String id = caseId;
    long characters = 0;
    try {
      for (; ahead.isPresent() && caseId.equals(id); ahead = row(part)) {
        characters += characters(ahead.get());
        if (mine.isEmpty() || characters <= options.limits().caseBytes()) mine.add(ahead.get());
      }
    } catch (IOException e) {
      end = Optional.of(e);
    }
    return Optional.of(piece(id, mine, characters));
  }

  private Optional<CaseImporter.Piece> grouped() throws IOException {
    if (held.hasNext()) {
      Map.Entry<String, List<TablePart.Row>> one = held.next();
      held.remove();
      return Optional.of(piece(one.getKey(), one.getValue(), 0));
    }
    if (end.isPresent()) throw end.get();
    return Optional.empty();
  }

  /** All rows by case; a limit keeps an unsorted table of any size from filling the memory. */
  private Map<String, List<TablePart.Row>> gather() throws IOException, Refused {
    Map<String, List<TablePart.Row>> cases = new LinkedHashMap<>();
    long characters = 0;
    for (TablePart part : plan.parts()) {
      caseId = "";
      try (Rows in = open(part)) {
        rows = Optional.of(in);
        for (ahead = row(part); ahead.isPresent(); ahead = row(part)) {
          characters += characters(ahead.get());
          if (characters > options.limits().fileBytes()) {
            throw new Refused(
                "the rows of a case do not stand together, and there are more than "
                    + options.limits().fileBytes()
                    + " characters (limit fileBytes): sort it by case id, in one sheet");
          }
          cases.computeIfAbsent(caseId, k -> new ArrayList<>()).add(ahead.get());
        }
      } catch (IOException e) {
        end = Optional.of(e);
      }
    }
    cases.values().removeIf(all -> all.stream().allMatch(r -> r.part().facts()));
    return cases;
  }

  private Rows open(TablePart part) throws IOException {
    try {
      Rows in = part.sheet().open(pending::add);
      Optional<TableRow> row = in.next();
      while (row.isPresent() && row.get().number() < part.header().number()) row = in.next();
      return in;
    } catch (Refused e) {
      throw new RefusedIo(e);
    }
  }

  /** The next row that belongs to a case, whose id is kept in {@link #caseId}. */
  private Optional<TablePart.Row> row(TablePart part) throws IOException {
    while (true) {
      Optional<TablePart.Row> row = read(part);
      if (row.isEmpty()) return row;
      if (row.get().misshapen()) {
        pending.add(misshapen(row.get()));
        continue;
      }
      String id = row.get().at(Role.CASE_ID);
      if (!id.isEmpty()) caseId = id;
      if (!id.isEmpty() || options.mapping().fillDown() && !caseId.isEmpty()) return row;
      if (++stray <= NAMED) {
        pending.add(
            Diagnostic.error(
                row.get().place(Role.CASE_ID),
                "a row without a case id is left out",
                "fill it in; when it means the id above, say `fill-down: true` in a mapping"));
      }
    }
  }

  private static Diagnostic misshapen(TablePart.Row row) {
    return Diagnostic.error(
        row.place(Role.CASE_ID),
        "a row of "
            + row.row().cells().size()
            + " cells under a header of "
            + row.part().header().cells().size()
            + " is left out",
        "put quotation marks around cells that hold delimiters or line breaks");
  }

  private Optional<TablePart.Row> read(TablePart part) throws IOException {
    try {
      return rows.orElseThrow().next().map(r -> new TablePart.Row(part, r));
    } catch (Refused e) {
      throw new RefusedIo(e);
    }
  }

  private static long characters(TablePart.Row row) {
    return row.row().cells().stream().mapToLong(c -> c.length() + 8L).sum();
  }

  private CaseImporter.Piece piece(String id, List<TablePart.Row> mine, long characters) {
    if (ahead.isEmpty() && stray > NAMED) {
      String more = (stray - NAMED) + " more rows without a case id are left out";
      pending.add(Diagnostic.error(Place.of(plan.source().path()), more, ""));
      stray = 0;
    }
    List<Diagnostic> told = List.copyOf(pending);
    pending.clear();
    return new CaseImporter.Piece() {
      @Override
      public int line() {
        return mine.get(0).row().number();
      }

      @Override
      public Optional<String> caseId() {
        return Optional.of(id);
      }

      @Override
      public CaseImporter.Outcome read() {
        return characters > options.limits().caseBytes()
            ? tooLong(told, mine.get(0))
            : new TableCase(id, mine, options.mapping()).read(told);
      }
    };
  }

  private CaseImporter.Outcome tooLong(List<Diagnostic> told, TablePart.Row first) {
    List<Diagnostic> all = new ArrayList<>(told);
    String why = Limits.reached("caseBytes", "characters", options.limits().caseBytes()).reason();
    all.add(Diagnostic.error(first.place(Role.CASE_ID), "the case holds " + why, ""));
    return new CaseImporter.Outcome(Optional.empty(), false, all);
  }
}
