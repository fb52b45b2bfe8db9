package casefile.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The blocks of one part of a DOCX: paragraphs and tables, in the order they are read.
 *
 * <p>Elements that only wrap others (content controls, insertions, hyperlinks, whatever Word adds
 * next) are looked through; what was deleted or moved away, hidden, or a mere instruction is left
 * out.
 */
final class DocxBody {

  private final Xml in;
  private final DocxStyles styles;
  private final long limit;
  private final Optional<Controls> controls;
  private final Optional<DocxInserted> inserted;
  private long characters;

  DocxBody(Xml in, DocxStyles styles, Limits limits) {
    this(in, styles, limits, Optional.empty(), Optional.empty());
  }

  /**
   * @param controls where a blank form's controls go, each leaving its sign in the text
   * @param inserted what stands in the part but not in its own words
   */
  DocxBody(
      Xml in,
      DocxStyles styles,
      Limits limits,
      Optional<Controls> controls,
      Optional<DocxInserted> inserted) {
    this.controls = controls;
    this.inserted = inserted;
    this.in = in;
    this.styles = styles;
    this.limit = limits.characters();
  }

  Xml xml() {
    return in;
  }

  Optional<Controls> controls() {
    return controls;
  }

  Optional<DocxInserted> inserted() {
    return inserted;
  }

  DocxStyles styles() {
    return styles;
  }

  void count(int more) throws Refused {
    characters += more;
    if (characters > limit) throw Limits.reached("characters", "characters", limit);
  }

  /** All blocks of the part. */
  List<Block> read() throws Refused {
    List<Block> blocks = new ArrayList<>();
    while (in.next()) if (in.starts()) block(blocks);
    return blocks;
  }

  /** The blocks inside the element we stand at. */
  void inside(List<Block> into) throws Refused {
    in.children(
        () -> {
          if (in.starts()) block(into);
        });
  }

  private void block(List<Block> into) throws Refused {
    switch (in.name()) {
      case "p" -> new DocxParagraph(this).read(into);
      case "tbl" -> into.add(table());
      case "sdt" -> control(into);
      case "altChunk" -> {
        if (inserted.isPresent()) into.addAll(inserted.get().chunk(in.attribute("id")));
      }
      case "del", "moveFrom", "sectPr", "tblPr", "Fallback" -> in.children(() -> {});
      default -> inside(into);
    }
  }

  /** A content control around whole blocks. */
  private void control(List<Block> into) throws Refused {
    DocxControl control = new DocxControl();
    in.children(
        () -> {
          if (in.starts("sdtPr")) control.read(in);
          else if (in.starts("sdtContent") && !control.contents()) {
            List<Block> inner = new ArrayList<>();
            inside(inner);
            if (controls.isPresent() && !holdsMore(inner)) {
              into.add(Block.Para.text(controls.get().sign(control.asked(words(inner)))));
            } else if (!control.placeholder()) {
              into.addAll(inner);
            }
          }
        });
  }

  private Block.Table table() throws Refused {
    List<Block.Row> rows = new ArrayList<>();
    rows(rows);
    return new Block.Table(rows);
  }

  private void rows(List<Block.Row> into) throws Refused {
    in.children(
        () -> {
          if (in.starts("tr")) row(into);
          else if (in.starts("tblPr") || in.starts("tblGrid") || in.starts("sdtPr")) return;
          else if (in.starts("del") || in.starts("moveFrom")) return;
          else if (in.starts()) rows(into); // content controls and the like around rows
        });
  }

  private void row(List<Block.Row> into) throws Refused {
    List<Block.Cell> cells = new ArrayList<>();
    boolean[] is = {false, false};
    cells(cells, is);
    if (!is[1]) into.add(new Block.Row(cells, is[0]));
  }

  /**
   * @param is whether the row is a head, whether it was deleted
   */
  private void cells(List<Block.Cell> into, boolean[] is) throws Refused {
    in.children(
        () -> {
          if (in.starts("tc")) into.add(cell());
          else if (in.starts("trPr")) {
            in.children(
                () -> {
                  if (in.starts("tblHeader")) is[0] = in.on();
                  if (in.starts("del")) is[1] = true;
                });
          } else if (in.starts("sdt")) controlledCells(into, is);
          else if (in.starts() && !in.starts("tblPrEx")) cells(into, is);
        });
  }

  /** A content control around cells: a prompt in it stands for an empty cell. */
  private void controlledCells(List<Block.Cell> into, boolean[] is) throws Refused {
    DocxControl control = new DocxControl();
    in.children(
        () -> {
          if (in.starts("sdtPr")) control.read(in);
          else if (in.starts("sdtContent")) {
            List<Block.Cell> inner = new ArrayList<>();
            cells(inner, is);
            for (Block.Cell cell : inner) {
              into.add(controlled(control, cell));
            }
          }
        });
  }

  private Block.Cell controlled(DocxControl control, Block.Cell cell) throws Refused {
    if (controls.isPresent() && !holdsMore(cell.blocks())) {
      String sign = controls.get().sign(control.asked(words(cell.blocks())));
      return Block.Cell.of(sign, cell.label());
    }
    return control.placeholder() ? Block.Cell.of("", cell.label()) : cell;
  }

  /** A group around tables or further controls, and no box to write in. */
  private boolean holdsMore(List<Block> blocks) {
    return blocks.stream()
        .anyMatch(
            b ->
                b instanceof Block.Table
                    || b instanceof Block.Para p
                        && (p.level() > 0 || !controls.orElseThrow().in(p.text()).isEmpty()));
  }

  private static String words(List<Block> blocks) {
    return new Block.Cell(blocks, false, false).text();
  }

  private Block.Cell cell() throws Refused {
    List<Block> blocks = new ArrayList<>();
    boolean[] is = {false, false};
    in.children(
        () -> {
          if (in.starts("tcPr")) {
            in.children(
                () -> {
                  if (in.starts("shd")) is[0] = shaded(in.attribute("fill"));
                  if (in.starts("vMerge")) is[1] = !in.attribute("val").equals("restart");
                });
          } else if (in.starts()) {
            block(blocks);
          }
        });
    return new Block.Cell(blocks, is[0], is[1]);
  }

  private static boolean shaded(String fill) {
    return !fill.isEmpty() && !fill.equalsIgnoreCase("auto") && !fill.equalsIgnoreCase("FFFFFF");
  }
}
