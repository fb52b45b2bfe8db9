package casefile.report;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.model.CaseFile;
import casefile.privacy.Pseudonyms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Takes people's names out of the paths of files, as exports often name files after people. */
public final class SafePaths {

  private final Map<String, String> shown = new TreeMap<>();
  private final List<Pseudonyms> people = new ArrayList<>();

  /** Remembers how a case's own paths are shown, and whom it is about. */
  void learn(CaseFile file, Pseudonyms pseudonyms, CaseResult result) {
    for (int i = 0; i < file.documents().size(); i++) {
      shown.put(file.documents().get(i).source(), result.documents().get(i).source());
    }
    if (!file.person().name().isBlank()) people.add(pseudonyms);
  }

  String safe(String path) {
    String known = shown.get(path);
    if (known != null) return known;
    String safe = path;
    for (Pseudonyms person : people) {
      if (person.namesPerson(safe)) safe = apart(safe, person::replace);
    }
    return safe;
  }

  Diagnostic safe(Diagnostic diagnostic) {
    Place place = diagnostic.place();
    return new Diagnostic(
        diagnostic.severity(),
        new Place(safe(place.path()), place.line(), place.column()),
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
