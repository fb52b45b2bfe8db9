package casefile.training;

import casefile.audit.Audit;
import casefile.model.CaseFile;
import casefile.template.Catalogue;
import casefile.text.Reading;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How fast files already in memory are read, scored and rated, in sentences a second on one core.
 *
 * <p>Argument: the labelled folder. Rounds over all its files for ten seconds to warm up, then nine
 * timed rounds; prints the median, the slowest and the fastest.
 */
public final class Pace {

  private static final long WARM_UP = 10_000_000_000L;
  private static final int ROUNDS = 9;

  private Pace() {}

  public static void main(String[] args) throws Exception {
    List<CaseFile> files = Gold.read(List.of(Path.of(args[0]))).stream().map(Gold::file).toList();
    Audit audit =
        new Audit(
            Catalogue.load("strengths-based-practice").template().orElseThrow(),
            Catalogue.knowledge().orElseThrow());
    long sentences =
        files.stream().mapToLong(f -> Reading.of(f, Catalogue.welsh()).sentences().size()).sum();
    long begun = System.nanoTime();
    while (System.nanoTime() - begun < WARM_UP) round(audit, files);
    double[] pace = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      round(audit, files);
      pace[i] = sentences * 1e9 / (System.nanoTime() - start);
    }
    Arrays.sort(pace);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf(
        Locale.ROOT,
        "%d files, %d sentences: median %,.0f sentences a second (%,.0f to %,.0f)%n",
        files.size(),
        sentences,
        pace[ROUNDS / 2],
        pace[0],
        pace[ROUNDS - 1]);
  }

  private static void round(Audit audit, List<CaseFile> files) {
    int rated = 0;
    for (CaseFile file : files) rated += audit.of(file).standards().size();
    if (rated == 0) throw new IllegalStateException("nothing was rated");
  }
}
