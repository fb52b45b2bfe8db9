package casefile.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column holds; the names by which each is recognised are in {@link RoleNames}. */
public enum Role {
  CASE_ID("whose case the row belongs to"),
  DOCUMENT_ID("which document; rows that share it are one document"),
  FORM_ID("which form; tells documents apart when they have no id"),
  DOCUMENT_TYPE("what kind of document or note"),
  TITLE("what the document is called"),
  DATE("the day it is about: contact, visit, completion"),
  CREATED("the day it was entered; used when there is no other"),
  AUTHOR("who wrote it; a role in it is kept, a name is counted and never shown"),
  AUTHOR_ROLE("the writer's role"),
  SECTION("the heading the answer or text stands under"),
  QUESTION("the form's prompt, never evidence"),
  ANSWER("what was typed in answer"),
  TEXT("what was typed, when a row is a document"),
  STATUS("draft, complete, timed out, deleted"),
  DELETED("yes when the row was deleted"),
  PARENT_ID("the document this one was added to"),
  GROUP_ID("the group note this is one person's copy of"),
  VERSION("of rows with one document id, the highest counts"),
  PERSON_NAME("the person's name, kept only to take it out of quotes"),
  FORENAME("the person's first name"),
  SURNAME("the person's last name"),
  DATE_OF_BIRTH("the person's date of birth"),
  NHS_NUMBER("the person's NHS number"),
  ADDRESS("where the person lives"),
  SERVICE("adult or children"),
  NATION("wales, england, scotland or northern-ireland");

  private final String summary;

  Role(String summary) {
    this.summary = summary;
  }

  /** One line for editors and the guide. */
  public String summary() {
    return summary;
  }

  /** As a mapping writes it: {@code case-id}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Role> of(String code) {
    return Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst();
  }
}
