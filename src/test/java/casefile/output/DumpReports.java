package casefile.output;

import casefile.kit.Reports;
import java.nio.file.Path;

/** Writes every format of a made-up report, to be looked at: {@code DumpReports DIR CASES}. */
final class DumpReports {
  private DumpReports() {}

  public static void main(String[] args) throws Exception {
    long start = System.nanoTime();
    System.out.println(
        Outputs.write(Path.of(args[0]), Reports.of(Integer.parseInt(args[1])), Formats.ALL));
    System.out.println((System.nanoTime() - start) / 1_000_000 + " ms");
  }
}
