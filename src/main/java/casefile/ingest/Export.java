package casefile.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the user pointed at: files, folders and archives holding case files. */
public final class Export {

  private final List<Found> roots;
  private final ImportOptions options;

  private Export(List<Found> roots, ImportOptions options) {
    this.roots = roots;
    this.options = options;
  }

  /**
   * An export of what these paths hold; nothing is read yet.
   *
   * @throws IllegalArgumentException when the options name an importer that does not exist
   */
  public static Export of(List<Path> paths, ImportOptions options) {
    if (!options.from().isEmpty() && Importers.named(options.from()).isEmpty()) {
      throw new IllegalArgumentException("no importer is called so");
    }
    List<Path> once = paths.stream().map(p -> p.toAbsolutePath().normalize()).distinct().toList();
    List<String> names = Names.named(once);
    List<Found> roots = new ArrayList<>();
    for (int i = 0; i < once.size(); i++) roots.add(Disk.named(once.get(i), names.get(i)));
    roots.sort(Comparator.comparing(Found::path));
    return new Export(roots, options);
  }

  /**
   * The steps of reading it, in order of path, then of place in the file.
   *
   * <p>The order and what each step holds depend only on names and bytes, and steps are found one
   * at a time: neither the cases nor their files are held. To be used by one thread (the steps may
   * then be loaded by many), and closed.
   */
  public Stream<Pending> pending() {
    Walk walk = new Walk(roots, options);
    int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, traits), false)
        .onClose(walk::close);
  }
}
