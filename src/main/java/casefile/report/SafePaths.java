package casefile.report;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.model.CaseFile;
import casefile.model.Nation;
import casefile.model.Person;
import casefile.model.Service;
import casefile.privacy.Pseudonyms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Takes people's names out of the paths of files, as exports often name files after people.
 *
 * <p>The files of a case's own folder are shown without the names that case holds. Files that
 * belong to no one case are shown without the full names of those whose cases share a file, and
 * without names that many people bear.
 */
public final class SafePaths {

  private static final Pseudonyms NOBODY = people(Person.UNNAMED);

  private final boolean full;
  private final List<Pseudonyms> people = new ArrayList<>();

  public SafePaths(Identify identify) {
    this.full = identify == Identify.FULL;
  }

  private static Pseudonyms people(Person person) {
    return Pseudonyms.of(
        new CaseFile("", Service.UNKNOWN, Nation.UNKNOWN, Map.of(), person, List.of()));
  }

  /** Remembers whom a case is about whose file holds others too. */
  public void learn(CaseFile file) {
    if (!full && !file.person().name().isBlank()) people.add(people(file.person()));
  }

  /** How the path of a file is shown that belongs to no one case. */
  public String shared(String path) {
    if (full) return path;
    String safe = path;
    for (Pseudonyms person : people) {
      if (person.namesPerson(safe)) safe = apart(safe, person::replace);
    }
    return apart(safe, NOBODY::replace);
  }

  /** A diagnostic, its path shown as {@code safe} says. */
  public static Diagnostic at(Diagnostic diagnostic, UnaryOperator<String> safe) {
    Place place = diagnostic.place();
    return new Diagnostic(
        diagnostic.severity(),
        new Place(safe.apply(place.path()), place.line(), place.column()),
        diagnostic.message(),
        diagnostic.mend());
  }

  /** Replaces in each part of a path by itself, underscores read as spaces; plain parts stay. */
  public static String apart(String path, UnaryOperator<String> safe) {
    StringBuilder all = new StringBuilder();
    for (String part : path.split("(?<=[/\\\\!])")) {
      String words = part.replace('_', ' ');
      String replaced = safe.apply(words);
      all.append(replaced.equals(words) ? part : replaced);
    }
    return all.toString();
  }
}
