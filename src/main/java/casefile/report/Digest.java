package casefile.report;

import casefile.indicator.Evidence;
import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.Person;
import casefile.model.Section;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/**
 * What a decision rests on, in sixteen hexadecimal digits: when question and evidence are unchanged
 * so are these, and the other way about.
 *
 * <p>The order of passages does not matter, nor how strongly they speak: a tool that weighs the
 * same passages anew has not changed the evidence.
 */
public final class Digest {

  private static final int BYTES = 8;

  private Digest() {}

  /** Of the question put and the evidence found. */
  public static String basis(Ruler.Criterion criterion, CriterionResult result) {
    return of(List.of(criterion.id(), criterion.asked(), result.evidenceDigest()));
  }

  /** Of all that a case file holds. */
  public static String ofCase(CaseFile file) {
    List<String> parts = new ArrayList<>(List.of(file.caseId(), "" + file.service()));
    parts.addAll(List.of("" + file.nation(), "" + file.attributes()));
    Person person = file.person();
    parts.addAll(List.of(person.name(), person.dateOfBirth(), person.nhsNumber()));
    parts.add(person.address());
    for (Document d : file.documents()) {
      parts.add(line(d.id(), d.type(), d.title(), d.date(), d.authorRole(), d.source()));
      for (Section section : d.sections()) {
        parts.add(section.heading());
        section.fields().forEach(f -> parts.add(line(f.label(), f.value())));
        parts.add(section.text());
      }
    }
    return of(parts);
  }

  /** Of what was found, passage by passage as typed. */
  static String ofEvidence(Collection<Evidence> evidence) {
    TreeSet<String> lines = new TreeSet<>();
    for (Evidence e : evidence) {
      lines.add(
          line(
              e.indicator(),
              e.polarity().code(),
              e.passage().document(),
              e.passage().section(),
              e.passage().start(),
              e.passage().end(),
              e.passage().text()));
    }
    return of(lines);
  }

  /** Of what an audit shows of it; for those that were saved without a digest. */
  public static String ofQuoted(Collection<Quoted> evidence) {
    TreeSet<String> lines = new TreeSet<>();
    for (Quoted q : evidence) {
      String text = q.quote().orElse("");
      lines.add(
          line(
              q.indicator(),
              q.polarity().code(),
              q.document(),
              q.section(),
              q.start(),
              q.end(),
              text));
    }
    return of(lines);
  }

  private static String line(Object... parts) {
    StringBuilder line = new StringBuilder();
    for (Object part : parts) line.append(part).append('\u001f');
    return line.toString();
  }

  private static String of(Collection<String> lines) {
    String text = String.join("\u001e", lines);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
