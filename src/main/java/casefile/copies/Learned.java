package casefile.copies;

import java.util.Map;
import java.util.Set;

/**
 * What an export taught about itself.
 *
 * @param boilerplate paragraphs taken for the form's own
 * @param inSeveralCases whole documents met in more than one case
 */
public record Learned(Map<Long, Seen> boilerplate, Set<Long> inSeveralCases) {

  public static final Learned NOTHING = new Learned(Map.of(), Set.of());

  /**
   * How often a paragraph was met.
   *
   * @param documents that hold it
   * @param of documents that could
   */
  public record Seen(int cases, int documents, int of) {}

  public Learned {
    boilerplate = Map.copyOf(boilerplate);
    inSeveralCases = Set.copyOf(inSeveralCases);
  }
}
