package casefile.form;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.diagnostic.Suggestion;

/**
 * A rule somebody names and nobody has: never passed over, as a mistyped id switches nothing off.
 */
public final class UnknownRule {

  private UnknownRule() {}

  public static Diagnostic at(Place place, String id) {
    String near = Suggestion.phrase(id, Rules.ids());
    return Diagnostic.error(
        place,
        "there is no rule `" + Question.brief(id) + "`",
        near.isEmpty() ? "docs/lint-rules.md lists them" : near);
  }
}
