package casefile.journey;

import casefile.model.Document;
import casefile.model.DocumentType;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many different people of the service wrote in a file, at least.
 *
 * <p>A name counts once however it is written. Where a document names nobody, its role counts once
 * unless somebody named has that role: two unnamed social workers may be one. A referral is written
 * by others and does not count. Names are counted here and go no further.
 *
 * @param named people who are named
 * @param byRole roles in which somebody wrote whom nothing names
 */
record Workers(int named, int byRole) {

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?iu)\\s*((form |assessment |plan |review )?(completed|written|recorded|prepared|assessed"
              + "|author(ed)?) by|author|assessor|((allocated|social|case|support) )?worker"
              + "(['’]s name)?|name of (social )?worker|practitioner|care co-?ordinator|name and"
              + " (role|designation)|cwblhawyd gan|awdur|ysgrifennwyd gan|gweithiwr( cymdeithasol)?)"
              + "\\s*:?\\s*");

  /** Two to four words with a large letter, the first perhaps an initial. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?u)(?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? )?(\\p{Lu}[\\p{L}'’-]*\\.?)(?: (?:\\p{Lu}[\\p{L}'’.-]*|ap|ab|ferch|de|van|von)){0,2}"
              + " (\\p{Lu}[\\p{L}'’-]+)");

  private static final Pattern ROLE =
      Pattern.compile(
          "(?iu).*\\b(worker|manager|nurse|therapist|officer|assessor|practitioner|team|duty|service"
              + "|support|social|student|senior|advis[eo]r|chair|police|school|council|gweithiwr"
              + "|rheolwr|swyddog|nyrs|t[iî]m)\\b.*");

  static Workers of(Collection<Document> documents) {
    TreeSet<String> people = new TreeSet<>();
    TreeSet<String> covered = new TreeSet<>();
    TreeSet<String> roles = new TreeSet<>();
    for (Document document : documents) {
      if (document.type() == DocumentType.REFERRAL) continue;
      String role = role(document);
      Optional<String> person = person(document);
      if (person.isPresent()) {
        people.add(person.get());
        covered.add(role);
      } else if (!role.isEmpty()) {
        roles.add(role);
      }
    }
    roles.removeAll(covered);
    return new Workers(people.size(), roles.size());
  }

  private static String role(Document document) {
    String role = document.authorRole().strip().toLowerCase(Locale.ROOT);
    return role.equals("various") ? "" : role;
  }

  private static Optional<String> person(Document document) {
    Optional<String> author = key(document.author());
    if (author.isPresent()) return author;
    return document.typed().stream()
        .filter(t -> SIGNED.matcher(t.prompt()).matches())
        .flatMap(t -> key(t.text()).stream())
        .findFirst();
  }

  /** Surname and first initial, so that C. Holloway and Catrin Holloway are one. */
  private static Optional<String> key(String signature) {
    String name = signature.strip().split("\\s*[,;(–—/\\n]|\\s-\\s", 2)[0].strip();
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches() || ROLE.matcher(name).matches()) return Optional.empty();
    String key = matcher.group(2) + " " + matcher.group(1).charAt(0);
    return Optional.of(key.toLowerCase(Locale.ROOT));
  }
}
