package casefile.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A {@link Worker} as seen from here: started when first needed, and again after it was stopped.
 */
final class WorkerProcess {

  /** What Java ends with when told to end for want of memory. */
  private static final int NO_MEMORY = 3;

  private Process process;
  private long memory;
  private boolean fresh;
  private DataInputStream in;
  private DataOutputStream out;

  /**
   * Reads a file, or says which limit it reached.
   *
   * <p>A process that breaks off may have suffered from the files before, so the verdict is that of
   * a fresh one: what becomes of a file never depends on its neighbours.
   */
  OneFile read(Source.Held source, ImportOptions options) {
    Limits limits = options.limits();
    WorkerWatch.Turn turn = null;
    try {
      if (process == null || memory != limits.memory()) start(limits.memory());
      turn = WorkerWatch.start(process, Duration.ofSeconds(limits.time()));
      WorkerWire.ask(out, source, options);
      OneFile read = WorkerWire.answered(in, source);
      fresh = false;
      return read;
    } catch (IOException e) {
      boolean first = fresh;
      int code = stop();
      if (turn == null) return OneFile.refused(source, "the process that reads it did not start");
      if (turn.stopped()) return OneFile.refused(source, took("seconds", limits.time(), "time"));
      if (!first) return read(source, options);
      return OneFile.refused(
          source,
          code == NO_MEMORY
              ? took("MB of memory", limits.memory() >> 20, "memory")
              : "it broke the process that reads it");
    } finally {
      if (turn != null) turn.end();
    }
  }

  private static String took(String unit, long value, String limit) {
    return "takes more than " + value + " " + unit + " to read (limit " + limit + ")";
  }

  /**
   * The same program with a ceiling on its memory.
   *
   * <p>It may leave nothing behind: no temporary file, no report of a crash, and what it prints is
   * dropped.
   */
  private void start(long memory) throws IOException {
    stop();
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    process =
        new ProcessBuilder(
                java.toString(),
                "-Xmx" + (memory >> 20) + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+SuppressFatalErrorMessage",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + java.resolve("no temporary files"),
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    this.memory = memory;
    fresh = true;
    in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
  }

  /** Ends the process, and gives the code it had ended with if it had. */
  private int stop() {
    if (process == null) return 0;
    try {
      // One that ended by itself closes its pipes a moment before its code is known.
      process.waitFor(200, TimeUnit.MILLISECONDS);
      return process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    } finally {
      process = null;
    }
  }
}
