package casefile.ingest;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Reads e-mail as it was sent. */
final class EmlImporter implements DocumentImporter {

  /** Begins with the headers of a message, and has at least three. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)(?:(?:received|return-path|delivered-to|message-id|mime-version|from|to|subject|date"
              + "|x-[\\w-]+|content-[\\w-]+|reply-to|cc|dkim-signature|arc-[\\w-]+): ?.*\\R"
              + "(?:[ \\t].*\\R)*){3}");

  @Override
  public String name() {
    return "eml";
  }

  @Override
  public String summary() {
    return "Reads e-mail (.eml): the message, and what is attached to it as documents.";
  }

  @Override
  public List<String> endings() {
    return List.of("eml");
  }

  @Override
  public boolean knows(Probe probe) {
    if (probe.binary()) return false;
    return probe.named("eml", "msg") && !probe.says("<") || HEAD.matcher(probe.text()).lookingAt();
  }

  @Override
  public Parsed read(Source source, Limits limits) throws IOException, Refused {
    return EmlReader.read(source.bytes(limits), limits).parsed(source.path());
  }
}
