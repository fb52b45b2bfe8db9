package casefile.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A file, and the files inside it that are documents of their own: attachments of messages. */
final class Attached {

  private final ImportOptions options;
  private final List<OneFile> files = new ArrayList<>();
  private long budget;

  private Attached(ImportOptions options) {
    this.options = options;
    this.budget = options.limits().archiveBytes();
  }

  /** The file first, then what is attached to it, and to that. */
  static List<OneFile> withAttached(Source source, ImportOptions options) {
    Attached reading = new Attached(options);
    reading.read(source, 0);
    return reading.files;
  }

  private void read(Source source, int deep) {
    OneFile file = OneFile.apart(source, options);
    files.add(file);
    for (Source attached : file.attached()) attached(attached, deep + 1);
  }

  private void attached(Source source, int deep) {
    try {
      if (deep > options.limits().archiveDepth()) {
        throw Limits.reached("depth", "attachments deep", options.limits().archiveDepth());
      }
      if (!Archive.is(Probe.of(source))) {
        read(source, deep);
        return;
      }
      Archive.Opened archive = Archive.open(source, options, budget);
      budget -= archive.unpacked();
      Input input = archive.input(options.limits());
      files.add(new OneFile(source, input, List.of(), List.of(), List.of()));
      folder(archive.folder(), deep + 1);
    } catch (Refused | IOException e) {
      files.add(refused(source, e));
    }
  }

  private void folder(Found.OfFolder folder, int deep) throws IOException, Refused {
    for (Found child : folder.children()) {
      if (child instanceof Found.OfFolder below) folder(below, deep);
      else if (child instanceof Found.OfFile file) attached(file.source(), deep);
      else if (child instanceof Found.OfOther other) {
        Input input = Input.refused(other.path(), other.bytes(), "", other.reason());
        files.add(
            new OneFile(
                new Source.Held(other.path(), new byte[0]),
                input,
                List.of(),
                List.of(),
                List.of()));
      }
    }
  }

  private OneFile refused(Source source, Exception why) {
    Input input = Hash.refused(source, "", Trouble.of(why), options.limits());
    return new OneFile(source, input, List.of(), List.of(), List.of());
  }
}
