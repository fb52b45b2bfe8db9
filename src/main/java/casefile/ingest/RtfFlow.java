package casefile.ingest;

import java.util.List;

/** A stream of paragraphs in an RTF: the body, a header, a note, a text box. */
final class RtfFlow {

  private final int depth;
  private final RtfTables tables = new RtfTables();
  private ParagraphText text = new ParagraphText();

  /**
   * @param depth of the group it is written in
   */
  RtfFlow(int depth) {
    this.depth = depth;
  }

  int depth() {
    return depth;
  }

  RtfTables tables() {
    return tables;
  }

  void add(String words, boolean bold) {
    text.add(words, bold);
  }

  void paragraph(RtfState state, int level, int deep) {
    text.para(level, state.item && level == 0).ifPresent(p -> tables.add(p, deep));
    text = new ParagraphText();
  }

  void cell(RtfState state, int level, int deep) {
    paragraph(state, level, deep);
    tables.cellEnds(deep);
  }

  List<Block> finish(RtfState state, int level) {
    paragraph(state, level, state.table);
    return tables.finish();
  }
}
