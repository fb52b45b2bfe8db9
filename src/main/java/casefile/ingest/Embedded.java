package casefile.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A file embedded in a document, taken out of what programs wrap it in. */
final class Embedded {

  /** Where programs keep the very file they show: newer Office, and readers of PDF. */
  private static final List<String> WHOLE = List.of("Package", "CONTENTS");

  /** What makes a container a document of the older Office by itself. */
  private static final List<String> OLDER = List.of("WordDocument", "Workbook", "Book");

  private Embedded() {}

  /** The file, named as it was where that is known; nothing when it is no file we could read. */
  static Optional<Source.Held> in(String name, byte[] bytes) throws IOException {
    Source.Held given = new Source.Held(name, bytes);
    Probe probe = Probe.of(given);
    if (!probe.ole()) {
      return Importers.document(probe, "").isPresent() || probe.starts("PK")
          ? Optional.of(given)
          : Optional.empty();
    }
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      if (OLDER.stream().anyMatch(container.getRoot()::hasEntryCaseInsensitive)) {
        return Optional.of(given);
      }
      return in(name, container.getRoot());
    }
  }

  /** The same of a folder of a container, where documents of the older Word keep them. */
  static Optional<Source.Held> in(String name, DirectoryNode root) throws IOException {
    try {
      for (String stream : WHOLE) {
        if (!root.hasEntryCaseInsensitive(stream)) continue;
        try (InputStream in = root.createDocumentInputStream(stream)) {
          return Optional.of(new Source.Held(stem(name), in.readAllBytes()));
        }
      }
      if (OLDER.stream().anyMatch(root::hasEntryCaseInsensitive)) {
        return Optional.of(new Source.Held(name, alone(root)));
      }
      if (!root.hasEntryCaseInsensitive(Ole10Native.OLE10_NATIVE)) return Optional.empty();
      Ole10Native file = Ole10Native.createFromEmbeddedOleObject(root);
      String label = Names.last(file.getLabel().replace('\\', '/'));
      return Optional.of(
          new Source.Held(label.isBlank() ? stem(name) : label, file.getDataBuffer()));
    } catch (Ole10NativeException e) {
      return Optional.empty();
    }
  }

  /** A folder as a container of its own. */
  private static byte[] alone(DirectoryNode root) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      EntryUtils.copyNodes(root, container.getRoot());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      container.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static String stem(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".bin")
        ? name.substring(0, name.length() - 4)
        : name;
  }
}
