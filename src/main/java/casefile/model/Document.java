package casefile.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One record in a case file.
 *
 * @param id unique within the case file
 * @param authorRole who wrote it, as the export says; empty when not said
 * @param author the name of who wrote it, to be counted and never shown; empty when not said
 * @param source the file it came from, relative to the export; entries inside archives follow a
 *     {@code !}
 */
public record Document(
    String id,
    DocumentType type,
    String title,
    Optional<LocalDate> date,
    String authorRole,
    String author,
    List<Section> sections,
    String source) {

  /** A document whose writer is not named. */
  public Document(
      String id,
      DocumentType type,
      String title,
      Optional<LocalDate> date,
      String authorRole,
      List<Section> sections,
      String source) {
    this(id, type, title, date, authorRole, "", sections, source);
  }

  public Document {
    sections = List.copyOf(sections);
  }

  /** Every typed text with its locator, in reading order: fields first, then the section's text. */
  public List<Typed> typed() {
    List<Typed> all = new ArrayList<>();
    for (int s = 0; s < sections.size(); s++) {
      Section section = sections.get(s);
      for (int f = 0; f < section.fields().size(); f++) {
        Field field = section.fields().get(f);
        all.add(
            new Typed(
                "sections[" + s + "].fields[" + f + "].value",
                section.heading(),
                field.label(),
                field.value()));
      }
      if (!section.text().isBlank()) {
        all.add(new Typed("sections[" + s + "].text", section.heading(), "", section.text()));
      }
    }
    return all;
  }

  public int words() {
    return typed().stream().mapToInt(t -> countWords(t.text())).sum();
  }

  private static int countWords(String text) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean wordish = Character.isLetterOrDigit(text.charAt(i));
      boolean joins = inside && (text.charAt(i) == '\'' || text.charAt(i) == '’');
      if (wordish && !inside) count++;
      inside = wordish || joins;
    }
    return count;
  }

  @Override
  public String toString() {
    return "Document[" + id + ", " + type.code() + ", " + words() + " words, " + source + "]";
  }

  /**
   * A text somebody typed, and where it stands.
   *
   * @param locator {@code sections[2].fields[0].value} or {@code sections[2].text}
   * @param prompt the form's label it answers; empty for running text
   */
  public record Typed(String locator, String heading, String prompt, String text) {
    @Override
    public String toString() {
      return "Typed[" + locator + ", " + text.length() + " characters]";
    }
  }
}
