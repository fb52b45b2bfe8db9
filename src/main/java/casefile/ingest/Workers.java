package casefile.ingest;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

/**
 * The processes in which documents are read, so that a file that never ends or eats all memory can
 * be stopped, and costs nobody else anything.
 *
 * <p>Nothing is started before there is a document to read, and a second process not for a handful:
 * each has to warm up first. They live as long as we do.
 */
final class Workers {

  /** Files for which one more process is worth its start. */
  private static final int FILES_EACH = 40;

  private static final BlockingDeque<WorkerProcess> IDLE = new LinkedBlockingDeque<>();
  private static int files;
  private static int processes;

  private Workers() {}

  /** Reads a file when a process is free; as many are started as there are threads that ask. */
  static OneFile read(Source.Held source, ImportOptions options) {
    WorkerProcess worker = idle();
    try {
      return worker.read(source, options);
    } finally {
      IDLE.addFirst(worker);
    }
  }

  private static WorkerProcess idle() {
    WorkerProcess worker = IDLE.pollFirst();
    if (worker != null) return worker;
    synchronized (Workers.class) {
      if (processes * FILES_EACH <= files++) {
        processes++;
        return new WorkerProcess();
      }
    }
    try {
      return IDLE.takeFirst();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", e);
    }
  }
}
