package casefile.ingest;

/**
 * A note somebody put on a cell; spreadsheets also call it a comment.
 *
 * @param row counted from 1
 * @param column counted from 0
 * @param author as the workbook names them; empty when it does not
 */
record Note(int row, int column, String author, String text) {

  /** As some write it, the author's name is the first line of the note. */
  static Note of(int row, int column, String author, String text) {
    String plain = text.strip();
    String by = author.strip();
    if (!by.isEmpty() && plain.startsWith(by + ":")) plain = plain.substring(by.length() + 1);
    return new Note(row, column, by, plain.strip().replaceAll("\\s+", " "));
  }

  @Override
  public String toString() {
    return "Note[" + Sheet.letters(column) + row + ", " + text.length() + " characters]";
  }
}
