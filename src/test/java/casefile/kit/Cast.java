package casefile.kit;

import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.Nation;
import casefile.model.Person;
import casefile.model.Service;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The invented people of one case, and where they live. */
record Cast(String first, String last, String relative, String town, String worker) {

  private static final List<String> FIRST =
      List.of(
          "Mair",
          "Eirwen",
          "Gwilym",
          "Surab",
          "Natalie",
          "Tyrell",
          "Olwen",
          "Clyde",
          "Aneurin",
          "Precious",
          "Dafydd",
          "Zofia");
  private static final List<String> MIDDLE = List.of("Ann", "Haf", "Rees", "Lynn");
  private static final List<String> LAST =
      List.of(
          "Trefaldwyn",
          "Hopkinson",
          "O'Hanlon",
          "Okonjo",
          "Prydwen",
          "Merriday",
          "Kowalczyk",
          "Llywarch");
  private static final List<String> RELATIVE =
      List.of("Rhian", "Siwan", "Leanne", "Kamrul", "Bronwen", "Jodie");
  private static final List<String> TOWN =
      List.of("Pontybryn", "Northmere", "Abermorlais", "Calderwick");
  private static final List<String> WORKER =
      List.of("Craig Passmore", "Gemma Stott", "Lowri Pennant");

  static Cast of(Random random) {
    return new Cast(
        any(random, FIRST),
        any(random, LAST),
        any(random, RELATIVE),
        any(random, TOWN),
        any(random, WORKER));
  }

  static <T> T any(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** The text with these people in it, in the places of {@link Sentences}. */
  String in(String text) {
    return text.replace("{P}", first)
        .replace("{S}", last)
        .replace("{R}", relative)
        .replace("{T}", town)
        .replace("{W}", worker);
  }

  /** Their file, with what a register says beside it. */
  CaseFile file(String id, Service service, List<Document> documents, Random random) {
    Map<String, String> attributes = new TreeMap<>();
    attributes.put(
        "team", any(random, List.of("North locality", "South locality", "Hospital discharge")));
    attributes.put("age", Integer.toString(60 + random.nextInt(35)));
    attributes.put("preferred_language", any(random, List.of("Welsh", "English")));
    attributes.put(
        "primary_need",
        any(random, List.of("Physical frailty", "Learning disability", "=HYPERLINK(\"x\")")));
    attributes.put("worker", worker);
    Person person =
        new Person(
            first + " " + any(random, MIDDLE) + " " + last,
            "1947-02-03",
            "943 476 5919",
            "14 Teras Isfryn, " + town + ", CY14 2DG");
    return new CaseFile(id, service, Nation.WALES, attributes, person, documents);
  }
}
