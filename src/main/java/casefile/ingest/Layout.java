package casefile.ingest;

import java.io.IOException;
import java.util.List;

/**
 * Whether a folder is one case or an export of many.
 *
 * <p>Decided by names alone, so that a folder of 100,000 files is not opened to find out. A folder
 * with {@code case.json} is a case; so is a folder with documents in it, and all below it belongs
 * to it. Only the folder the user named (or the top of an archive) may hold stray documents and
 * still be an export: when more case folders, case JSON files and archives stand there than
 * documents.
 */
final class Layout {

  private Layout() {}

  static boolean isCase(List<Found> children, boolean named) throws IOException, Refused {
    if (hasCaseJson(children)) return true;
    long documents = documents(children);
    if (documents == 0 || !named) return documents > 0;
    long others = 0;
    for (Found child : children) {
      if (child instanceof Found.OfFile
          && (Importers.casesName(child.name()) || child.name().endsWith(".zip"))) others++;
      if (child instanceof Found.OfFolder folder && looksLikeCase(folder)) others++;
    }
    return others <= documents;
  }

  static boolean hasCaseJson(List<Found> children) {
    return children.stream().anyMatch(c -> c instanceof Found.OfFile && isCaseJson(c.name()));
  }

  static boolean isCaseJson(String name) {
    return name.equalsIgnoreCase("case.json");
  }

  private static boolean looksLikeCase(Found.OfFolder folder) throws IOException, Refused {
    List<Found> inside = folder.children();
    return hasCaseJson(inside) || documents(inside) > 0;
  }

  private static long documents(List<Found> children) {
    return children.stream()
        .filter(c -> c instanceof Found.OfFile && Names.ignored(c.name()).isEmpty())
        .filter(c -> Importers.documentName(c.name()))
        .count();
  }
}
