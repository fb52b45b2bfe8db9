package casefile.ingest;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Stops a process that takes too long over a file.
 *
 * <p>Processor time counts, so that a busy machine refuses nothing an idle one reads; a process
 * that waits for nothing is stopped too, ten times later.
 */
final class WorkerWatch {

  private static final int PATIENCE = 10;
  private static final long LEAST_MILLIS = 50;

  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "worker-watch");
            thread.setDaemon(true);
            return thread;
          });

  private WorkerWatch() {}

  static Turn start(Process process, Duration limit) {
    Turn turn = new Turn(process, limit);
    turn.later(limit);
    return turn;
  }

  /** One file in one process. */
  static final class Turn {
    private final Process process;
    private final Duration limit;
    private final Duration before;
    private final long began = System.nanoTime();
    private java.util.concurrent.Future<?> next;
    private boolean over;
    private boolean stopped;

    private Turn(Process process, Duration limit) {
      this.process = process;
      this.limit = limit;
      this.before = used(process);
    }

    private synchronized void later(Duration wait) {
      long millis = Math.max(LEAST_MILLIS, wait.toMillis());
      next = CLOCK.schedule(this::look, millis, TimeUnit.MILLISECONDS);
    }

    private synchronized void look() {
      if (over) return;
      Duration left = limit.minus(used(process).minus(before));
      boolean waits = System.nanoTime() - began > limit.multipliedBy(PATIENCE).toNanos();
      if (!waits && !left.isNegative() && !left.isZero()) {
        later(left);
        return;
      }
      stopped = true;
      process.destroyForcibly();
    }

    synchronized void end() {
      over = true;
      next.cancel(false);
    }

    synchronized boolean stopped() {
      return stopped;
    }

    /** Where the system does not tell, the clock on the wall counts. */
    private Duration used(Process process) {
      return process.info().totalCpuDuration().orElseGet(() -> Duration.ofNanos(System.nanoTime()));
    }
  }
}
