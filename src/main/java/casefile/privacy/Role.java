package casefile.privacy;

import casefile.text.Lexicon;
import java.util.List;
import java.util.Optional;

/**
 * What somebody is to the person, in the words that stand beside names in a file.
 *
 * @param title the token's word
 * @param family whether several are told apart by a number, and may be named in a row: {@code sons
 *     Alun and Huw}
 */
record Role(String title, boolean family, Lexicon words) {

  /** Who is named, and no more is said. */
  static final Role SOMEBODY = work("Name", "", "");

  private static final List<Role> ALL =
      List.of(
          kin("Daughter", "daughter dtr daur daughters dau stepdaughter", "merch merched"),
          kin("Son", "son sons stepson", "mab meibion"),
          kin("Wife", "wife", "gwraig"),
          kin("Husband", "husband hubby", "gŵr"),
          kin("Partner", "partner fiance fiancee boyfriend girlfriend ex", "cymar partner cariad"),
          kin("Mother", "mother mum mam mom mummy stepmother stepmum", "mam"),
          kin("Father", "father dad daddy stepfather stepdad", "tad"),
          kin("Sister", "sister sis stepsister sisters", "chwaer"),
          kin("Brother", "brother bro stepbrother brothers", "brawd"),
          kin("Granddaughter", "granddaughter granddtr granddaughters", "wyres"),
          kin("Grandson", "grandson grandsons", "ŵyr"),
          kin("Grandmother", "grandmother nan nana gran granny mgm pgm grandma", "nain mamgu"),
          kin("Grandfather", "grandfather grandad grandpa mgf pgf", "taid tadcu"),
          kin("Niece", "niece nieces", "nith"),
          kin("Nephew", "nephew nephews", "nai"),
          kin("Aunt", "aunt auntie aunty aunts", "modryb anti"),
          kin("Uncle", "uncle uncles", "ewythr"),
          kin("Cousin", "cousin cousins", "cefnder cyfnither"),
          kin("Friend", "friend friends", "ffrind"),
          kin("Neighbour", "neighbour neighbours neighbor", "cymydog cymdoges"),
          kin("Carer", "carer carers", "gofalwr gofalwraig"),
          kin("Child", "child children grandchild grandchildren twins", "plentyn plant wyrion"),
          kin("Relative", "nok kin law parents relative guardian", "perthynas rhieni"),
          work("Doctor", "dr doctor gp consultant", "meddyg"),
          work("Nurse", "nurse sister rn dn cpn hv midwife", "nyrs"),
          work("Teacher", "teacher head headteacher senco", "athro athrawes"),
          work("Police officer", "pc sgt constable dc", ""),
          work("Advocate", "advocate imca", "eiriolwr"),
          work(
              "Worker",
              "sw worker asye aso ot physio therapist officer keyworker manager psychologist solicitor interpreter",
              "gweithiwr therapydd rheolwr"));

  private static Role kin(String title, String english, String welsh) {
    return new Role(title, true, Lexicon.of(english, welsh));
  }

  private static Role work(String title, String english, String welsh) {
    return new Role(title, false, Lexicon.of(english, welsh));
  }

  static Optional<Role> named(String foldedWord) {
    return ALL.stream().filter(r -> r.words().holds(foldedWord)).findFirst();
  }
}
