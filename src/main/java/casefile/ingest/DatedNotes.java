package casefile.ingest;

import casefile.model.DocumentType;
import casefile.model.Field;
import casefile.model.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file of several dated notes as the notes it holds.
 *
 * <p>Only when it is plainly so: nothing else is known of the file but that it holds notes, at
 * least two parts begin with a date of their own, and hardly any part is without one.
 */
final class DatedNotes {

  private static final Set<DocumentType> SPLIT = Set.of(DocumentType.CASE_NOTE, DocumentType.OTHER);
  private static final java.util.regex.Pattern DATE =
      DocumentFacts.label(
          "date|dyddiad|date and time|date/time|contact date|date of contact|"
              + "date of (note|visit|entry)|dyddiad ac amser|entry date|note date");

  private DatedNotes() {}

  /** The notes, or the document as it is. */
  static List<Draft> split(String stem, Draft draft) {
    if (!SPLIT.contains(DocumentFacts.of(stem, draft).type())) return List.of(draft);
    List<Section> sections = draft.sections();
    int dated = (int) sections.stream().filter(s -> startsNote(s)).count();
    int first = 0;
    while (first < sections.size() && !startsNote(sections.get(first))) first++;
    if (dated < 2 || first > 2) return List.of(draft);
    List<Draft> notes = new ArrayList<>();
    List<Section> preamble = sections.subList(0, first);
    List<Section> note = new ArrayList<>();
    for (Section section : sections.subList(first, sections.size())) {
      if (startsNote(section) && !note.isEmpty()) notes.add(note(note));
      if (startsNote(section)) note = new ArrayList<>();
      note.add(section);
    }
    notes.add(note(note));
    return withPreamble(draft, preamble, notes);
  }

  /** What stands above the first note: a document when something was written, else part of it. */
  private static List<Draft> withPreamble(Draft draft, List<Section> preamble, List<Draft> notes) {
    if (preamble.stream().anyMatch(s -> !s.text().isBlank())) {
      notes.add(0, new Draft(draft.title(), preamble));
    } else if (!preamble.isEmpty()) {
      List<Section> first = new ArrayList<>(preamble);
      first.addAll(notes.get(0).sections());
      notes.set(0, new Draft(notes.get(0).title(), notes.get(0).date(), first));
    }
    return notes;
  }

  private static Draft note(List<Section> sections) {
    String heading = sections.get(0).heading();
    String title = Dates.without(heading).replaceAll("^[\\s\\d:–—.,|-]+|[\\s–—|-]+$", "");
    Optional<LocalDate> date =
        Dates.leading(heading)
            .or(
                () ->
                    sections.get(0).fields().stream()
                        .findFirst()
                        .flatMap(f -> Dates.find(f.value())));
    return new Draft(title, date, sections);
  }

  private static boolean startsNote(Section section) {
    if (Dates.leading(section.heading()).isPresent()) return true;
    Optional<Field> first = section.fields().stream().findFirst();
    return first
        .filter(f -> DocumentFacts.matches(DATE, f.label()) && Dates.find(f.value()).isPresent())
        .isPresent();
  }
}
