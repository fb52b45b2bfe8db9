package casefile.diagnostic;

/**
 * Where in something we were given: a file (or an entry in one), and a line and column when known.
 *
 * @param path relative to what the user named; entries inside archives follow a {@code !}
 * @param line counted from 1; 0 when not known
 * @param column counted from 1; 0 when not known
 */
public record Place(String path, int line, int column) {

  public static Place of(String path) {
    return new Place(path, 0, 0);
  }

  public static Place of(String path, int line, int column) {
    return new Place(path, line, column);
  }

  @Override
  public String toString() {
    if (line == 0) return path;
    return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
  }
}
