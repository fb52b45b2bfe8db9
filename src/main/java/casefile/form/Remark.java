package casefile.form;

import casefile.diagnostic.Place;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Something a rule found in a file, fit to be shown anywhere.
 *
 * @param file as the user named it
 * @param question its number; 0 for the file as a whole
 * @param where the section and question; empty for the file as a whole
 * @param message a sentence without a full stop
 * @param fix what to do
 * @param fingerprint the same for the same remark when lines move; see {@link #numbered}
 */
public record Remark(
    String rule,
    Severity severity,
    String file,
    Place place,
    int question,
    String where,
    String message,
    String fix,
    String fingerprint,
    Standing standing) {

  /** By file, then place, then rule: never by how they were found. */
  public static final Comparator<Remark> ORDER =
      Comparator.comparing(Remark::file)
          .thenComparingInt(r -> r.place().line())
          .thenComparingInt(r -> r.place().column())
          .thenComparingInt(Remark::question)
          .thenComparing(Remark::rule)
          .thenComparing(Remark::where)
          .thenComparing(Remark::message);

  /**
   * Whether a remark counts.
   *
   * @param reason why it does not; empty when it does
   */
  public record Standing(Kind kind, String reason) {
    public static final Standing OPEN = new Standing(Kind.OPEN, "");

    /** Open, known from a baseline, or let be with a reason. */
    public enum Kind {
      OPEN,
      BASELINE,
      SUPPRESSED
    }
  }

  /** It counts: nobody has put it in a baseline or let it be. */
  public boolean open() {
    return standing.kind() == Standing.Kind.OPEN;
  }

  Remark standing(Standing next) {
    return new Remark(
        rule, severity, file, place, question, where, message, fix, fingerprint, next);
  }

  private Remark fingerprint(String print) {
    return new Remark(rule, severity, file, place, question, where, message, fix, print, standing);
  }

  /**
   * Sorted, each with its fingerprint: rule, file and question, and a count where these are the
   * same. Lines and numbers of questions are no part of it.
   */
  public static List<Remark> numbered(List<Remark> remarks) {
    Map<String, Integer> met = new HashMap<>();
    List<Remark> numbered = new ArrayList<>();
    for (Remark r : remarks.stream().sorted(ORDER).toList()) {
      String key = r.rule + "\n" + r.file + "\n" + r.where;
      int count = met.merge(key, 1, Integer::sum);
      String print = hash(key + "\n" + count);
      numbered.add(r.fingerprint(print));
    }
    return List.copyOf(numbered);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
