package casefile.ingest;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Iterators made one after another, each only when the one before is used up.
 *
 * <p>{@code Stream.flatMap} would do, but buffers a whole inner stream when pulled from.
 */
final class Steps implements Iterator<Pending> {

  interface Step {
    Iterator<Pending> go();
  }

  private final Iterator<Step> steps;
  private Iterator<Pending> now = List.<Pending>of().iterator();

  Steps(List<Step> steps) {
    this.steps = steps.iterator();
  }

  static Iterator<Pending> one(String path, Loaded loaded) {
    return List.of(Pending.of(path, loaded)).iterator();
  }

  static Iterator<Pending> one(Pending pending) {
    return List.of(pending).iterator();
  }

  @Override
  public boolean hasNext() {
    while (!now.hasNext()) {
      if (!steps.hasNext()) return false;
      now = steps.next().go();
    }
    return true;
  }

  @Override
  public Pending next() {
    if (!hasNext()) throw new NoSuchElementException();
    return now.next();
  }
}
