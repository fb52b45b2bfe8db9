package casefile.model;

/**
 * The person the case file is about; fields are empty when not given.
 *
 * <p>Kept only so that names and numbers can be found and replaced in quotes.
 */
public record Person(String name, String dateOfBirth, String nhsNumber, String address) {

  public static final Person UNNAMED = new Person("", "", "", "");

  @Override
  public String toString() {
    return "Person[" + (name.isEmpty() ? "unnamed" : "named") + "]";
  }
}
