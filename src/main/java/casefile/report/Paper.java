package casefile.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report that is not an audit, ready to be laid out: parts made of headings, sentences and
 * tables.
 *
 * <p>Formats lay it out; every figure and every word is decided before.
 *
 * @param title what it is, in two or three words
 * @param subtitle what it is about
 * @param asAt the only date it bears
 * @param tool name and version of what made it
 */
public record Paper(
    String title, String subtitle, LocalDate asAt, String tool, List<Part> parts, Wording words) {

  public Paper {
    parts = List.copyOf(parts);
  }

  public Paper(String title, String subtitle, LocalDate asAt, String tool, List<Part> parts) {
    this(title, subtitle, asAt, tool, parts, Wording.ENGLISH);
  }

  /**
   * A sheet of a workbook, a section on paper.
   *
   * @param onPaper whether it is for reading; lists to work through are in the workbook alone
   */
  public record Part(String name, List<Block> blocks, boolean onPaper) {
    public Part {
      blocks = List.copyOf(blocks);
    }

    /** The one table of a part that is nothing else: its header is the first row of its sheet. */
    public java.util.Optional<Table> list() {
      return blocks.size() == 1 && blocks.get(0) instanceof Table t
          ? java.util.Optional.of(t)
          : java.util.Optional.empty();
    }
  }

  /** A piece of a part. */
  public sealed interface Block {}

  public record Heading(String text) implements Block {}

  public record Sentence(String text) implements Block {}

  /** Names with what they stand for. */
  public record Facts(Map<String, String> facts) implements Block {
    public Facts {
      facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
  }

  /** Rows under columns; a row has a cell for each. */
  public record Table(List<Column> columns, List<List<Cell>> rows) implements Block {

    /** With its headings said in a language. */
    static Table of(Wording words, List<Column> columns, List<List<Cell>> rows) {
      return new Table(columns.stream().map(c -> c.in(words)).toList(), rows);
    }

    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** Where something stood and stands on a scale, a line each; drawn on paper only. */
  public record Tracks(List<Track> tracks) implements Block {
    public Tracks {
      tracks = List.copyOf(tracks);
    }
  }

  /**
   * One line of {@link Tracks}.
   *
   * @param points in the order of time
   * @param figure stands beside it
   * @param said all of it, for those who hear it
   */
  public record Track(String name, List<Point> points, String figure, String said) {
    public Track {
      points = List.copyOf(points);
    }
  }

  /** A value with its interval; without one, both ends are the value. */
  public record Point(double low, double value, double high) {}

  /**
   * A column.
   *
   * @param width in characters, about
   */
  public record Column(String key, String name, int width, Side side) {
    public static Column left(String name, int width) {
      return new Column(name, name, width, Side.LEFT);
    }

    public static Column middle(String name, int width) {
      return new Column(name, name, width, Side.MIDDLE);
    }

    /** To be filled in by whoever gets the workbook. */
    public static Column entry(String name, int width) {
      return new Column(name, name, width, Side.ENTRY);
    }

    /** For the program that reads the workbook back. */
    public static Column hidden(String name) {
      return new Column(name, name, 30, Side.HIDDEN);
    }

    /** Said in a language; the English stays its key. */
    Column in(Wording words) {
      return new Column(key, words.heading(key), width, side);
    }
  }

  /** Where the cells of a column stand. */
  public enum Side {
    LEFT,
    MIDDLE,
    ENTRY,
    HIDDEN
  }
}
