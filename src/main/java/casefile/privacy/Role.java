package casefile.privacy;

import casefile.text.Lexicon;
import java.util.List;
import java.util.Optional;

/**
 * What somebody is to the person, in the words that stand beside names in a file.
 *
 * @param title the token's word
 * @param family whether several are told apart by a number
 */
record Role(String title, boolean family, Lexicon words) {

  private static final List<Role> ALL =
      List.of(
          kin("Daughter", "daughter dtr daur daughters dau", "merch"),
          kin("Son", "son sons", "mab"),
          kin("Wife", "wife", "gwraig"),
          kin("Husband", "husband hubby", "gŵr"),
          kin("Partner", "partner fiance fiancee boyfriend girlfriend", "cymar partner cariad"),
          kin("Mother", "mother mum mam mom mummy stepmother stepmum", "mam"),
          kin("Father", "father dad daddy stepfather stepdad", "tad"),
          kin("Sister", "sister sis stepsister sisters", "chwaer"),
          kin("Brother", "brother bro stepbrother brothers", "brawd"),
          kin("Granddaughter", "granddaughter granddtr", "wyres"),
          kin("Grandson", "grandson", "ŵyr"),
          kin("Grandmother", "grandmother nan nana gran granny mgm pgm grandma", "nain mamgu"),
          kin("Grandfather", "grandfather grandad grandpa mgf pgf", "taid tadcu"),
          kin("Niece", "niece", "nith"),
          kin("Nephew", "nephew", "nai"),
          kin("Aunt", "aunt auntie aunty", "modryb anti"),
          kin("Uncle", "uncle", "ewythr"),
          kin("Cousin", "cousin", "cefnder cyfnither"),
          kin("Friend", "friend friends", "ffrind"),
          kin("Neighbour", "neighbour neighbours neighbor", "cymydog cymdoges"),
          kin("Carer", "carer", "gofalwr gofalwraig"),
          kin("Child", "child stepson stepdaughter", "plentyn"),
          work("Doctor", "dr doctor gp consultant", "meddyg"),
          work("Nurse", "nurse sister rn dn cpn hv midwife", "nyrs"),
          work("Teacher", "teacher head headteacher senco", "athro athrawes"),
          work("Police officer", "pc sgt constable dc", ""),
          work("Advocate", "advocate imca", "eiriolwr"),
          work(
              "Worker",
              "sw worker ot physio therapist officer keyworker manager psychologist solicitor",
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
