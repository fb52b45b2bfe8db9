package casefile.text;

import casefile.model.DocumentType;
import casefile.model.Passage;
import java.util.List;
import java.util.Set;

/**
 * A typed sentence with all that its place and form say about it.
 *
 * @param document place of its document in the file, from 0, in date order
 * @param prompt the label it answers; empty in running text
 * @param headingWords folded, Welsh read as English
 * @param promptWords the same of the prompt
 * @param words folded for comparison, names and genders taken out
 */
public record Sentence(
    Passage passage,
    int document,
    DocumentType type,
    String heading,
    String prompt,
    List<String> headingWords,
    List<String> promptWords,
    List<String> words,
    Set<Mark> marks,
    Voice voice) {

  public boolean is(Mark mark) {
    return marks.contains(mark);
  }

  @Override
  public String toString() {
    return "Sentence[" + passage + "]";
  }
}
