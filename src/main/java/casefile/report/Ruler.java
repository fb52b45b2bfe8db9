package casefile.report;

import casefile.standard.Bands;
import casefile.standard.Cap;
import casefile.standard.Framework;
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
 * @param frameworks what else the criteria are read by
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
    List<Cap> caps,
    List<Framework> frameworks) {

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

  /**
   * A criterion, the question it asks of a file, and its weight in the standard.
   *
   * @param asked the question as the template asks it, whatever the report's language
   * @param mapsTo ids of the parts of frameworks it speaks to
   */
  public record Criterion(
      String id,
      String name,
      String question,
      String source,
      int weight,
      String asked,
      List<String> mapsTo) {
    public Criterion {
      mapsTo = List.copyOf(mapsTo);
    }

    Criterion in(Wording words) {
      return new Criterion(
          id, words.known(name), words.known(question), source, weight, asked, mapsTo);
    }
  }

  public Ruler {
    sources = List.copyOf(sources);
    standards = List.copyOf(standards);
    caps = List.copyOf(caps);
    frameworks = List.copyOf(frameworks);
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
                .toList(),
            scale.shownAs().map(s -> in(s, words))),
        standards.stream().map(s -> in(s, words)).toList(),
        in(caps, words),
        frameworks.stream().map(f -> in(f, words)).toList());
  }

  private static Bands in(Bands s, Wording words) {
    return new Bands(
        s.id(),
        words.known(s.name()),
        s.source(),
        words.known(s.note()),
        s.percent(),
        s.bands().stream().map(b -> new Bands.Band(b.from(), words.known(b.name()))).toList());
  }

  private static Framework in(Framework f, Wording words) {
    return new Framework(
        f.id(),
        words.known(f.name()),
        f.source(),
        f.services(),
        f.parts().stream()
            .map(p -> new Framework.Part(p.id(), words.known(p.name()), words.known(p.under())))
            .toList());
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
        template.caps(),
        template.frameworks());
  }

  private static Standard standard(casefile.standard.Standard s) {
    return new Standard(
        s.id(),
        s.code(),
        s.name(),
        s.summary(),
        s.weight(),
        s.criteria().stream().map(Ruler::criterion).toList(),
        s.caps());
  }

  private static Criterion criterion(casefile.standard.Criterion c) {
    return new Criterion(
        c.id(), c.name(), c.question(), c.source(), c.weight(), c.question(), c.mapsTo());
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
