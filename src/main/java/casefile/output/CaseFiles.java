package casefile.output;

import casefile.report.CaseResult;
import casefile.report.Feedback;
import casefile.report.Fishbowl;
import casefile.report.Leaf;
import casefile.report.PeerChallenge;
import casefile.report.Report;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The PDFs that are about one case, or are handed out: their names and contents. */
public final class CaseFiles {

  /** What {@code pack --for} takes. */
  public static final List<String> PACKS = List.of("fishbowl", "feedback", "peer-challenge");

  private CaseFiles() {}

  /** A PDF for each case, in a folder. */
  public static Map<Path, Outputs.Content> perCase(
      Path folder, Report report, Optional<Password> password) {
    Map<Path, Outputs.Content> files = new LinkedHashMap<>();
    for (CaseResult result : report.cases()) {
      files.put(
          unused(files, folder, "case-" + result.caseId()),
          out ->
              PdfFile.write(report.run(), password, g -> PdfCase.markup(report, result, g), out));
    }
    return files;
  }

  /**
   * The files of a pack.
   *
   * @param pack one of {@link #PACKS}
   * @param cases those it is about; of no matter to a peer challenge, which is about all
   */
  public static Map<Path, Outputs.Content> pack(
      String pack,
      Path folder,
      Report report,
      List<CaseResult> cases,
      Optional<Password> password) {
    return switch (pack) {
      case "fishbowl" -> each(pack, folder, report, cases, password, Fishbowl::of);
      case "feedback" -> each(pack, folder, report, cases, password, Feedback::of);
      default ->
          Map.of(
              folder.resolve("peer-challenge.pdf"),
              leaf(report, PeerChallenge.of(report), password));
    };
  }

  private static Map<Path, Outputs.Content> each(
      String pack,
      Path folder,
      Report report,
      List<CaseResult> cases,
      Optional<Password> password,
      BiFunction<Report, CaseResult, Leaf> of) {
    Map<Path, Outputs.Content> files = new LinkedHashMap<>();
    for (CaseResult result : cases) {
      files.put(
          unused(files, folder, pack + "-" + result.caseId()),
          out -> leaf(report, of.apply(report, result), password).to(out));
    }
    return files;
  }

  private static Outputs.Content leaf(Report report, Leaf leaf, Optional<Password> password) {
    return out -> PdfFile.write(report.run(), password, g -> PdfLeaf.markup(report, leaf, g), out);
  }

  /** A name every system takes, that no other file has even where case does not count. */
  private static Path unused(Map<Path, ?> taken, Path folder, String name) {
    String safe = name.replaceAll("[^\\p{L}\\p{N}._-]+", "_");
    safe = safe.length() > 100 ? safe.substring(0, 100) : safe;
    for (int i = 1; ; i++) {
      Path path = folder.resolve(safe + (i == 1 ? "" : "_" + i) + ".pdf");
      if (taken.keySet().stream().noneMatch(p -> p.toString().equalsIgnoreCase(path.toString()))) {
        return path;
      }
    }
  }
}
