package casefile.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Reads web pages, as case management systems print forms and notes. */
final class HtmlImporter implements DocumentImporter {

  private static final Pattern LATE =
      Pattern.compile("(?i)<meta\\b[^>]{0,200}charset=[\"']?([a-z][a-z0-9-]{2,30})");

  private static final String UNSEEN =
      "script, style, noscript, template, svg, iframe, object, [hidden], [aria-hidden=true],"
          + " [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden],"
          + " input[type=hidden], button, input[type=submit], input[type=button], input[type=image]";

  @Override
  public String name() {
    return "html";
  }

  @Override
  public String summary() {
    return "Reads web pages (.html): headings, tables, lists, form fields.";
  }

  @Override
  public List<String> endings() {
    return List.of("html", "htm", "xhtml");
  }

  @Override
  public boolean knows(Probe probe) {
    if (probe.binary()) return false;
    boolean markup = probe.says("<!doctype html", "<html", "<head", "<body", "<table", "<h1");
    return markup || probe.named("html", "htm", "xhtml");
  }

  @Override
  public Parsed read(Source source, Limits limits) throws IOException, Refused {
    byte[] bytes = source.bytes(limits);
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), charset(bytes), "");
    String title = page.title().strip();
    List<Block> blocks = blocks(page, limits);
    Draft draft = Draft.of("", blocks);
    return Parsed.of(
        draft.title().isEmpty() && !title.isEmpty() ? new Draft(title, draft.sections()) : draft);
  }

  /** What of a page is seen. */
  static List<Block> blocks(Document page, Limits limits) throws Refused {
    check(page, limits);
    return blocks(page);
  }

  /** A piece of a page, as rich text editors save it into a cell. */
  static List<Block> blocks(String fragment) {
    return blocks(Jsoup.parseBodyFragment(fragment));
  }

  private static List<Block> blocks(Document page) {
    page.select(UNSEEN).remove();
    return new HtmlBlocks().read(page.body());
  }

  /** Null lets jsoup look for the page's own declaration, then take UTF-8. */
  static String charset(byte[] bytes) {
    if (Encoding.marked(bytes)) return null;
    String head =
        new String(
            bytes, 0, Math.min(bytes.length, 2048), java.nio.charset.StandardCharsets.ISO_8859_1);
    String lower = head.toLowerCase(java.util.Locale.ROOT);
    // A declaration that can be read byte by byte is wrong about two bytes a letter.
    boolean wide = lower.matches("(?s).*charset=[\"']?(unicode|utf-16|ucs-2).*");
    if (lower.contains("charset") && !wide) return null;
    return wide ? Encoding.plain(bytes) : late(bytes).orElseGet(() -> Encoding.plain(bytes));
  }

  /** One that is declared further down than anybody looks, below long remarks. */
  private static Optional<String> late(byte[] bytes) {
    Matcher declared =
        LATE.matcher(
            new String(
                bytes,
                0,
                Math.min(bytes.length, 1 << 16),
                java.nio.charset.StandardCharsets.ISO_8859_1));
    return declared.find() && Charset.isSupported(declared.group(1))
        ? Optional.of(declared.group(1))
        : Optional.empty();
  }

  static void check(Document page, Limits limits) throws Refused {
    boolean[] deep = {false};
    long[] characters = {0};
    NodeVisitor visitor =
        (node, depth) -> {
          if (depth > limits.nesting()) deep[0] = true;
          if (node instanceof org.jsoup.nodes.TextNode text) {
            characters[0] += text.getWholeText().length();
          }
        };
    NodeTraversor.traverse(visitor, (org.jsoup.nodes.Node) page);
    if (deep[0]) throw Limits.reached("nesting", "elements deep", limits.nesting());
    if (characters[0] > limits.characters()) {
      throw Limits.reached("characters", "characters", limits.characters());
    }
  }

  /** What an input, text area or list of choices holds; empty when nothing was chosen. */
  static String value(Element control) {
    String type = control.attr("type").toLowerCase(java.util.Locale.ROOT);
    return switch (control.normalName()) {
      case "textarea" -> control.wholeText().strip();
      case "select" -> String.join("; ", control.select("option[selected]").eachText());
      default ->
          type.equals("checkbox") || type.equals("radio")
              ? DocxControl.box(control.hasAttr("checked"))
              : type.equals("password") ? "" : control.val();
    };
  }
}
