package casefile.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of one part of an OpenDocument text.
 *
 * <p>What was deleted stands apart from the text, in {@code tracked-changes}, and is never opened.
 */
final class OdtBody {

  private final Xml in;
  private final OdtStyles styles;
  private final OdtControls controls;
  private final long limit;
  private long characters;
  private final List<Block> notes = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();

  OdtBody(Xml in, OdtStyles styles, Limits limits) {
    this.in = in;
    this.styles = styles;
    this.controls = new OdtControls();
    this.limit = limits.characters();
  }

  Xml xml() {
    return in;
  }

  OdtStyles styles() {
    return styles;
  }

  OdtControls controls() {
    return controls;
  }

  void count(int more) throws Refused {
    characters += more;
    if (characters > limit) throw Limits.reached("characters", "characters", limit);
  }

  List<Block> notes() {
    return notes;
  }

  List<Comment> comments() {
    return comments;
  }

  /** The blocks inside the element we stand at. */
  List<Block> inside() throws Refused {
    List<Block> blocks = new ArrayList<>();
    inside(blocks, false);
    return blocks;
  }

  void inside(List<Block> into, boolean item) throws Refused {
    in.children(
        () -> {
          if (in.starts()) block(into, item);
        });
  }

  private void block(List<Block> into, boolean item) throws Refused {
    switch (in.name()) {
      case "p", "h" -> new OdtParagraph(this).read(into, item);
      case "table" -> into.add(table());
      case "list" -> inside(into, true);
      case "forms" -> controls.read(in);
      case "tracked-changes", "table-of-content", "alphabetical-index", "sequence-decls" -> {}
      case "variable-decls", "user-field-decls", "title", "desc", "dde-connection-decls" -> {}
      case "section" -> {
        if (!in.attribute("display").equals("none")) inside(into, item);
      }
      default -> inside(into, item);
    }
  }

  private Block.Table table() throws Refused {
    List<Block.Row> rows = new ArrayList<>();
    rows(rows, false);
    return new Block.Table(rows);
  }

  private void rows(List<Block.Row> into, boolean head) throws Refused {
    in.children(
        () -> {
          if (in.starts("table-row")) into.add(new Block.Row(cells(), head));
          else if (in.starts("table-header-rows")) rows(into, true);
          else if (in.starts() && !in.name().startsWith("table-column")) rows(into, head);
        });
  }

  /** Covered from the left it is no cell; covered from above it goes on from the cell there. */
  private List<Block.Cell> cells() throws Refused {
    List<Block.Cell> cells = new ArrayList<>();
    int[] covered = {0};
    in.children(
        () -> {
          if (in.starts("table-cell")) {
            boolean shaded = styles.shaded(in.attribute("style-name"));
            String columns = in.attribute("number-columns-spanned");
            covered[0] = columns.matches("\\d{1,4}") ? Integer.parseInt(columns) - 1 : 0;
            cells.add(new Block.Cell(inside(), shaded, false));
          } else if (in.starts("covered-table-cell")) {
            if (covered[0]-- <= 0) cells.add(new Block.Cell(List.of(), false, true));
          }
        });
    return cells;
  }

  /** A note at the foot of the page. */
  void note() throws Refused {
    in.children(
        () -> {
          if (in.starts("note-body")) inside(notes, false);
        });
  }

  /** A comment beside the text. */
  void comment() throws Refused {
    String[] said = {"", ""};
    List<Block> words = new ArrayList<>();
    in.children(
        () -> {
          if (in.starts("creator")) said[0] = plain();
          else if (in.starts("date")) said[1] = plain();
          else if (in.starts("p") || in.starts("list")) block(words, false);
        });
    String text =
        String.join("\n", words.stream().map(WordPages::plain).filter(w -> !w.isEmpty()).toList());
    comments.add(new Comment(said[0], Comment.day(said[1]), text));
  }

  private String plain() throws Refused {
    StringBuilder text = new StringBuilder();
    in.children(
        () -> {
          if (in.characters()) text.append(in.text());
        });
    return text.toString();
  }
}
