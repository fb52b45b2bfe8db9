package casefile.output;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.report.Report;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Reads a saved {@code audit.json} back into the report it was written from. */
public final class AuditJson {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private AuditJson() {}

  /** The report, or what is wrong with the file; never both. */
  public record Read(Optional<Report> report, List<Diagnostic> diagnostics) {}

  /**
   * Reads an audit.
   *
   * @param path how messages name the file
   * @throws IOException when the stream cannot be read at all
   */
  public static Read read(InputStream in, String path) throws IOException {
    JsonNode root;
    try {
      root = JSON.readTree(in);
    } catch (JsonProcessingException broken) {
      JsonLocation at = broken.getLocation();
      Place place = at == null ? Place.of(path) : Place.of(path, at.getLineNr(), at.getColumnNr());
      return wrong(place, "not readable as JSON");
    }
    if (root == null || !root.isObject()) return wrong(Place.of(path), "not a JSON object");
    String schema = root.path("schema").asText("none");
    if (!schema.equals(JsonFormat.SCHEMA)) {
      return wrong(
          Place.of(path),
          "the schema is `" + clip(schema) + "`, `" + JsonFormat.SCHEMA + "` was expected");
    }
    try {
      return new Read(Optional.of(AuditNodes.report(root)), List.of());
    } catch (AuditNodes.Unexpected unexpected) {
      return wrong(Place.of(path), unexpected.getMessage());
    }
  }

  private static Read wrong(Place place, String message) {
    String mend = "give the audit.json that `casefile audit` wrote, unchanged";
    return new Read(Optional.empty(), List.of(Diagnostic.error(place, message, mend)));
  }

  private static String clip(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
