package casefile.output;

import casefile.form.Remark;
import casefile.form.Severity;
import casefile.report.CheckReport;
import casefile.report.Input;
import java.io.IOException;

/** Commands that GitHub Actions shows as annotations beside the file. */
final class GithubFormat implements CheckFormat {

  @Override
  public String name() {
    return "github";
  }

  @Override
  public String fileName(String stem) {
    return "";
  }

  @Override
  public String summary() {
    return "annotations of GitHub Actions, to the screen";
  }

  @Override
  public void write(CheckReport report, Appendable out) throws IOException {
    for (Remark r : report.remarks()) {
      if (!r.open()) continue;
      String where = r.question() == 0 ? "" : "Question " + r.question() + ", " + r.where() + ": ";
      out.append("::").append(command(r.severity()));
      out.append(" file=").append(property(r.file()));
      if (r.place().line() > 0) out.append(",line=").append(String.valueOf(r.place().line()));
      out.append(",title=").append(property(r.rule()));
      out.append("::").append(data(where + r.message() + ". " + r.fix())).append('\n');
    }
    for (Input input : report.notRead()) {
      out.append("::error file=").append(property(input.path())).append(",title=not read::");
      out.append(data(input.reason())).append('\n');
    }
  }

  private static String command(Severity severity) {
    return severity == Severity.SUGGESTION ? "notice" : severity.code();
  }

  private static String data(String words) {
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String words) {
    return data(words).replace(":", "%3A").replace(",", "%2C");
  }
}
