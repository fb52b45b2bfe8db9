package casefile.output;

import casefile.diagnostic.Diagnostic;
import casefile.form.Coverage;
import casefile.form.Form;
import casefile.form.Question;
import casefile.form.Remark;
import casefile.form.Severity;
import casefile.report.CheckReport;
import casefile.report.Input;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** For a person at a terminal: what is wrong, how to mend it, and what is asked where. */
final class CheckText implements CheckFormat {

  /** Fits the narrowest terminal in use, and a mail. */
  private static final int WIDTH = 80;

  private static final int MARGIN = 13;
  private static final int NAME = 32;

  @Override
  public String name() {
    return "text";
  }

  @Override
  public String fileName(String stem) {
    return "";
  }

  @Override
  public String summary() {
    return "to read: each finding with its remedy, then which criterion is asked where";
  }

  @Override
  public void write(CheckReport report, Appendable out) throws IOException {
    Set<String> told = new HashSet<>();
    for (Form form : report.forms()) {
      heading(form, out);
      remarks(report, form.path(), told, out);
      coverage(report, form, out);
      out.append('\n');
    }
    List<String> read = report.forms().stream().map(Form::path).toList();
    report.remarks().stream()
        .map(Remark::file)
        .distinct()
        .filter(f -> !read.contains(f))
        .toList()
        .forEach(f -> remarksOf(report, f, told, out));
    for (Input input : report.notRead()) {
      String how = input.status() == Input.Status.PARTIAL ? "Not read whole: " : "Not read: ";
      out.append(how).append(input.path()).append(" — ").append(input.reason()).append('\n');
    }
    for (Diagnostic note : report.notes()) {
      out.append(note.severity().name().toLowerCase(Locale.ROOT)).append(": ");
      out.append(note.toString()).append('\n');
    }
    out.append(ending(report)).append('\n');
  }

  private static void heading(Form form, Appendable out) throws IOException {
    long asking = form.asking().size();
    long required = form.asking().stream().filter(Question::required).count();
    String what =
        form.typeLabel()
            + (form.children() ? ", children" : "")
            + ", "
            + asking
            + (asking == 1 ? " question" : " questions")
            + (required > 0 ? ", " + required + " required" : "");
    out.append(form.path()).append('\n');
    String title = form.filled() ? "" : form.title() + " ";
    wrapped("  ", 2, title + "(" + what + ")", out);
  }

  private static void remarksOf(CheckReport report, String file, Set<String> told, Appendable out) {
    try {
      out.append(file).append('\n');
      remarks(report, file, told, out);
      out.append('\n');
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void remarks(CheckReport report, String file, Set<String> told, Appendable out)
      throws IOException {
    List<String> rules = report.rules().stream().map(casefile.form.Rule::id).toList();
    List<Remark> open =
        report.remarks().stream()
            .filter(r -> r.open() && r.file().equals(file))
            .sorted(
                Comparator.comparing(Remark::severity)
                    .reversed()
                    .thenComparingInt(Remark::question)
                    .thenComparingInt(r -> rules.indexOf(r.rule())))
            .toList();
    for (Remark r : open) {
      String lead = String.format(Locale.ROOT, "  %-11s", r.severity().code());
      String place = r.place().line() > 0 ? "line " + r.place().line() + ", " : "";
      String where =
          r.question() == 0 ? place : place + "question " + r.question() + ", " + r.where() + ": ";
      wrapped(lead, MARGIN, where + r.message() + " [" + r.rule() + "]", out);
      if (told.add(r.rule() + r.fix()) && !r.fix().isEmpty()) {
        wrapped(" ".repeat(MARGIN) + "→ ", MARGIN + 2, r.fix(), out);
      }
    }
  }

  private static void coverage(CheckReport report, Form form, Appendable out) throws IOException {
    List<Coverage.Line> lines =
        report.coverage().stream()
            .filter(l -> l.form().equals(form.path()))
            .filter(l -> l.state() != Coverage.State.NOT_EXPECTED || !l.questions().isEmpty())
            .toList();
    if (lines.isEmpty()) return;
    out.append("  Asked by this form\n");
    for (Coverage.Line line : lines) {
      String lead =
          String.format(Locale.ROOT, "    %-5s%-" + NAME + "s", line.criterion(), cut(line.name()));
      String state =
          switch (line.state()) {
            case NOT_ASKED -> "NOT ASKED";
            case PARTLY -> "in part" + places(form, line);
            case ASKED -> "asked" + places(form, line);
            case NOT_EXPECTED -> "beyond what is expected" + places(form, line);
          };
      wrapped(lead, lead.length(), state, out);
    }
  }

  private static String places(Form form, Coverage.Line line) {
    if (line.questions().isEmpty()) return "";
    List<String> numbers =
        line.questions().stream().limit(6).map(q -> String.valueOf(q.number())).toList();
    String more = line.questions().size() > 6 ? " …" : "";
    String label = line.questions().get(0).label();
    boolean show = numbers.size() == 1 && !form.filled() && !label.isEmpty();
    return ": "
        + (numbers.size() == 1 ? "question " : "questions ")
        + String.join(", ", numbers)
        + more
        + (show ? ", " + cut(label) : "");
  }

  private static String cut(String words) {
    return words.length() < NAME ? words : words.substring(0, NAME - 2).stripTrailing() + "…";
  }

  private static String ending(CheckReport report) {
    StringBuilder text = new StringBuilder();
    long files = report.inputs().stream().filter(i -> i.status() != Input.Status.REFUSED).count();
    text.append(count(files, report.subject())).append(": ");
    text.append(count(report.open(Severity.ERROR), "error")).append(", ");
    text.append(count(report.open(Severity.WARNING), "warning")).append(", ");
    text.append(count(report.open(Severity.SUGGESTION), "suggestion"));
    long known = report.standing(Remark.Standing.Kind.BASELINE);
    long let = report.standing(Remark.Standing.Kind.SUPPRESSED);
    if (known > 0) text.append(", ").append(known).append(" in the baseline");
    if (let > 0) text.append(", ").append(let).append(" let be");
    return text.append('.').toString();
  }

  private static String count(long n, String one) {
    return n + " " + one + (n == 1 ? "" : "s");
  }

  /** Words after a lead, later lines set in. */
  private static void wrapped(String lead, int margin, String text, Appendable out)
      throws IOException {
    StringBuilder line = new StringBuilder(lead);
    boolean fresh = true;
    for (String word : text.strip().split("\\s+")) {
      if (!fresh && line.length() + 1 + word.length() > WIDTH) {
        out.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(" ".repeat(margin));
        fresh = true;
      }
      if (!fresh) line.append(' ');
      line.append(word);
      fresh = false;
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }
}
