package casefile;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/**
 * What each package may know, and why: the table of the design.
 *
 * <p>A new package needs a row here first. A new import is a decision: prefer moving the code that
 * needs it to widening a row. {@link ArchitectureTest} holds the compiled classes against it.
 */
final class PackageTable {

  private PackageTable() {}

  /**
   * @param ours which of our packages it may use
   * @param others which foreign packages it may use, by their beginning
   */
  record Row(String why, Set<String> ours, Set<String> others) {
    static Row core(String why, String... ours) {
      return new Row(why, Set.of(ours), Set.of());
    }

    Row with(String... others) {
      return new Row(why, ours, Set.of(others));
    }

    boolean pure() {
      return others.isEmpty();
    }
  }

  static final Map<String, Row> ROWS =
      Map.ofEntries(
          entry("diagnostic", Row.core("anything may have to say what is wrong with an input")),
          entry("model", Row.core("a case file is a value; it knows nothing of how it is read")),
          entry("text", Row.core("language is about words, not about standards", "model")),
          entry(
              "language",
              Row.core(
                  "words to avoid are found in what was typed, whoever rates", "model", "text")),
          entry(
              "journey",
              Row.core("who came when follows from documents and their dates", "model", "text")),
          entry(
              "thread",
              Row.core("a matter is followed from sentence to sentence, unrated", "model", "text")),
          entry(
              "indicator",
              Row.core(
                  "evidence is looked for in sentences, their language, and what joins them",
                  "model",
                  "text",
                  "language",
                  "journey",
                  "thread")),
          entry(
              "standard",
              Row.core(
                  "what a template says is values: indicators, document types, levels, words",
                  "indicator",
                  "language",
                  "model")),
          entry(
              "table",
              Row.core("what columns mean is said by their names or by a mapping file", "model")),
          entry(
              "audit",
              Row.core(
                  "a template applied to a file is a pure function of both",
                  "model",
                  "language",
                  "journey",
                  "indicator",
                  "standard",
                  "thread")),
          entry(
              "copies",
              Row.core(
                  "the same words met again are told apart from what was typed in this case",
                  "diagnostic",
                  "model")),
          entry("sampling", Row.core("a choice follows from a seed and case ids alone", "model")),
          entry(
              "form",
              Row.core(
                  "what a form asks is read from its words and held against a template",
                  "diagnostic",
                  "model",
                  "text",
                  "standard")),
          entry(
              "moderation",
              Row.core("agreement is about ratings, not about files", "standard", "diagnostic")),
          entry("change", Row.core("from one audit to the next: marks beside marks", "moderation")),
          entry(
              "privacy",
              Row.core(
                  "who may not be named follows from the file's words alone", "model", "text")),
          entry(
              "report",
              Row.core(
                  "the waist: everything is counted and worded here, nothing is laid out",
                  "diagnostic",
                  "form",
                  "model",
                  "text",
                  "language",
                  "journey",
                  "thread",
                  "indicator",
                  "standard",
                  "audit",
                  "moderation",
                  "change",
                  "sampling",
                  "privacy")),
          entry(
              "ingest",
              Row.core(
                      "bytes in, values out",
                      "diagnostic",
                      "form",
                      "model",
                      "table",
                      "moderation",
                      "sampling")
                  .with(
                      "org.apache.pdfbox",
                      "org.apache.fontbox",
                      "org.apache.james.mime4j",
                      "org.jsoup",
                      "com.opencsv",
                      "net.lingala.zip4j",
                      "org.apache.poi",
                      "com.fasterxml.jackson.core")),
          entry(
              "template",
              Row.core(
                      "YAML in, templates out; its check runs the examples as an audit reads files",
                      "diagnostic",
                      "model",
                      "table",
                      "text",
                      "language",
                      "journey",
                      "indicator",
                      "form",
                      "standard")
                  .with("com.fasterxml.jackson", "org.yaml.snakeyaml")),
          entry(
              "output",
              Row.core(
                      "reports in, bytes out; ratings and polarities are shown, never judged",
                      "change",
                      "diagnostic",
                      "form",
                      "indicator",
                      "standard",
                      "moderation",
                      "report")
                  .with(
                      "org.apache.poi",
                      "org.openxmlformats",
                      "org.apache.xmlbeans",
                      "org.apache.commons.compress",
                      "org.apache.pdfbox",
                      "org.apache.fontbox",
                      "org.apache.xmpbox",
                      "com.openhtmltopdf",
                      "com.fasterxml.jackson")),
          entry(
              "training",
              Row.core(
                      "how the weights were made: a rim of its own, not used when auditing",
                      "model",
                      "text",
                      "indicator",
                      "audit",
                      "moderation",
                      "standard",
                      "template")
                  .with("com.fasterxml.jackson")),
          entry(
              "cli",
              Row.core(
                      "the only place that joins the rest",
                      "diagnostic",
                      "form",
                      "model",
                      "indicator",
                      "standard",
                      "audit",
                      "moderation",
                      "change",
                      "sampling",
                      "privacy",
                      "copies",
                      "report",
                      "table",
                      "ingest",
                      "template",
                      "output")
                  // Jackson: `inspect` and `evaluate` print small JSON that is no report.
                  .with("picocli", "com.fasterxml.jackson")));
}
