package casefile.form;

import casefile.model.DocumentType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Something good practice asks about.
 *
 * @param id as templates name it; the rule that misses it is {@code asks-ID}
 * @param name what the form should ask about, to stand after "does not ask about"
 * @param severity how much it matters when it is missing
 * @param reason why a form should ask it, with the source
 * @param example how forms that miss it look
 * @param fix a wording to use, in English and Welsh
 * @param types the documents that should ask it; other forms are not held to it
 * @param of whom a form must be about to be held to it
 * @param together the parts must stand in one question, not only in one section
 * @param parts what must be asked, by name; one part for most topics
 */
public record Topic(
    String id,
    String name,
    Severity severity,
    String reason,
    String example,
    String fix,
    Set<DocumentType> types,
    Of of,
    boolean together,
    Map<String, Said> parts) {

  public Topic {
    types = Set.copyOf(types);
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  /** Whom a form is about. */
  public enum Of {
    ANYONE,
    ADULTS,
    CHILDREN;

    boolean fits(Form form) {
      return this == ANYONE || (this == CHILDREN) == form.children();
    }
  }

  /**
   * Where a form asks it.
   *
   * @param questions those that ask it; empty when it is not asked
   * @param missing parts that are not asked while others are
   */
  public record Found(List<Question> questions, List<String> missing) {
    public boolean asked() {
      return !questions.isEmpty();
    }
  }

  /** A form of this sort should ask it. */
  boolean expectedOf(Form form) {
    return types.contains(form.type()) && of.fits(form);
  }

  Found in(Form form) {
    return in(form, q -> Said.words(q.about()));
  }

  /**
   * @param words of what a question is about, cut once for all topics
   */
  Found in(Form form, Function<Question, List<String>> words) {
    List<Question> found = new ArrayList<>();
    List<String> fewest = new ArrayList<>(parts.keySet());
    for (List<Question> unit : units(form)) {
      List<String> missing = new ArrayList<>();
      List<Question> here = new ArrayList<>();
      for (Map.Entry<String, Said> part : parts.entrySet()) {
        List<Question> asking =
            unit.stream().filter(q -> part.getValue().in(words.apply(q))).toList();
        if (asking.isEmpty()) missing.add(part.getKey());
        here.addAll(asking);
      }
      if (missing.isEmpty()) found.addAll(here);
      else if (missing.size() < fewest.size()) fewest = missing;
    }
    boolean some = fewest.size() < parts.size();
    return new Found(
        found.stream().distinct().toList(), found.isEmpty() && some ? fewest : List.of());
  }

  private List<List<Question>> units(Form form) {
    return parts.size() > 1 && !together
        ? form.sections()
        : form.asking().stream().map(List::of).toList();
  }
}
