package casefile.report;

import java.util.List;

/**
 * A few pages to talk over: headings, quotes and sentences, ready to be laid out.
 *
 * @param title what it is
 * @param about what it is about, and how to use it
 */
public record Leaf(String title, String about, List<Section> sections) {

  /**
   * A part of it.
   *
   * @param onNewPage whether it begins a page
   */
  public record Section(String heading, List<Said> quotes, List<String> lines, boolean onNewPage) {
    public Section {
      quotes = List.copyOf(quotes);
      lines = List.copyOf(lines);
    }
  }

  /**
   * A passage and where it stands.
   *
   * @param language {@code cy} for Welsh, else {@code en}
   */
  public record Said(String words, String place, String language, boolean speaksFor) {
    @Override
    public String toString() {
      return "Said[" + place + "]";
    }
  }

  public Leaf {
    sections = List.copyOf(sections);
  }

  @Override
  public String toString() {
    return "Leaf[" + title + "]";
  }
}
