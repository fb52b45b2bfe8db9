package casefile.cli;

import casefile.model.CaseFile;
import casefile.privacy.Pseudonyms;
import casefile.report.SafePaths;

/** One case's titles, attributes and paths without the names in them, as reports show them. */
record SafeNames(Pseudonyms people) {

  static SafeNames of(CaseFile file) {
    return new SafeNames(Pseudonyms.of(file));
  }

  String text(String text) {
    return people.replace(text);
  }

  String path(String path) {
    return SafePaths.apart(path, people::replace);
  }

  /** A path that may be of this case or not: made safe when it names the person. */
  String mentioned(String path) {
    return people.namesPerson(path) ? path(path) : path;
  }
}
