package casefile.ingest;

import java.util.ArrayList;
import java.util.List;

/** What an RTF holds beside its body, gathered as it is met. */
final class RtfPages {

  private final List<List<Block>> headers = new ArrayList<>();
  private final List<List<Block>> footers = new ArrayList<>();
  private final List<Block> notes = new ArrayList<>();
  private final List<Block> boxes = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final StringBuilder author = new StringBuilder();
  private String date = "";

  void author(String words) {
    author.append(words);
  }

  void date(String packed) {
    date = RtfFields.day(packed);
  }

  /** A stream of paragraphs is complete. */
  void add(RtfState.Place place, List<Block> blocks) {
    switch (place) {
      case HEADER -> headers.add(blocks);
      case FOOTER -> footers.add(blocks);
      case NOTE -> notes.addAll(blocks);
      case COMMENT -> {
        String words = String.join("\n", blocks.stream().map(WordPages::plain).toList());
        comments.add(new Comment(author.toString(), date, words));
        author.setLength(0);
        date = "";
      }
      default -> boxes.addAll(blocks);
    }
  }

  /** Text boxes follow the body. */
  WordPages with(List<Block> body) {
    List<Block> all = new ArrayList<>(body);
    all.addAll(boxes);
    return new WordPages(headers, all, notes, comments, footers);
  }
}
