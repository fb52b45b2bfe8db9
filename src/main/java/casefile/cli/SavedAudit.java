package casefile.cli;

import casefile.output.AuditJson;
import casefile.output.Outputs;
import casefile.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The {@code audit.json} of an earlier audit, as commands take it. */
final class SavedAudit {

  private SavedAudit() {}

  /** What to say when there is no such file; empty when there is. */
  static Optional<String> missing(Path file) {
    try {
      Outputs.settle(file);
    } catch (IOException open) {
      return Optional.of(Misuse.unwritten(file.toAbsolutePath().getParent(), open));
    }
    if (Files.isRegularFile(file)) return Optional.empty();
    return Optional.of(
        "there is no file " + file + " — give the audit.json that `casefile audit` wrote");
  }

  /** What it holds; empty when it cannot be used, and the console has said why. */
  static Optional<Report> read(Path file, Console console) throws IOException {
    Outputs.settle(file);
    AuditJson.Read read;
    try (InputStream in = Files.newInputStream(file)) {
      read = AuditJson.read(in, file.toString());
    }
    console.tell(read.diagnostics());
    return read.report();
  }
}
