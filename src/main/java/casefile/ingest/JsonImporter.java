package casefile.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Reads case-file JSON: one case, an array, or JSON Lines. */
final class JsonImporter implements CaseImporter {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String summary() {
    return "Reads case-file JSON (case-file/1): one case, an array of cases, or JSON Lines.";
  }

  @Override
  public List<String> endings() {
    return List.of("json", "jsonl", "ndjson");
  }

  @Override
  public boolean knows(Probe probe) {
    if (probe.binary()) return false;
    String start = probe.text().strip();
    String close = start.substring(0, Math.min(200, start.length())).replaceAll("\\s", "");
    boolean json = close.startsWith("{\"") || close.startsWith("[{\"") || close.equals("{");
    return json || probe.named("json", "jsonl", "ndjson");
  }

  @Override
  public Iterator<Piece> cut(Source source, Opened opened, ImportOptions options)
      throws IOException {
    Limits limits = options.limits();
    InputStream in = Utf8.of(opened.open(source));
    Iterator<JsonPieces.Cut> cuts = JsonPieces.of(in, limits.caseBytes());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return cuts.hasNext();
      }

      @Override
      public Piece next() {
        return piece(cuts.next(), source.path(), limits);
      }
    };
  }

  private static Piece piece(JsonPieces.Cut cut, String path, Limits limits) {
    return new Piece() {
      @Override
      public int line() {
        return cut.line();
      }

      @Override
      public Optional<String> caseId() {
        return cut.trouble().isEmpty() ? CaseJson.caseId(cut.bytes()) : Optional.empty();
      }

      @Override
      public Outcome read() {
        return CaseJson.read(cut, path, limits, false);
      }
    };
  }
}
