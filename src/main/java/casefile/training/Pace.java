package casefile.training;

import casefile.audit.Audit;
import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.template.Catalogue;
import casefile.text.Reading;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How fast files already in memory are read, scored, followed and rated, on one core.
 *
 * <p>Argument: the labelled folder. Its files as they are, then as many of their documents in one
 * file as come to 35,000 words, a long case file of adult services. Each is rated over and over for
 * ten seconds to warm up, then in nine timed rounds. Seconds are those of the processor, so that
 * other work on the machine counts for little; collecting garbage is not among them.
 */
public final class Pace {

  private static final long WARM_UP = 10_000_000_000L;
  private static final int ROUNDS = 9;
  private static final int LONG = 35_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Pace() {}

  public static void main(String[] args) throws Exception {
    List<CaseFile> files = Gold.read(List.of(Path.of(args[0]))).stream().map(Gold::file).toList();
    Audit audit =
        new Audit(
            Catalogue.load("strengths-based-practice").template().orElseThrow(),
            Catalogue.knowledge().orElseThrow());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(measured(audit, files));
    out.println(measured(audit, List.of(joined(files))));
  }

  private static String measured(Audit audit, List<CaseFile> files) {
    long sentences =
        files.stream().mapToLong(f -> Reading.of(f, Catalogue.welsh()).sentences().size()).sum();
    long words = files.stream().mapToLong(CaseFile::words).sum();
    long begun = System.nanoTime();
    while (System.nanoTime() - begun < WARM_UP) round(audit, files);
    double[] seconds = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      round(audit, files);
      seconds[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }
    Arrays.sort(seconds);
    return String.format(
        Locale.ROOT,
        "%d files, %,d words, %,d sentences: median %.3f s, %,.0f sentences a second (%,.0f to %,.0f)",
        files.size(),
        words,
        sentences,
        seconds[ROUNDS / 2],
        sentences / seconds[ROUNDS / 2],
        sentences / seconds[ROUNDS - 1],
        sentences / seconds[0]);
  }

  /** Documents of one file after another's under one case, in their own order. */
  private static CaseFile joined(List<CaseFile> files) {
    CaseFile first = files.get(0);
    List<Document> documents = new ArrayList<>();
    int words = 0;
    for (CaseFile file : files) {
      for (Document d : file.documents()) {
        if (words >= LONG) break;
        documents.add(numbered(d, documents.size() + 1));
        words += d.words();
      }
    }
    return new CaseFile(
        first.caseId(),
        first.service(),
        first.nation(),
        first.attributes(),
        first.person(),
        documents);
  }

  private static Document numbered(Document d, int number) {
    return new Document(
        "d" + number, d.type(), d.title(), d.date(), d.authorRole(), d.sections(), d.source());
  }

  private static void round(Audit audit, List<CaseFile> files) {
    int rated = 0;
    for (CaseFile file : files) rated += audit.of(file).standards().size();
    if (rated == 0) throw new IllegalStateException("nothing was rated");
  }
}
