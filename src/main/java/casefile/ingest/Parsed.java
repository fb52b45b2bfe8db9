package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a document file gave.
 *
 * @param loss what could not be read, in words without case text; empty when all was read
 * @param attached files inside it, to be read as documents of their own
 */
record Parsed(
    List<Draft> drafts, String loss, List<Diagnostic> diagnostics, List<Source> attached) {

  Parsed(List<Draft> drafts, String loss, List<Diagnostic> diagnostics) {
    this(drafts, loss, diagnostics, List.of());
  }

  /** The same with what stands in it besides. */
  Parsed with(String lost, List<Source> files) {
    String all = loss.isEmpty() || lost.isEmpty() ? loss + lost : loss + "; " + lost;
    return new Parsed(drafts, all, diagnostics, files);
  }

  static Parsed of(Draft draft) {
    return new Parsed(List.of(draft), "", List.of());
  }
}
