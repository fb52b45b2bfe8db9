package casefile.output;

import casefile.form.Remark;
import casefile.form.Rule;
import casefile.report.CheckReport;
import casefile.report.Input;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * JUnit XML that both Ant's and Jenkins' schemas take: a suite a file, a test a rule.
 *
 * <p>A file that could not be read is a suite with an error, so that a run is never green for want
 * of tests. Signs XML cannot hold are replaced: one of them would make the whole report unreadable.
 */
final class JunitFormat implements CheckFormat {

  @Override
  public String name() {
    return "junit";
  }

  @Override
  public String fileName(String stem) {
    return stem + ".junit.xml";
  }

  @Override
  public String summary() {
    return "JUnit XML, for build servers: a suite for each form, a test for each rule";
  }

  /** One test. */
  private record Case(String name, String outcome, String message, List<String> lines) {}

  @Override
  public void write(CheckReport report, Appendable out) throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    int id = 0;
    for (Input input : report.inputs()) suite(report, input, id++, out);
    out.append("</testsuites>\n");
  }

  private static void suite(CheckReport report, Input input, int id, Appendable out)
      throws IOException {
    List<Case> cases = new ArrayList<>();
    cases.add(read(input));
    if (input.status() != Input.Status.REFUSED) {
      for (Rule rule : report.rules()) cases.add(test(report, input.path(), rule));
    }
    out.append("  <testsuite name=\"").append(attribute(input.path()));
    out.append("\" package=\"casefile.").append(report.subject());
    out.append("\" id=\"").append(String.valueOf(id));
    out.append("\" timestamp=\"").append(report.asAt().toString()).append("T00:00:00\"");
    out.append(" hostname=\"localhost\" time=\"0\" tests=\"").append(String.valueOf(cases.size()));
    out.append("\" failures=\"").append(count(cases, "failure"));
    out.append("\" errors=\"").append(count(cases, "error"));
    out.append("\" skipped=\"").append(count(cases, "skipped")).append("\">\n");
    out.append("    <properties/>\n");
    for (Case c : cases) write(c, report.subject(), input.path(), out);
    out.append("    <system-out>").append(passing(report, input.path()));
    out.append("</system-out>\n    <system-err/>\n  </testsuite>\n");
  }

  private static Case read(Input input) {
    return input.status() == Input.Status.READ
        ? new Case("can be read", "", "", List.of())
        : new Case("can be read", "error", input.reason(), List.of(input.reason()));
  }

  private static Case test(CheckReport report, String file, Rule rule) {
    List<Remark> found =
        report.remarks().stream()
            .filter(r -> r.file().equals(file) && r.rule().equals(rule.id()))
            .toList();
    List<Remark> failing = found.stream().filter(report::fails).toList();
    if (!failing.isEmpty()) {
      List<String> lines = new ArrayList<>(failing.stream().map(JunitFormat::line).toList());
      lines.add("Fix: " + rule.fix());
      return new Case(rule.id(), "failure", failing.get(0).message(), lines);
    }
    boolean known = !found.isEmpty() && found.stream().noneMatch(Remark::open);
    if (known) return new Case(rule.id(), "skipped", "", List.of());
    return new Case(rule.id(), "", "", List.of());
  }

  private static String line(Remark r) {
    String where = r.question() == 0 ? "" : "question " + r.question() + ", " + r.where() + ": ";
    return r.severity().code() + ": " + r.place() + ": " + where + r.message();
  }

  /** Remarks that count and fail nothing, and those that do not count, with the reason. */
  private static String passing(CheckReport report, String file) {
    StringBuilder text = new StringBuilder();
    for (Remark r : report.remarks()) {
      if (!r.file().equals(file) || report.fails(r)) continue;
      String why = r.open() ? "" : " (" + r.standing().reason() + ")";
      text.append(attribute(line(r) + " [" + r.rule() + "]" + why)).append('\n');
    }
    return text.toString();
  }

  private static void write(Case c, String subject, String file, Appendable out)
      throws IOException {
    out.append("    <testcase name=\"").append(attribute(c.name));
    out.append("\" classname=\"").append(attribute(subject + "." + file.replace('.', '_')));
    out.append("\" time=\"0\"");
    if (c.outcome.isEmpty()) {
      out.append("/>\n");
    } else if (c.outcome.equals("skipped")) {
      out.append("><skipped/></testcase>\n");
    } else {
      out.append("><").append(c.outcome).append(" message=\"").append(attribute(c.message));
      out.append("\" type=\"").append(attribute(c.name)).append("\">");
      out.append(attribute(String.join("\n", c.lines)));
      out.append("</").append(c.outcome).append("></testcase>\n");
    }
  }

  private static String count(List<Case> cases, String outcome) {
    return String.valueOf(cases.stream().filter(c -> c.outcome.equals(outcome)).count());
  }

  /** Escaped for text and attributes alike; what XML 1.0 cannot hold becomes U+FFFD. */
  static String attribute(String words) {
    StringBuilder out = new StringBuilder(words.length() + 16);
    words
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                  boolean held =
                      c == '\t'
                          || c == '\n'
                          || c >= 0x20 && c < 0xD800
                          || c > 0xDFFF && c < 0xFFFE
                          || c > 0xFFFF;
                  out.appendCodePoint(held ? c : 0xFFFD);
                }
              }
            });
    return out.toString();
  }
}
