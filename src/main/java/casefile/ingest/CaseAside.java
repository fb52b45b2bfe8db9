package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.model.CaseFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The {@code case.json} beside the documents of a case. */
record CaseAside(Optional<CaseFile> caseFile, Input input, List<Diagnostic> diagnostics) {

  static CaseAside read(Source source, Limits limits) {
    try {
      byte[] bytes = source.bytes(limits);
      byte[] utf8 = Utf8.of(new ByteArrayInputStream(bytes)).readAllBytes();
      JsonPieces.Cut cut = new JsonPieces.Cut(1, 1, utf8, "");
      CaseImporter.Outcome outcome = CaseJson.read(cut, source.path(), limits, true);
      Status status =
          outcome.caseFile().isEmpty()
              ? Status.REFUSED
              : outcome.whole() ? Status.READ : Status.PARTIAL;
      String reason = status == Status.READ ? "" : "what is wrong is told line by line";
      Input input = new Input(source.path(), Hash.of(bytes), bytes.length, "json", status, reason);
      return new CaseAside(outcome.caseFile(), input, outcome.diagnostics());
    } catch (IOException | Refused e) {
      Input input = Hash.refused(source, "json", Trouble.of(e), limits);
      return new CaseAside(Optional.empty(), input, List.of());
    }
  }
}
