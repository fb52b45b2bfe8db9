package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.form.Form;
import casefile.form.Question;
import java.util.ArrayList;
import java.util.List;

/** A form while it is read: headings and questions as they come. */
final class FormDraft {

  /** A form with more is a list of something else. */
  private static final int MOST = 5_000;

  private final String path;
  private final List<QuestionDraft> questions = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private String importer = "";
  private String title = "";
  private String section = "";

  FormDraft(String path) {
    this.path = path;
  }

  void importer(String name) {
    importer = name;
  }

  String importer() {
    return importer;
  }

  /** The first title given stays. */
  void title(String words) {
    if (title.isEmpty()) title = Texts.line(words);
  }

  void section(String heading) {
    section = Texts.line(heading);
  }

  String section() {
    return section;
  }

  QuestionDraft ask(String label) throws Refused {
    return ask(label, Place.of(path));
  }

  QuestionDraft ask(String label, int line) throws Refused {
    return ask(label, Place.of(path, line, 1));
  }

  QuestionDraft ask(String label, Place place) throws Refused {
    if (questions.size() >= MOST) throw Limits.reached("questions", "questions", MOST);
    QuestionDraft question = new QuestionDraft(section, label, place);
    questions.add(question);
    return question;
  }

  boolean empty() {
    return questions.isEmpty();
  }

  void tell(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  Form form(String stem) {
    List<Question> all = new ArrayList<>();
    for (QuestionDraft q : questions) all.add(q.question(all.size() + 1));
    String name = title.isEmpty() ? stem : title;
    return new Form(
        path,
        name,
        importer,
        FormFacts.type(stem, title),
        FormFacts.children(stem + " " + title, all),
        FormFacts.filled(all),
        all);
  }
}
