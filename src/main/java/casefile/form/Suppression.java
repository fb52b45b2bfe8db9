package casefile.form;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A remark somebody decided to live with, for a reason and for a time.
 *
 * @param rule the rule it is about
 * @param file files it is about: a path, in which {@code *} stands for anything
 * @param question words of the section or question; empty for any
 * @param reason why
 * @param until the last day it holds
 * @param place where it is written
 */
public record Suppression(
    String rule, String file, String question, String reason, LocalDate until, Place place) {

  /** Remarks marked, and what is stale among the suppressions. */
  public record Applied(List<Remark> remarks, List<Diagnostic> stale) {}

  boolean covers(Remark remark) {
    return remark.rule().equals(rule)
        && glob(file).matcher(remark.file()).matches()
        && (question.isEmpty() || remark.where().contains(question));
  }

  /** Marks what is covered; expired ones cover nothing, and say so, as do those without a use. */
  public static Applied apply(List<Suppression> all, List<Remark> remarks, LocalDate asAt) {
    List<Remark> marked = new ArrayList<>(remarks);
    List<Diagnostic> stale = new ArrayList<>();
    for (Suppression s : all) {
      boolean over = s.until.isBefore(asAt);
      boolean used = false;
      for (int i = 0; i < marked.size(); i++) {
        if (!s.covers(marked.get(i))) continue;
        used = true;
        if (over || !marked.get(i).open()) continue;
        String why = s.reason + " (until " + s.until + ")";
        marked.set(
            i, marked.get(i).standing(new Remark.Standing(Remark.Standing.Kind.SUPPRESSED, why)));
      }
      if (over) {
        stale.add(
            Diagnostic.warning(
                s.place,
                "letting `" + s.rule + "` be ended on " + s.until,
                used ? "mend the form, or decide anew and give a new date" : "take it out"));
      } else if (!used) {
        stale.add(
            Diagnostic.warning(s.place, "`" + s.rule + "` is let be and not found", "take it out"));
      }
    }
    return new Applied(List.copyOf(marked), stale);
  }

  /** Matches the whole path or its end from a slash. */
  private static Pattern glob(String file) {
    StringBuilder regex = new StringBuilder("(?:.*/)?");
    for (String part : file.split("\\*", -1)) {
      if (regex.length() > 8) regex.append(".*");
      regex.append(Pattern.quote(part));
    }
    return Pattern.compile(regex.toString());
  }
}
