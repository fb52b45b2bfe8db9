package casefile.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Works on several items at a time and hands the results over in the order of the items. */
final class InOrder {

  private InOrder() {}

  /** No more than twice {@code jobs} items are held at once. */
  static <A, B> void map(Stream<A> items, int jobs, Function<A, B> work, Consumer<B> take) {
    ExecutorService workers = Executors.newFixedThreadPool(jobs);
    Deque<Future<B>> waiting = new ArrayDeque<>();
    try (items) {
      items
          .sequential()
          .forEach(
              item -> {
                waiting.add(workers.submit(() -> work.apply(item)));
                if (waiting.size() >= 2 * jobs) take.accept(result(waiting.remove()));
              });
      while (!waiting.isEmpty()) take.accept(result(waiting.remove()));
    } finally {
      workers.shutdownNow();
    }
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) throw fault;
      if (e.getCause() instanceof Error fault) throw fault;
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", e);
    }
  }
}
