package casefile.ingest;

import casefile.model.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words a form prints around what was typed: the letterhead above the title, the line at the end
 * that says what printed it.
 *
 * <p>They become headings, as those are never evidence. Only what is plainly so is moved; what
 * several files of an export share is for whoever sees them all.
 */
final class FormWords {

  private static final String MARK = "Letterhead: ";
  private static final int LETTERHEAD_WORDS = 25;
  private static final int PRINTED_WORDS = 30;
  private static final int PRINTED_CHARACTERS = 600;

  private static final Pattern PRINTED =
      Pattern.compile(
          "(?iu).*\\b(printed (from|on|by|at)|when printed|end of (export|document|record|report|"
              + "form)|argraffwyd|diwedd (y )?(ddogfen|cofnod|allforio)|form [\\w-]+ v\\d.*|"
              + "official[- ]sensitive|swyddogol[- ]sensitif)\\b.*");

  private FormWords() {}

  /** The sections, with the form's words as headings. */
  static List<Section> apart(List<Section> sections) {
    List<Section> out = new ArrayList<>(sections);
    if (out.size() > 1 && isLetterhead(out.get(0))) {
      String words = out.get(0).text().replaceAll("\\s*\\n\\s*", " · ");
      out.set(0, new Section(MARK + words, List.of(), ""));
    }
    if (!out.isEmpty()) printed(out);
    return out;
  }

  static boolean letterhead(Section section) {
    return section.heading().startsWith(MARK);
  }

  private static boolean isLetterhead(Section first) {
    String text = first.text();
    return first.heading().isEmpty()
        && first.fields().isEmpty()
        && text.split("\\s+").length <= LETTERHEAD_WORDS
        && text.lines().noneMatch(line -> line.matches("(?s).*[.!?]['\"’”]?\\s*"));
  }

  /** Takes the last paragraphs of the last section when they only say what printed them. */
  private static void printed(List<Section> out) {
    Section last = out.get(out.size() - 1);
    List<String> paragraphs = new ArrayList<>(Arrays.asList(last.text().split("\n\n")));
    List<String> words = new ArrayList<>();
    while (!paragraphs.isEmpty() && isPrinted(paragraphs.get(paragraphs.size() - 1))) {
      words.add(0, paragraphs.remove(paragraphs.size() - 1));
    }
    if (words.isEmpty()) return;
    String rest = String.join("\n\n", paragraphs);
    out.set(out.size() - 1, new Section(last.heading(), last.fields(), rest));
    out.add(new Section(String.join(" · ", words), List.of(), ""));
  }

  private static boolean isPrinted(String paragraph) {
    return paragraph.length() <= PRINTED_CHARACTERS
        && paragraph.split("\\s+").length <= PRINTED_WORDS
        && PRINTED.matcher(paragraph).matches();
  }
}
