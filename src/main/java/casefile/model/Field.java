package casefile.model;

/**
 * One prompt of a form and what was typed in answer.
 *
 * @param label the form's words, never evidence
 * @param value as typed; empty when left blank
 */
public record Field(String label, String value) {
  @Override
  public String toString() {
    return "Field[" + value.length() + " characters]";
  }
}
