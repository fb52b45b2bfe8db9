package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.diagnostic.Suggestion;
import casefile.moderation.Labels;
import casefile.moderation.Labels.Label;
import casefile.moderation.Mark;
import casefile.moderation.Rubric;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads people's ratings: a CSV with the columns {@code caseId,author,rater,id,rating}, in any
 * order, others ignored.
 *
 * <p>Every wrong row is told with its line, all at once; a wrong row is left out, the others count.
 */
public final class LabelsCsv {

  private static final List<String> COLUMNS = List.of("caseId", "author", "rater", "id", "rating");
  private static final String SAVE = "save it as CSV UTF-8 (comma delimited)";

  private final String path;
  private final Rubric rubric;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private final Map<List<String>, Seen> seen = new HashMap<>();

  private LabelsCsv(String path, Rubric rubric) {
    this.path = path;
    this.rubric = rubric;
  }

  /** What could be read, and what was wrong. */
  public record Read(Labels labels, List<Diagnostic> diagnostics) {

    /** Nothing was left out. */
    public boolean whole() {
      return diagnostics.stream().noneMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
    }
  }

  private record Seen(int line, Mark mark) {}

  /**
   * Reads labels.
   *
   * @param path how messages name the file
   * @param rubric what may be rated
   * @throws IOException when the stream cannot be read at all
   */
  public static Read read(InputStream in, String path, Rubric rubric) throws IOException {
    LabelsCsv reading = new LabelsCsv(path, rubric);
    Optional<String> text = utf8(in.readAllBytes());
    if (text.isEmpty()) reading.error(0, "it is not in UTF-8", SAVE);
    else reading.rows(text.get());
    return new Read(new Labels(reading.labels), List.copyOf(reading.diagnostics));
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  private void rows(String text) throws IOException {
    int line = 1;
    try (CSVReader rows =
        new CSVReaderBuilder(new StringReader(text))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      Map<String, Integer> columns = Map.of();
      for (String[] row = rows.readNextSilently(); row != null; row = rows.readNextSilently()) {
        boolean blank = row.length == 1 && row[0].isBlank();
        if (!blank && columns.isEmpty()) {
          columns = columns(row, line);
          if (columns.size() < COLUMNS.size()) return;
        } else if (!blank) {
          row(row, columns, line);
        }
        line = (int) rows.getLinesRead() + 1;
      }
      if (columns.isEmpty()) error(0, "it is empty", "the first line names " + columnsWanted());
    } catch (CsvMalformedLineException open) {
      // The library's message quotes what it stumbled over.
      error(line, "a quotation mark is opened in this row and never closed", "close it");
    }
  }

  private Map<String, Integer> columns(String[] header, int line) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < header.length; i++) {
      String typed = header[i].strip();
      Optional<String> column = COLUMNS.stream().filter(typed::equalsIgnoreCase).findFirst();
      if (column.isPresent() && columns.putIfAbsent(column.get(), i) != null) {
        error(line, "two columns are named `" + column.get() + "`", "keep one");
      }
    }
    List<String> missing = COLUMNS.stream().filter(c -> !columns.containsKey(c)).toList();
    if (!missing.isEmpty()) {
      error(
          line,
          "no column is named `" + String.join("`, `", missing) + "`",
          header.length == 1 && header[0].matches("(?s).*[;\t].*")
              ? SAVE
              : "the first line names " + columnsWanted());
    }
    return columns;
  }

  private static String columnsWanted() {
    return "the columns " + String.join(", ", COLUMNS);
  }

  private void row(String[] row, Map<String, Integer> columns, int line) {
    Map<String, String> cells = new HashMap<>();
    columns.forEach((name, i) -> cells.put(name, i < row.length ? row[i].strip() : ""));
    int before = diagnostics.size();
    for (String needed : List.of("caseId", "rater", "id", "rating")) {
      if (cells.get(needed).isEmpty()) error(line, needed + " is empty", "fill it in");
    }
    Optional<String> id = rubric.id(cells.get("id"));
    if (id.isEmpty() && !cells.get("id").isEmpty()) {
      String typed = clip(cells.get("id"));
      String suggestion = Suggestion.phrase(typed, rubric.ids());
      error(
          line,
          "`" + typed + "` is no standard or criterion of this audit's template",
          suggestion.isEmpty() ? "write one of " + String.join(", ", rubric.ids()) : suggestion);
    }
    Optional<Mark> mark = Mark.of(cells.get("rating"));
    if (mark.isEmpty() && !cells.get("rating").isEmpty()) {
      error(
          line, "the rating is `" + clip(cells.get("rating")) + "`", "write 4, 3, 2, 1, IE or NA");
    }
    if (diagnostics.size() > before) return;
    add(
        new Label(
            cells.get("caseId"), cells.get("author"), cells.get("rater"), id.get(), mark.get()),
        line);
  }

  /** A rating given twice counts once; two different ones are an error, and the first stays. */
  private void add(Label label, int line) {
    Seen first =
        seen.putIfAbsent(
            List.of(label.caseId(), label.rater(), label.id()), new Seen(line, label.mark()));
    if (first == null) {
      labels.add(label);
    } else if (first.mark() == label.mark()) {
      diagnostics.add(
          Diagnostic.warning(
              Place.of(path, line, 0), "the same rating as on line " + first.line(), ""));
    } else {
      error(
          line,
          label.rater()
              + " rated "
              + label.id()
              + " of "
              + label.caseId()
              + " "
              + label.mark()
              + ", but "
              + first.mark()
              + " on line "
              + first.line(),
          "keep one");
    }
  }

  private void error(int line, String message, String mend) {
    diagnostics.add(Diagnostic.error(Place.of(path, line, 0), message, mend));
  }

  private static String clip(String text) {
    return text.length() > 24 ? text.substring(0, 24) + "…" : text;
  }
}
