package casefile.ingest;

import java.io.IOException;
import java.util.List;

/** Reads plain text and Markdown. */
final class TextImporter implements DocumentImporter {

  @Override
  public String name() {
    return "text";
  }

  @Override
  public String summary() {
    return "Reads plain text and Markdown (.txt, .md), in UTF-8, UTF-16 or Windows-1252.";
  }

  @Override
  public List<String> endings() {
    return List.of("txt", "md", "text", "markdown");
  }

  @Override
  public boolean knows(Probe probe) {
    return probe.named("txt", "md", "text", "markdown") && !probe.binary();
  }

  @Override
  public Parsed read(Source source, Limits limits) throws IOException, Refused {
    String text = Encoding.decode(source.bytes(limits));
    if (text.length() > limits.characters()) {
      throw Limits.reached("characters", "characters", limits.characters());
    }
    if (text.isBlank()) return new Parsed(List.of(), "holds no text", List.of());
    return Parsed.of(Draft.of("", TextBlocks.of(text)));
  }
}
