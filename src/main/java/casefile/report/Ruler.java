package casefile.report;

import casefile.standard.Cap;
import casefile.standard.Scale;
import casefile.standard.Template;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The template as a report needs it: what was asked and in which words, not how it was looked for.
 *
 * @param sha256 of the template file
 * @param tailoring name and digest of the overlay; empty when none
 * @param caps limits on the case rating
 */
public record Ruler(
    String id,
    String title,
    String version,
    String sha256,
    Optional<String> tailoring,
    List<String> sources,
    Scale scale,
    List<Standard> standards,
    List<Cap> caps) {

  /** A standard, its weight in the case rating, and the limits on its own. */
  public record Standard(
      String id,
      String code,
      String name,
      String summary,
      int weight,
      List<Criterion> criteria,
      List<Cap> caps) {
    public Standard {
      criteria = List.copyOf(criteria);
      caps = List.copyOf(caps);
    }
  }

  /** A criterion, the question it asks of a file, and its weight in the standard. */
  public record Criterion(
      String id, String name, String question, String source, int weight, String asked) {
    public Criterion(String id, String name, String question, String source, int weight) {
      this(id, name, question, source, weight, question);
    }

    Criterion in(Wording words) {
      return new Criterion(id, words.known(name), words.known(question), source, weight, asked);
    }
  }

  public Ruler {
    sources = List.copyOf(sources);
    standards = List.copyOf(standards);
    caps = List.copyOf(caps);
  }

  /** In another language, as far as the template says its words in it. */
  Ruler in(Wording words) {
    return new Ruler(
        id,
        words.known(title),
        version,
        sha256,
        tailoring,
        sources,
        new Scale(
            scale.steps().stream()
                .map(s -> new Scale.Step(s.mark(), words.known(s.name()), words.known(s.meaning())))
                .toList()),
        standards.stream().map(s -> in(s, words)).toList(),
        in(caps, words));
  }

  private static Standard in(Standard s, Wording words) {
    return new Standard(
        s.id(),
        s.code(),
        words.known(s.name()),
        words.known(s.summary()),
        s.weight(),
        s.criteria().stream().map(c -> c.in(words)).toList(),
        in(s.caps(), words));
  }

  private static List<Cap> in(List<Cap> caps, Wording words) {
    return caps.stream().map(c -> c.with(words.known(c.reason()))).toList();
  }

  public static Ruler of(Template template) {
    return new Ruler(
        template.id(),
        template.title(),
        template.version(),
        template.sha256(),
        template.tailoring(),
        template.sources(),
        template.scale(),
        template.standards().stream().map(Ruler::standard).toList(),
        template.caps());
  }

  private static Standard standard(casefile.standard.Standard s) {
    return new Standard(
        s.id(),
        s.code(),
        s.name(),
        s.summary(),
        s.weight(),
        s.criteria().stream()
            .map(c -> new Criterion(c.id(), c.name(), c.question(), c.source(), c.weight()))
            .toList(),
        s.caps());
  }

  public Optional<Standard> standard(String id) {
    return standards.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  public Optional<Criterion> criterion(String id) {
    return standards.stream()
        .flatMap(s -> s.criteria().stream())
        .filter(c -> c.id().equals(id))
        .findFirst();
  }

  /** The reason of a limiting rule, wherever it stands. */
  public Optional<Cap> cap(String id) {
    return Stream.concat(caps.stream(), standards.stream().flatMap(s -> s.caps().stream()))
        .filter(c -> c.id().equals(id))
        .findFirst();
  }

  public int criteria() {
    return standards.stream().mapToInt(s -> s.criteria().size()).sum();
  }
}
