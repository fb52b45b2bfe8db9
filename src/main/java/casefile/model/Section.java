package casefile.model;

import java.util.List;

/**
 * A part of a document under one heading.
 *
 * @param heading the form's words, never evidence; empty when there is none
 * @param fields label and value pairs
 * @param text paragraphs as typed, a blank line between
 */
public record Section(String heading, List<Field> fields, String text) {

  public Section {
    fields = List.copyOf(fields);
  }

  @Override
  public String toString() {
    return "Section[" + fields.size() + " fields, " + text.length() + " characters]";
  }
}
