package casefile.ingest;

import java.util.function.Supplier;

/**
 * One step of reading an export, found but not yet read.
 *
 * <p>Most steps hold one case; some only report on a file.
 *
 * @param path the file or folder it comes from, for progress lines
 * @param alone all it gives is about one case that is read nowhere else, or about nothing but its
 *     files
 * @param work does the reading
 */
public record Pending(String path, boolean alone, Supplier<Loaded> work) {

  Pending(String path, Supplier<Loaded> work) {
    this(path, false, work);
  }

  /** Does the expensive parsing; may be called from any thread, and never throws for bad input. */
  public Loaded load() {
    return work.get();
  }

  static Pending of(String path, Loaded loaded) {
    return new Pending(path, () -> loaded);
  }

  @Override
  public String toString() {
    return "Pending[" + path + "]";
  }
}
