package casefile.ingest;

import java.util.ArrayList;
import java.util.List;

/** The words of what Word draws: diagrams and charts. */
final class DocxDrawn {

  private DocxDrawn() {}

  /** The text in the shapes of a diagram, each shape a point of a list. */
  static List<Block> shapes(Xml in) throws Refused {
    List<Block> blocks = new ArrayList<>();
    while (in.next()) {
      if (!in.starts("pt")) continue;
      String words = words(in, "t").strip();
      if (!words.isEmpty()) blocks.add(new Block.Para(words, 0, 0, true));
    }
    return blocks;
  }

  /** The title of a chart, and a table of its figures. */
  static List<Block> chart(Xml in) throws Refused {
    List<Block> blocks = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<List<String>> figures = new ArrayList<>();
    List<String> points = new ArrayList<>();
    while (in.next()) {
      if (in.starts("title")) {
        String words = words(in, "t").strip();
        if (!words.isEmpty()) blocks.add(Block.Para.heading(words, 9));
      } else if (in.starts("ser")) {
        series(in, names, points, figures);
      }
    }
    if (!figures.isEmpty()) blocks.add(table(names, points, figures));
    return blocks;
  }

  private static void series(
      Xml in, List<String> names, List<String> points, List<List<String>> figures) throws Refused {
    List<String> values = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    String[] name = {""};
    in.children(
        () -> {
          if (in.starts("tx")) name[0] = String.join(" ", each(in));
          else if (in.starts("cat") || in.starts("xVal")) labels.addAll(each(in));
          else if (in.starts("val") || in.starts("yVal")) values.addAll(each(in));
        });
    names.add(name[0]);
    if (points.size() < labels.size()) {
      points.clear();
      points.addAll(labels);
    }
    figures.add(values);
  }

  /** The {@code v} elements inside the one we stand at. */
  private static List<String> each(Xml in) throws Refused {
    List<String> each = new ArrayList<>();
    in.children(() -> gather(in, "v", each));
    return each;
  }

  private static Block.Table table(
      List<String> names, List<String> points, List<List<String>> figures) {
    List<Block.Row> rows = new ArrayList<>();
    List<Block.Cell> head = new ArrayList<>(List.of(Block.Cell.of("", true)));
    names.forEach(n -> head.add(Block.Cell.of(n, true)));
    rows.add(new Block.Row(head, true));
    int most = figures.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < Math.max(most, points.size()); i++) {
      List<Block.Cell> cells = new ArrayList<>();
      cells.add(Block.Cell.of(i < points.size() ? points.get(i) : "", true));
      for (List<String> values : figures) {
        cells.add(Block.Cell.of(i < values.size() ? values.get(i) : "", false));
      }
      rows.add(new Block.Row(cells, false));
    }
    return new Block.Table(rows);
  }

  /** The text of all elements of a name inside the one we stand at; paragraphs on lines. */
  private static String words(Xml in, String name) throws Refused {
    StringBuilder words = new StringBuilder();
    in.children(() -> paragraphs(in, name, words));
    return words.toString();
  }

  private static void paragraphs(Xml in, String name, StringBuilder into) throws Refused {
    if (!in.starts()) return;
    boolean paragraph = in.starts("p");
    if (in.starts(name)) { // a diagram's own element of this name holds others, with blanks between
      in.children(
          () -> {
            if (!in.characters()) paragraphs(in, name, into);
            else if (!in.text().isBlank() || in.text().indexOf('\n') < 0) into.append(in.text());
          });
      return;
    }
    in.children(() -> paragraphs(in, name, into));
    if (paragraph && !into.isEmpty() && into.charAt(into.length() - 1) != '\n') into.append('\n');
  }

  private static void gather(Xml in, String name, List<String> into) throws Refused {
    if (!in.starts()) return;
    if (!in.starts(name)) {
      in.children(() -> gather(in, name, into));
      return;
    }
    StringBuilder text = new StringBuilder();
    in.children(
        () -> {
          if (in.characters()) text.append(in.text());
        });
    into.add(text.toString().strip());
  }
}
