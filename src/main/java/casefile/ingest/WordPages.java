package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A word processor's document in its parts, whatever it was saved as.
 *
 * @param headers one for each kind of page
 * @param notes at the foot of a page or the end
 */
record WordPages(
    List<List<Block>> headers,
    List<Block> body,
    List<Block> notes,
    List<Comment> comments,
    List<List<Block>> footers) {

  /** The parts as one document: each header and footer once, comments apart. */
  Parsed parsed(String path) {
    List<Block> top = once(headers, "Page header");
    List<Block> rest = new ArrayList<>(body);
    List<Block> foot = new ArrayList<>(notes);
    foot.removeIf(b -> plain(b).isBlank());
    if (!foot.isEmpty()) foot.add(0, Block.Para.heading("Footnotes", 9));
    rest.addAll(foot);
    rest.addAll(once(footers, "Page footer"));
    if (top.isEmpty() && rest.isEmpty() && comments.isEmpty()) {
      return new Parsed(List.of(), "holds no text", List.of());
    }
    Draft main = Draft.of("", rest);
    List<Section> all = new ArrayList<>(Outline.of(top));
    all.addAll(main.sections());
    comments.forEach(c -> all.add(c.section()));
    return new Parsed(List.of(new Draft(title(main), all)), "", noted(path));
  }

  /** The page header stands apart: it must not be taken for the title. */
  private String title(Draft main) {
    if (!main.title().isEmpty() || main.sections().isEmpty() || headers.isEmpty()) {
      return main.title();
    }
    return main.sections().get(0).heading();
  }

  private List<Diagnostic> noted(String path) {
    if (comments.isEmpty()) return List.of();
    String what = comments.size() == 1 ? "1 comment" : comments.size() + " comments";
    return List.of(
        Diagnostic.note(
            Place.of(path), what + " kept apart: said about the document, never evidence"));
  }

  /**
   * Headers or footers, each text once: what is labelled as fields, the rest as the heading, as it
   * is the form's.
   */
  private static List<Block> once(List<List<Block>> parts, String heading) {
    List<String> seen = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<Block> typed = new ArrayList<>();
    for (List<Block> blocks : parts) {
      String all = blocks.stream().map(WordPages::plain).collect(Collectors.joining("\n"));
      if (all.isBlank() || seen.contains(all)) continue;
      seen.add(all);
      for (Block block : blocks) {
        boolean labelled =
            block instanceof Block.Table
                || Outline.of(List.of(block)).stream().anyMatch(s -> !s.fields().isEmpty());
        if (labelled && !typed.contains(block)) typed.add(block);
        else if (!labelled && !words.contains(plain(block))) words.add(plain(block));
      }
    }
    words.removeIf(w -> w.isBlank() || w.matches("(?i)\\W*(page|tudalen)?\\W*(of|o)?\\W*"));
    if (words.isEmpty() && typed.isEmpty()) return List.of();
    String said = words.isEmpty() ? heading : heading + ": " + String.join(" · ", words);
    typed.add(0, Block.Para.heading(said, 9));
    return typed;
  }

  /** The words of a block, tables inside tables left out. */
  static String plain(Block block) {
    if (block instanceof Block.Para para) return para.text().strip();
    if (!(block instanceof Block.Table table)) return "";
    return table.rows().stream()
        .flatMap(r -> r.cells().stream())
        .map(Block.Cell::text)
        .collect(Collectors.joining("\n"));
  }
}
