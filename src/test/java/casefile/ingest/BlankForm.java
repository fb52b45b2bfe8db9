package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.form.Form;
import casefile.form.Question;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** One blank form, written to a folder and read without a complaint. */
final class BlankForm {

  private BlankForm() {}

  static Form read(Path folder, String name, String text) {
    return read(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Form read(Path folder, String name, byte[] bytes) {
    Made.write(folder, name, bytes);
    Forms forms = Forms.read(List.of(folder.resolve(name)), Limits.DEFAULT);
    assertThat(forms.inputs()).extracting(Input::reason).containsOnly("");
    return forms.forms().get(0);
  }

  static List<String> labels(Form form) {
    return form.questions().stream().map(Question::label).toList();
  }
}
