package casefile.ingest;

import java.util.Optional;

/** What the properties of a content control say of what stands in it. */
final class DocxControl {

  private boolean placeholder;
  private boolean contents;
  private Optional<Boolean> checked = Optional.empty();

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
          }
        });
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
