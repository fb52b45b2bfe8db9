package casefile.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A ZIP as a folder, without ever writing a file.
 *
 * <p>A ZIP on disk is read here and there; one inside another is unpacked into memory once, while
 * its cases are walked. Names that lead outside (Zip Slip) cannot do harm, as nothing is unpacked
 * to disk, but such an archive was built to, so those entries are refused.
 */
final class Archive {

  /** No system makes longer ones. */
  private static final int LONGEST_NAME = 4096;

  private Archive() {}

  static boolean is(Probe probe) {
    return (probe.starts("PK\u0003\u0004") || probe.starts("PK\u0005\u0006"))
        && !DocxImporter.inside(probe)
        && !TableImporter.inside(probe)
        && !OdtImporter.inside(probe);
  }

  /**
   * An archive as a folder.
   *
   * @param unpacked the bytes it says it unpacks to
   * @param refused how many of its entries are not to be read
   */
  record Opened(Source source, Found.OfFolder folder, long unpacked, int refused) {

    /** The archive's own line in the list of inputs. */
    Input input(Limits limits) {
      String reason = refused == 0 ? "" : refused + " of its entries refused";
      Status status = refused == 0 ? Status.READ : Status.PARTIAL;
      String sha256 = Hash.of(source, limits);
      return new Input(source.path(), sha256, source.size(), "zip", status, reason);
    }
  }

  /** Lists an archive that may still unpack to {@code budget} bytes. */
  static Opened open(Source source, ImportOptions options, long budget)
      throws IOException, Refused {
    Limits limits = options.limits();
    List<ZipDirectory.Entry> entries;
    try (RandomBytes bytes = source.random(limits)) {
      entries = ZipDirectory.entries(bytes, limits);
    }
    long total = 0;
    for (ZipDirectory.Entry entry : entries) {
      total += Math.max(0, entry.size());
      if (total > budget) throw Limits.reached("archiveBytes", "bytes", limits.archiveBytes());
    }
    Tree root = new Tree(source.path() + "!");
    Map<String, ZipDirectory.Entry> seen = new LinkedHashMap<>();
    for (ZipDirectory.Entry entry : entries) place(root, source, entry, seen, options);
    return new Opened(source, root.folder(source.stem()), total, root.refused());
  }

  private static void place(
      Tree root,
      Source archive,
      ZipDirectory.Entry entry,
      Map<String, ZipDirectory.Entry> seen,
      ImportOptions options) {
    if (entry.folder()) return;
    List<String> parts = new ArrayList<>();
    boolean outside = entry.name().startsWith("/") || entry.name().startsWith("\\");
    for (String part : entry.name().split("[/\\\\]+")) {
      if (part.equals("..") || part.matches("[A-Za-z]:.*")) outside = true;
      if (!part.isEmpty() && !part.equals(".")) parts.add(Names.shown(part));
    }
    if (parts.isEmpty()) parts.add("\uFFFD");
    String name = parts.remove(parts.size() - 1);
    Tree folder = outside ? root : root.descend(parts);
    String path = folder.path + "/" + name;
    String trouble = trouble(entry, outside, parts.size(), options);
    if (trouble.isEmpty() && seen.put(path, entry) != null) trouble = "its name is there twice";
    folder.files.add(
        trouble.isEmpty()
            ? new Found.OfFile(new Packed(path, archive, entry, options))
            : new Found.OfOther(path, Math.max(0, entry.size()), trouble));
  }

  private static String trouble(
      ZipDirectory.Entry entry, boolean outside, int depth, ImportOptions options) {
    Limits limits = options.limits();
    if (outside) return "its name leads outside the archive";
    if (entry.name().length() > LONGEST_NAME) {
      return "its name is longer than " + LONGEST_NAME + " characters";
    }
    if (depth > limits.depth())
      return "more than " + limits.depth() + " folders deep (limit depth)";
    if (entry.encrypted() && options.passwords().isEmpty()) {
      return "protected by a password: name a file of passwords with --password-file, or unpack the"
          + " archive and name the folder instead";
    }
    if (entry.size() < 0 || entry.packed() < 0) return "its size is not possible";
    if (limits.tooDense(entry.packed(), entry.size())) {
      return "unpacks to more than "
          + limits.archiveRatio()
          + " times its size (limit archiveRatio)";
    }
    return "";
  }

  /** Folders of an archive, filled entry by entry. */
  private static final class Tree {
    private final String path;
    private final Map<String, Tree> folders = new TreeMap<>();
    private final List<Found> files = new ArrayList<>();

    Tree(String path) {
      this.path = path;
    }

    Tree descend(List<String> parts) {
      Tree at = this;
      for (String part : parts) {
        String below = at.path + "/" + part;
        at = at.folders.computeIfAbsent(part, p -> new Tree(below));
      }
      return at;
    }

    int refused() {
      int here = (int) files.stream().filter(f -> f instanceof Found.OfOther).count();
      return here + folders.values().stream().mapToInt(Tree::refused).sum();
    }

    Found.OfFolder folder(String caseName) {
      List<Found> children = new ArrayList<>(files);
      folders.forEach((name, tree) -> children.add(tree.folder(name)));
      children.sort(Found.ORDER);
      return new Found.OfFolder(path, caseName, () -> children);
    }
  }

  private record Packed(
      String path, Source archive, ZipDirectory.Entry entry, ImportOptions options)
      implements Source {
    @Override
    public long size() {
      return entry.size();
    }

    @Override
    public InputStream open() throws IOException {
      RandomBytes bytes = null;
      try {
        bytes = archive.random(options.limits());
        return entry.encrypted()
            ? LockedEntry.open(bytes, entry, options)
            : ZipDirectory.open(bytes, entry);
      } catch (Refused e) {
        if (bytes != null) bytes.close();
        throw new RefusedIo(e);
      } catch (IOException e) {
        if (bytes != null) bytes.close();
        throw e;
      }
    }

    @Override
    public String toString() {
      return "Packed[" + path + "]";
    }
  }
}
