package casefile.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads documents in a process of its own: one after another, each asked for on its standard input
 * and answered on its standard output.
 *
 * <p>It ends when whoever started it does, even in the middle of a document, as its first thread
 * does nothing but listen.
 */
public final class Worker {

  /** Something no importer expects; the file is then refused by whoever asked. */
  private static final int BROKEN = 70;

  private Worker() {}

  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    // Libraries log what they met in a file, and that can be case text.
    Logger.getLogger("").setLevel(Level.OFF);
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
    DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
    System.setOut(System.err);
    ExecutorService reading = Executors.newSingleThreadExecutor();
    try {
      while (true) {
        WorkerWire.Request asked = WorkerWire.asked(in);
        reading.execute(() -> answer(asked, out));
      }
    } catch (IOException e) {
      Runtime.getRuntime().halt(0);
    }
  }

  private static void answer(WorkerWire.Request asked, DataOutputStream out) {
    try {
      WorkerWire.answer(out, OneFile.read(asked.source(), asked.options()));
    } catch (Throwable e) {
      Runtime.getRuntime().halt(BROKEN);
    }
  }
}
