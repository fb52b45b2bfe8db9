package casefile.evil;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every hostile file there is, and how to lay them out as an export. */
public final class Evil {

  /** Stands in hostile files as a person's words would, and may turn up nowhere but in a report. */
  public static final String MARK = "Zeborah Quillfeather said the marmalade was hers";

  private Evil() {}

  /**
   * @param elsewhere an address that files name as where parts of them are, ending in a slash
   * @param million how many of anything is very many: less makes a quicker test
   */
  public static List<EvilFile> files(String elsewhere, int million) {
    List<EvilFile> all = new ArrayList<>(EvilZip.files());
    all.addAll(EvilXml.files(elsewhere, million));
    all.addAll(EvilText.files(elsewhere, million));
    all.addAll(EvilPdf.files(elsewhere));
    return all;
  }

  /** Writes them all into a folder, to try them by hand: {@code Evil FOLDER}. */
  public static void main(String[] args) throws IOException {
    for (EvilFile file : files("http://127.0.0.1:9/", 1_000_000)) write(Path.of(args[0]), file);
  }

  /** A case for each: the file, beside a note that is sound. */
  public static void write(Path export, EvilFile file) throws IOException {
    Path folder = Files.createDirectories(export.resolve("E " + file.name()));
    Files.writeString(folder.resolve("a note.txt"), "Case note\n\nShe would like tea at four.\n");
    Files.write(folder.resolve(file.name()), file.made().get());
  }
}
