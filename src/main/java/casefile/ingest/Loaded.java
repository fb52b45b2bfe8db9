package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.model.CaseFile;
import java.util.List;

/**
 * What one step of reading an export gave.
 *
 * <p>A file cut into many cases gives its one {@link Input} with whichever of its cases is loaded
 * last, so inputs are to be gathered from all steps and sorted.
 *
 * @param cases none when the step only reports on files, or when nothing could be read
 */
public record Loaded(List<CaseFile> cases, List<Input> inputs, List<Diagnostic> diagnostics) {

  public Loaded {
    cases = List.copyOf(cases);
    inputs = List.copyOf(inputs);
    diagnostics = List.copyOf(diagnostics);
  }

  static Loaded of(Input input) {
    return new Loaded(List.of(), List.of(input), List.of());
  }

  static Loaded of(Diagnostic diagnostic) {
    return new Loaded(List.of(), List.of(), List.of(diagnostic));
  }
}
