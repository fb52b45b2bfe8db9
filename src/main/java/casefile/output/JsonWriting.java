package casefile.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;

/** JSON written token by token: binding would take longer to load than a form to lint. */
final class JsonWriting {

  /** Writes one value. */
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  private JsonWriting() {}

  static void write(Appendable out, Body body) throws IOException {
    StringWriter text = new StringWriter();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      body.write(json);
    }
    out.append(text.toString()).append('\n');
  }
}
