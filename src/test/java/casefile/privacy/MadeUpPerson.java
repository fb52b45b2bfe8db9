package casefile.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Somebody made up, and the ways a record writes their name.
 *
 * @param short_ what the file says they are called; empty when it says nothing
 */
record MadeUpPerson(String first, String middle, String last, String short_) {

  private static final String[] FIRST = {
    "Eirwen",
    "Gwerfyl",
    "Zbigniew",
    "Siân",
    "Stanley",
    "Rose",
    "Hope",
    "May",
    "Mark",
    "Will",
    "Grace",
    "Ngozi",
    "Łukasz",
    "Mary-Ann",
    "D’Arcy",
    "Llinos",
    "Meirion",
    "Dafydd",
    "Catrin",
    "Gwenllian",
    "Tanwen",
    "Bethan",
    "Oluwaseun",
    "Xanthippe",
    "Ivy",
    "Rhydderch",
    "Mair",
    "Bronwen",
    "Aoife",
    "Anne-Marie",
    "Penny",
    "Dilys",
    "Pádraig",
    "Summer",
    "Nguyen",
    "Jean-Luc"
  };
  private static final String[] LAST = {
    "Hopkin", "Pugh-Corwen", "O’Driscoll", "Jones", "Price", "Wood", "van der Merwe", "ap Rhys",
    "Okonkwo-Bell", "McAllister", "D’Souza", "Llwyd", "Wójcik", "Lloyd Parry", "Prydderch", "James",
    "Young", "Ffoulkes", "St John", "Trahaearn", "Quarmby", "Vaughan-Lloyd", "Penhaligon",
        "Mac Aodha",
    "Threlkeld", "Gittins", "Featherstonehaugh", "Banks", "Hill", "Dyer-Smith"
  };
  private static final Map<String, String> CALLED =
      Map.of(
          "Eirwen",
          "Wennie",
          "Gwerfyl",
          "Fyl",
          "Stanley",
          "Stan",
          "Margaret",
          "Peggy",
          "Zbigniew",
          "Zbyszek",
          "Oluwaseun",
          "Seun",
          "Gwenllian",
          "Llio",
          "Bronwen",
          "Bron",
          "Xanthippe",
          "Pip",
          "Rhydderch",
          "Ddo");

  static MadeUpPerson of(Random random) {
    String first = FIRST[random.nextInt(FIRST.length)];
    String middle = random.nextInt(3) == 0 ? FIRST[random.nextInt(FIRST.length)] : "";
    return new MadeUpPerson(
        first, middle, LAST[random.nextInt(LAST.length)], CALLED.getOrDefault(first, ""));
  }

  String full() {
    return (first + " " + middle + " " + last).replace("  ", " ");
  }

  /** The name in all ways that need no more than the header, each with what it is. */
  List<String> forms(Random random) {
    List<String> forms = new ArrayList<>();
    String title = random.nextBoolean() ? "Mrs" : random.nextBoolean() ? "Mr." : "Ms";
    add(forms, "first name", first);
    add(forms, "full name", first + " " + last);
    forms.add(title + " <title and surname|" + last + ">");
    forms.add(title + " <title, initial, surname|" + first.charAt(0) + ". " + last + ">");
    add(forms, "surname, first name", last + ", " + first);
    add(forms, "surname in capitals", last.toUpperCase(Locale.ROOT) + ", " + first);
    add(forms, "capitals", (first + " " + last).toUpperCase(Locale.ROOT));
    add(forms, "initial and surname", first.charAt(0) + " " + last);
    forms.add("<possessive|" + first + ">’s");
    forms.add("<possessive|" + first + ">s");
    forms.add(title + " <possessive|" + last + ">" + (last.endsWith("s") ? "’" : "'s"));
    forms.add("the <possessive|" + last + (last.endsWith("s") ? "es" : "s") + ">");
    variants(forms, title);
    return forms;
  }

  /** What the file says they are called. */
  List<String> diminutives() {
    if (short_.isEmpty()) return List.of();
    return List.of("<diminutive|" + short_ + ">", "<diminutive|" + short_ + ">’s");
  }

  /** With other hyphens, apostrophes and accents, and only half of what is double. */
  private void variants(List<String> forms, String title) {
    for (String name : List.of(first, last)) {
      String before = name.equals(last) ? title + " " : "";
      if (name.contains("-")) {
        forms.add(before + "<double-barrelled|" + name.replace('-', ' ') + ">");
        forms.add(before + "<double-barrelled|" + name.replace('-', '–') + ">");
        forms.add(before + "<half of a double name|" + name.substring(0, name.indexOf('-')) + ">");
        forms.add(before + "<half of a double name|" + name.substring(name.indexOf('-') + 1) + ">");
      }
      if (name.contains("’")) {
        forms.add(before + "<apostrophe|" + name.replace('’', '\'') + ">");
        forms.add(before + "<apostrophe|" + name.replace("’", "") + ">");
        forms.add(before + "<apostrophe|" + name.replace('’', ' ') + ">");
      }
      String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
      plain = plain.replace("Ł", "L");
      if (!plain.equals(name)) forms.add(before + "<without accents|" + plain + ">");
    }
    if (last.contains(" ")) {
      String half = last.substring(last.lastIndexOf(' ') + 1);
      forms.add(title + " <half of a double name|" + half + ">");
    }
  }

  /** The initials, when the header gives the name and they mean nothing else in a record. */
  List<String> initials() {
    String two = "" + first.charAt(0) + last.charAt(0);
    if (Ordinary.ABBREVIATION.holds(casefile.text.Tokens.fold(two))
        || !two.equals(two.toUpperCase(Locale.ROOT))) return List.of();
    return List.of(
        "<initials|" + two + ">",
        "<initials|" + two.charAt(0) + "." + two.charAt(1) + ".>",
        "<initials|" + two + ">’s");
  }

  /** As it stands after Welsh words that change its first letter, with such a word before it. */
  List<String> mutated() {
    return switch (first) {
      case "Mair" -> welsh("i", "Fair");
      case "Dafydd" -> welsh("gan", "Ddafydd");
      case "Catrin" -> welsh("a", "Chatrin");
      case "Bethan" -> welsh("am", "Fethan");
      case "Gwenllian" -> welsh("i", "Wenllian");
      case "Meirion" -> welsh("ei", "Feirion");
      case "Tanwen" -> welsh("o", "Danwen");
      case "Llinos" -> welsh("ar", "Linos");
      case "Bronwen" -> welsh("wrth", "Fronwen");
      case "Dilys" -> welsh("neu", "Ddilys");
      default -> List.of();
    };
  }

  private static List<String> welsh(String before, String name) {
    return List.of(
        "Rhoddwyd y llyfr " + before + " <mutated|" + name + "> ddoe.",
        "Galwad " + before + " <mutated|" + name + ">.");
  }

  private static void add(List<String> forms, String kind, String text) {
    forms.add("<" + kind + "|" + text + ">");
  }

  @Override
  public String toString() {
    return "MadeUpPerson[" + first.length() + " " + last.length() + "]";
  }
}
