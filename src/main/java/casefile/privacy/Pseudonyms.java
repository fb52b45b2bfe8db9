package casefile.privacy;

import casefile.model.CaseFile;
import casefile.text.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Replaces what identifies people in the text of one case file by stable tokens: {@code [Person]},
 * {@code [Daughter]}, {@code [Place]}, {@code [Phone]}.
 *
 * <p>Made once for a case file, used on every quote, title and path that leaves it.
 */
public final class Pseudonyms {

  private final List<Identifiers> patterns;
  private final KnownNames known;
  private final Names names;

  private Pseudonyms(List<Identifiers> patterns, KnownNames known, Names names) {
    this.patterns = patterns;
    this.known = known;
    this.names = names;
  }

  public static Pseudonyms of(CaseFile file) {
    Names names = Names.of(file);
    return new Pseudonyms(Identifiers.of(file.person()), Network.of(file, names), names);
  }

  /** The text with every identifier replaced; the same name always by the same token. */
  public String replace(String text) {
    return replaced(text).text();
  }

  /** The same, with the places of what was replaced. */
  public Replaced replaced(String text) {
    if (text.isEmpty()) return Replaced.nothing(text);
    StringBuilder safe = new StringBuilder(text.length());
    List<Replaced.Change> changes = new ArrayList<>();
    int at = 0;
    for (Span span : spans(text)) {
      if (span.end() <= at) continue;
      int from = Math.max(at, span.start());
      safe.append(text, at, from);
      int safeFrom = safe.length();
      if (span.start() >= at) safe.append(span.token());
      changes.add(new Replaced.Change(from, span.end(), safeFrom, safe.length()));
      at = span.end();
    }
    return new Replaced(safe.append(text, at, text.length()).toString(), changes);
  }

  /** What identifies somebody, in order of place, the longer first; spans may overlap. */
  List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    for (Identifiers identifiers : patterns) spans.addAll(identifiers.in(text));
    spans.addAll(NameSpans.in(text, known, names));
    spans.sort(Comparator.comparingInt(Span::start).thenComparing(Span::end, (a, b) -> b - a));
    return spans;
  }

  /** Whether a path or title holds the person's whole name, first and last. */
  public boolean namesPerson(String text) {
    return known.namesPerson(text);
  }

  @Override
  public String toString() {
    return "Pseudonyms[" + known.size() + " names]";
  }
}
