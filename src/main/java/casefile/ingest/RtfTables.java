package casefile.ingest;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs of an RTF put into the tables they are marked as standing in. */
final class RtfTables {

  private static final int DEEPEST = 8;

  /** How a cell of a row is defined. */
  private record Shape(boolean shaded, boolean continued, boolean merged) {}

  private static final class Level {
    private final List<Block.Row> rows = new ArrayList<>();
    private List<Block.Cell> cells = new ArrayList<>();
    private List<Block> blocks = new ArrayList<>();
  }

  private final List<Level> levels = new ArrayList<>(List.of(new Level()));
  private final List<Shape> shapes = new ArrayList<>();
  private boolean header;
  private boolean shaded;
  private boolean continued;
  private boolean merged;

  /** A paragraph so many tables deep. */
  void add(Block.Para para, int deep) {
    to(deep).blocks.add(para);
  }

  /** Takes a word on the shape of a row or cell; others mean nothing here. */
  void shape(String word, int number) {
    switch (word) {
      case "trowd" -> {
        shapes.clear();
        header = false;
        cellBegins();
      }
      case "trhdr" -> header = true;
      case "clcbpat" -> shaded = number > 0;
      case "clvmrg" -> continued = true;
      case "clmrg" -> merged = true;
      case "cellx" -> {
        shapes.add(new Shape(shaded, continued, merged));
        cellBegins();
      }
      default -> {}
    }
  }

  private void cellBegins() {
    shaded = false;
    continued = false;
    merged = false;
  }

  void cellEnds(int deep) {
    Level level = to(Math.max(1, deep));
    level.cells.add(new Block.Cell(level.blocks, false, false));
    level.blocks = new ArrayList<>();
  }

  void rowEnds(int deep) {
    Level level = to(Math.max(1, deep));
    if (!level.blocks.isEmpty()) cellEnds(deep);
    List<Block.Cell> shaped = new ArrayList<>();
    for (int i = 0; i < level.cells.size(); i++) {
      Block.Cell cell = level.cells.get(i);
      Shape shape = i < shapes.size() ? shapes.get(i) : new Shape(false, false, false);
      if (shape.merged() && cell.text().isBlank()) continue;
      shaped.add(new Block.Cell(cell.blocks(), shape.shaded(), shape.continued()));
    }
    if (!shaped.isEmpty()) level.rows.add(new Block.Row(shaped, header));
    level.cells = new ArrayList<>();
  }

  /** All blocks; tables still open are closed. */
  List<Block> finish() {
    return to(0).blocks;
  }

  /** The table so deep, those inside it closed and those around it opened. */
  private Level to(int deep) {
    int wanted = Math.min(DEEPEST, deep);
    while (levels.size() - 1 > wanted) {
      Level done = levels.remove(levels.size() - 1);
      Level around = levels.get(levels.size() - 1);
      if (!done.rows.isEmpty()) around.blocks.add(new Block.Table(done.rows));
      for (Block.Cell cell : done.cells) around.blocks.addAll(cell.blocks());
      around.blocks.addAll(done.blocks);
    }
    while (levels.size() - 1 < wanted) levels.add(new Level());
    return levels.get(wanted);
  }
}
