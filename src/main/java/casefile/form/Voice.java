package casefile.form;

import casefile.text.Phrases;
import java.util.List;
import java.util.Locale;

/** Whose words a question asks for. */
public enum Voice {
  /** The adult or child the form is about. */
  PERSON,
  /** Family, friends, carers. */
  FAMILY,
  /** Whoever fills it in, or another professional. */
  PROFESSIONAL,
  /** The question does not say. */
  UNSAID;

  private static final Phrases PROFESSIONALS =
      Phrases.of(
          List.of(
              "practitioner",
              "practitioners",
              "professional",
              "professionals",
              "social worker",
              "social workers",
              "worker's",
              "assessor",
              "manager",
              "our assessment",
              "our view",
              "our analysis",
              "referrer",
              "staff",
              "gp",
              "analysis",
              "officer",
              "ymarferydd",
              "ymarferwyr",
              "gweithiwr cymdeithasol",
              "gweithiwr",
              "gweithwyr proffesiynol",
              "rheolwr",
              "asesydd",
              "ein barn",
              "dadansoddiad"));

  private static final Phrases FAMILIES =
      Phrases.of(
          List.of(
              "carer's view",
              "carer's views",
              "views of carer",
              "views of carers",
              "views of the carer",
              "carer",
              "carers",
              "family's views",
              "family views",
              "views of family",
              "views of the family",
              "views of others",
              "parent",
              "parents",
              "mother",
              "father",
              "next of kin",
              "gofalwr",
              "barn y teulu",
              "rhieni",
              "rhiant"));

  private static final Phrases PERSONS =
      Phrases.of(
          List.of(
              "you",
              "your",
              "yourself",
              "my",
              "me",
              "i",
              "own words",
              "person's",
              "adult's",
              "child's",
              "children's",
              "young person's",
              "individual's",
              "citizen's",
              "service user's",
              "client's",
              "patient's",
              "resident's",
              "customer's",
              "views of the person",
              "views of the adult",
              "views of the child",
              "views of the individual",
              "does the person",
              "does the child",
              "would the person",
              "the person say",
              "the person want",
              "the person thinks",
              "voice of the child",
              "wishes and feelings",
              "chi",
              "eich",
              "fy",
              "barn y person",
              "barn y plentyn",
              "llais y person",
              "llais y plentyn",
              "dymuniadau"));

  /** As outputs write it. */
  public String code() {
    return this == UNSAID ? "" : name().toLowerCase(Locale.ROOT);
  }

  /** Whose words these words ask for; a professional named beats a "you" that speaks to him. */
  public static Voice of(String words) {
    if (PROFESSIONALS.in(words)) return PROFESSIONAL;
    if (FAMILIES.in(words)) return FAMILY;
    return PERSONS.in(words) ? PERSON : UNSAID;
  }
}
