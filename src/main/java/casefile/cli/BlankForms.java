package casefile.cli;

import casefile.copies.GivenForms;
import casefile.ingest.FormText;
import casefile.ingest.ImportOptions;
import casefile.ingest.Input;
import casefile.ingest.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The blank forms of {@code --form}. */
record BlankForms(FormText text) {

  static BlankForms read(List<Path> files, ImportOptions options) {
    return new BlankForms(FormText.read(files, options));
  }

  /** The first that cannot be read: an audit that leaves a form's words in would mislead. */
  Optional<String> misuse() {
    return text.inputs().stream()
        .filter(i -> i.status() == Status.REFUSED)
        .map(i -> "--form: " + i.path() + " cannot be read as a form: " + i.reason())
        .findFirst();
  }

  GivenForms words() {
    return GivenForms.of(text.lines());
  }

  List<Input> inputs() {
    return text.inputs();
  }

  /** By their last names: where they lie differs between machines. */
  String names() {
    return inputs().stream().map(Input::path).sorted().collect(Collectors.joining(", "));
  }
}
