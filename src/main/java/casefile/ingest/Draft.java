package casefile.ingest;

import casefile.model.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document as it stands in the file, before type, date and author are worked out.
 *
 * @param title the one it gives itself; empty when it gives none
 * @param date the one it stands under, when it is one of several in a file
 */
record Draft(String title, Optional<LocalDate> date, List<Section> sections) {

  Draft(String title, List<Section> sections) {
    this(title, Optional.empty(), sections);
  }

  /** From blocks; a first heading with nothing under it is the title. */
  static Draft of(String title, List<Block> blocks) {
    List<Section> sections = FormWords.apart(Outline.of(blocks));
    int head = 0;
    while (head < sections.size() - 1 && FormWords.letterhead(sections.get(head))) head++;
    Section first = sections.isEmpty() ? null : sections.get(head);
    boolean alone =
        first != null
            && sections.size() > head + 1
            && first.fields().isEmpty()
            && first.text().isBlank();
    String own = title.strip();
    if (own.isEmpty() && first != null && (alone || head > 0)) own = first.heading();
    List<Section> kept = new ArrayList<>(sections);
    if (alone && first.heading().equalsIgnoreCase(own)) kept.remove(head);
    return new Draft(own, kept);
  }

  @Override
  public String toString() {
    return "Draft[" + sections.size() + " sections]";
  }
}
