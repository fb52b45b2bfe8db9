package casefile.ingest;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** Something met while walking an export, on disk or inside an archive. */
sealed interface Found {

  String path();

  /** The last name of the path. */
  default String name() {
    return path().substring(path().lastIndexOf('/') + 1);
  }

  /** By name, so that the order never depends on the file system. */
  Comparator<Found> ORDER = Comparator.comparing(Found::name).thenComparing(Found::path);

  record OfFile(Source source) implements Found {
    @Override
    public String path() {
      return source.path();
    }
  }

  /**
   * @param caseName the case id should it be a case
   * @param listing lists it anew at each call, in {@link #ORDER}
   */
  record OfFolder(String path, String caseName, Listing listing) implements Found {
    List<Found> children() throws IOException, Refused {
      return listing.children();
    }
  }

  /** Something there, but not to be read. */
  record OfOther(String path, long bytes, String reason) implements Found {}

  interface Listing {
    List<Found> children() throws IOException, Refused;
  }
}
