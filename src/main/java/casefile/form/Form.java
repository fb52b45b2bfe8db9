package casefile.form;

import casefile.model.DocumentType;
import java.util.ArrayList;
import java.util.List;

/**
 * A blank form: what a worker is asked to fill in.
 *
 * @param path as the user named it
 * @param title its heading, else its file name
 * @param type the sort of document that comes of it
 * @param children about children rather than adults
 * @param filled holds so many answers that it is somebody's record and no blank form
 */
public record Form(
    String path,
    String title,
    String importer,
    DocumentType type,
    boolean children,
    boolean filled,
    List<Question> questions) {

  public Form {
    questions = List.copyOf(questions);
  }

  /** The sort of document, as outputs write it: {@code care-and-support-plan}. */
  public String typeCode() {
    return type.code();
  }

  /** The sort of document, as a reader would say it. */
  public String typeLabel() {
    return type.label();
  }

  /** The questions that want an answer. */
  public List<Question> asking() {
    return questions.stream().filter(Question::asks).toList();
  }

  /** They speak of required and optional at all. */
  public boolean marksRequired() {
    return questions.stream().anyMatch(Question::required);
  }

  /** Questions that follow each other under one heading. */
  public List<List<Question>> sections() {
    List<List<Question>> sections = new ArrayList<>();
    String heading = "";
    for (Question q : asking()) {
      if (sections.isEmpty() || !q.section().equals(heading)) sections.add(new ArrayList<>());
      heading = q.section();
      sections.get(sections.size() - 1).add(q);
    }
    return sections;
  }

  @Override
  public String toString() {
    return "Form[" + path + ", " + questions.size() + " questions]";
  }
}
