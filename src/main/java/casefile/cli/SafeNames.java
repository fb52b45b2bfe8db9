package casefile.cli;

import casefile.model.CaseFile;
import casefile.privacy.Pseudonyms;

/** One case's titles, attributes and paths without the names in them, as reports show them. */
record SafeNames(Pseudonyms people) {

  static SafeNames of(CaseFile file) {
    return new SafeNames(Pseudonyms.of(file));
  }

  String text(String text) {
    return people.replace(text);
  }

  /** Each part of a path by itself, underscores read as spaces; parts without a name stay. */
  String path(String path) {
    StringBuilder all = new StringBuilder();
    for (String part : path.split("(?<=[/\\\\!])")) {
      String words = part.replace('_', ' ');
      String safe = people.replace(words);
      all.append(safe.equals(words) ? part : safe);
    }
    return all.toString();
  }

  /** A path that may be of this case or not: made safe when it names the person. */
  String mentioned(String path) {
    return people.namesPerson(path) ? path(path) : path;
  }
}
