package casefile.ingest;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** The blocks of one stretch of an older Word document. */
final class DocBlocks {

  private static final int RUNNING_TEXT = 9;
  private static final int DEEPEST = 20;

  private final StyleSheet styles;
  private final DocCharacters characters;
  private final Limits limits;

  DocBlocks(StyleSheet styles, DocCharacters characters, Limits limits) {
    this.styles = styles;
    this.characters = characters;
    this.limits = limits;
  }

  List<Block> of(Range range) throws Refused {
    List<Block> blocks = new ArrayList<>();
    read(range, 0, blocks);
    return blocks;
  }

  private void read(Range range, int deep, List<Block> into) throws Refused {
    if (deep > limits.nesting()) {
      throw Limits.reached("nesting", "tables deep", limits.nesting());
    }
    int paragraphs = range.numParagraphs();
    for (int i = 0; i < paragraphs; i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() > deep) {
        Table table = table(range, paragraph);
        if (table != null && table.numParagraphs() > 0) {
          into.add(block(table, deep + 1));
          i += table.numParagraphs() - 1;
          continue;
        }
      }
      paragraph(paragraph, into);
    }
  }

  private static Table table(Range range, Paragraph first) {
    try {
      return range.getTable(first);
    } catch (IllegalArgumentException e) {
      return null; // not its first paragraph: a table that is damaged is read as paragraphs
    }
  }

  private Block block(Table table, int deep) throws Refused {
    List<Block.Row> rows = new ArrayList<>();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      List<Block.Cell> cells = new ArrayList<>();
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        if (cell.isMerged() && !cell.isFirstMerged()) continue;
        List<Block> inside = new ArrayList<>();
        read(cell, deep, inside);
        boolean continued = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        cells.add(new Block.Cell(inside, false, continued));
      }
      if (!cells.isEmpty()) rows.add(new Block.Row(cells, row.isTableHeader()));
    }
    return new Block.Table(rows);
  }

  private void paragraph(Paragraph paragraph, List<Block> into) throws Refused {
    int level = level(paragraph);
    ParagraphText text = characters.read(paragraph);
    text.para(level, paragraph.isInList() && level == 0).ifPresent(into::add);
  }

  /** 1–9 for a heading, 0 for anything else; built-in styles 1 to 9 are the headings. */
  private int level(Paragraph paragraph) {
    int outline = paragraph.getLvl();
    int style = paragraph.getStyleIndex();
    for (int i = 0; i < DEEPEST && style >= 0 && style < styles.numStyles(); i++) {
      StyleDescription described = styles.getStyleDescription(style);
      if (described == null) break;
      String name = String.valueOf(described.getName()).toLowerCase(java.util.Locale.ROOT);
      if (name.matches("heading [1-9].*")) return name.charAt(8) - '0';
      if (name.equals("title")) return 1;
      style = described.getBaseStyle();
    }
    return outline >= 0 && outline < RUNNING_TEXT ? outline + 1 : 0;
  }
}
