package casefile.ingest;

import casefile.model.Field;
import casefile.model.Person;
import casefile.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who a case is about, from the fields at the top of its documents.
 *
 * <p>Wanted so that names can be found and replaced in quotes; so the first name found is taken
 * rather than none.
 */
final class PersonFields {

  private static final Pattern NAME =
      DocumentFacts.label(
          "(full |patient |client |citizen |child|young person|adult|person|service user|"
              + "individual)?('?s)? ?(full )?name( of (the )?(child|young person|adult|person|citizen|"
              + "client|service user|individual|patient))?( being (assessed|reviewed))?|pt name|"
              + "(child|young person|citizen|client|service user|adult|person)|name/enw|enw/name|"
              + "enw( llawn)?|enw( y|'r|’r)? ?(person|unigolyn|plentyn|dinesydd|oedolyn|claf)");
  private static final Pattern BORN =
      DocumentFacts.label("date of birth.*|d\\.?o\\.?b\\.?|born|dyddiad geni.*|dob/.*");
  private static final Pattern NHS =
      DocumentFacts.label("(patient )?nhs ?(no|number|num|id)?\\.?.*|rhif (y )?gig.*");
  private static final Pattern ADDRESS =
      DocumentFacts.label("(home |current |permanent |usual )?address.*|cyfeiriad( cartref)?.*");
  private static final Pattern SOMEBODY_ELSE =
      Pattern.compile(
          "(?iu).*\\b(carer|next of kin|referr|worker|assessor|professional|relative|contact person|"
              + "gp|parent|advocate|attorney|gofalwr|perthynas|gweithiwr|emergency).*");

  private PersonFields() {}

  /** What is given, completed from the documents. */
  static Person complete(Person given, List<Draft> drafts) {
    return new Person(
        either(given.name(), () -> find(NAME, drafts, 80)),
        either(given.dateOfBirth(), () -> find(BORN, drafts, 60).map(PersonFields::day)),
        either(given.nhsNumber(), () -> find(NHS, drafts, 40).filter(PersonFields::number)),
        either(given.address(), () -> find(ADDRESS, drafts, 200)));
  }

  private static String either(String given, java.util.function.Supplier<Optional<String>> other) {
    return given.isBlank() ? other.get().orElse("") : given;
  }

  private static Optional<String> find(Pattern label, List<Draft> drafts, int longest) {
    for (Draft draft : drafts) {
      for (Section section : draft.sections().stream().limit(4).toList()) {
        if (SOMEBODY_ELSE.matcher(section.heading()).matches()) continue;
        for (Field field : section.fields()) {
          String value = field.value().strip();
          if (value.isEmpty() || value.length() > longest) continue;
          if (DocumentFacts.matches(label, field.label())) {
            return Optional.of(value.replace('\n', ' '));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String day(String written) {
    return Dates.find(written).map(Object::toString).orElse(written);
  }

  private static boolean number(String value) {
    return value.chars().filter(Character::isDigit).count() >= 6;
  }
}
