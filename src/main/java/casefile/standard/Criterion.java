package casefile.standard;

import casefile.model.DocumentType;
import java.util.List;
import java.util.Set;

/**
 * One thing a case file should show.
 *
 * @param question what an auditor asks of the file, one sentence
 * @param source where it comes from: a law, a report, a page
 * @param weight its share in the standard's rating
 * @param looksIn document types its indicators look in; empty for all
 * @param applies when it applies at all
 * @param needs document types of which the file must hold one for this to show; empty for none
 * @param start the score before any indicator adds to it
 * @param indicators what to look for
 * @param levels 4 first; the first whose conditions all hold is earned, 1 needs none
 * @param examples passages that run as tests
 * @param asks what a form must ask for it to be recorded
 * @param mapsTo ids of the parts of frameworks it speaks to
 */
public record Criterion(
    String id,
    String name,
    String question,
    String source,
    int weight,
    Set<DocumentType> looksIn,
    Applies applies,
    Set<DocumentType> needs,
    double start,
    List<Indicator> indicators,
    List<Level> levels,
    List<Example> examples,
    Asks asks,
    List<String> mapsTo) {

  public Criterion {
    looksIn = Set.copyOf(looksIn);
    needs = Set.copyOf(needs);
    indicators = List.copyOf(indicators);
    levels = List.copyOf(levels);
    examples = List.copyOf(examples);
    mapsTo = List.copyOf(mapsTo);
  }

  /** A criterion that asks nothing of forms and maps to no framework. */
  public Criterion(
      String id,
      String name,
      String question,
      String source,
      int weight,
      Set<DocumentType> looksIn,
      Applies applies,
      Set<DocumentType> needs,
      double start,
      List<Indicator> indicators,
      List<Level> levels,
      List<Example> examples) {
    this(
        id,
        name,
        question,
        source,
        weight,
        looksIn,
        applies,
        needs,
        start,
        indicators,
        levels,
        examples,
        Asks.NOTHING,
        List.of());
  }

  /** Where one of its indicators looks: its own document types, else those of the criterion. */
  public Set<DocumentType> looksIn(Indicator indicator) {
    return indicator.looksIn().isEmpty() ? looksIn : indicator.looksIn();
  }

  /**
   * A passage that shows the criterion ({@code meets}) or does not ({@code misses}).
   *
   * @param prompt the form label it answers; may be empty
   */
  public record Example(
      boolean meets, DocumentType type, String heading, String prompt, String text) {}
}
