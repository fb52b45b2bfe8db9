package casefile.ingest;

import casefile.form.AnswerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the properties of a content control say of what stands in it. */
final class DocxControl {

  private boolean placeholder;
  private boolean contents;
  private Optional<Boolean> checked = Optional.empty();
  private AnswerType type = AnswerType.NARRATIVE;
  private final List<String> options = new ArrayList<>();

  void read(Xml in) throws Refused {
    in.children(
        () -> {
          if (in.starts("showingPlcHdr")) placeholder = in.on();
          else if (in.starts("docPartObj")) {
            in.children(
                () -> {
                  if (in.starts("docPartGallery")) {
                    contents = in.attribute("val").equals("Table of Contents");
                  }
                });
          } else if (in.starts("checkbox")) {
            boolean[] ticked = {false};
            in.children(
                () -> {
                  if (in.starts("checked")) ticked[0] = in.on();
                });
            checked = Optional.of(ticked[0]);
          } else {
            sort(in);
          }
        });
  }

  /** What may be filled in here. */
  private void sort(Xml in) throws Refused {
    if (in.starts("date")) type = AnswerType.DATE;
    else if (in.starts("picture")) type = AnswerType.ATTACHMENT;
    else if (in.starts("dropDownList") || in.starts("comboBox")) {
      type = AnswerType.CHOICE;
      in.children(
          () -> {
            if (in.starts("listItem") && !in.attribute("value").isEmpty()) {
              String shown = in.attribute("displayText");
              options.add(shown.isEmpty() ? in.attribute("value") : shown);
            }
          });
    }
  }

  /** The control of a blank form, with the words that stand in it. */
  Controls.Control asked(String words) {
    boolean prompt = placeholder() || type == AnswerType.CHOICE || type == AnswerType.DATE;
    return new Controls.Control(type, options, prompt ? words : "", prompt ? "" : words);
  }

  /** Nothing was typed: what stands there is the form's "click here". */
  boolean placeholder() {
    return placeholder && checked.isEmpty();
  }

  /** A table of contents, which repeats the headings. */
  boolean contents() {
    return contents;
  }

  /** Whether a checkbox is ticked; nothing when it is no checkbox. */
  Optional<Boolean> checked() {
    return checked;
  }

  static String box(boolean ticked) {
    return ticked ? "☒" : "☐";
  }
}
