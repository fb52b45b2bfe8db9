package casefile.privacy;

import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.model.Field;
import casefile.model.Nation;
import casefile.model.Person;
import casefile.model.Section;
import casefile.model.Service;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A case file full of identifiers, and where they all are.
 *
 * @param texts those of the file, then others about the same people that it does not hold: they are
 *     known from the header and from being introduced once, not from standing everywhere
 */
record MadeUpFile(CaseFile file, List<Marked> texts) {

  /** Relatives and helpers as a record first names them; {@code ~} stands for the name. */
  private static final List<String> INTRODUCED =
      List.of(
          "Her daughter ~ visits on Sundays.",
          "Lives with his wife, ~.",
          "NOK: ~ (son)",
          "~, her eldest daughter, has power of attorney.",
          "Spoke to dtr ~ on the phone.",
          "The neighbour, ~, has a key.",
          "Galwodd ei merch ~ ddoe.",
          "Her late husband was called ~.",
          "Brother-in-law ~ drives her to chapel.",
          "Close to her niece - ~.",
          "Mae ei mab, ~, yn galw.",
          "Her best friend is ~.",
          "Partner: ~",
          "~ (granddaughter) is at college.",
          "She has a sister called ~ in <place|Bala>.",
          "Next of kin: ~",
          "His stepson ~ is 14.",
          "Emergency contact ~, son.",
          "Mam is ~.",
          "Social worker ~ to arrange.",
          "OT: ~",
          "Advocate ~ attended.",
          "Seen by CPN ~.",
          "Nurse ~ changed the dressing.");

  /** What is said of people; {@code ~} stands for a way to write the name. */
  private static final List<String> SAID =
      List.of(
          "~ was tired today.",
          "Spoke to ~ about the plan.",
          "Visit to ~, no reply.",
          "I asked whether ~ would like to go out, and the answer was yes.",
          "Present: ~, the nurse and the manager.",
          "“~ would hate that,” was the reply.",
          "Siaradais â ~ ddoe.",
          "Dywedodd ~ ei bod yn iawn.",
          "- ~ to ring back",
          "Re: ~",
          "Concern about ~ (see below).",
          "Plan agreed with ~/family.",
          "~: no pain, slept well.",
          "The visit went well.\n~ made tea.",
          "Home visit 10am; ~ in bed.",
          "It is important to ~ that the cat stays.");

  /** People of whom nothing is known but that a title stands before their surname. */
  private static final List<String> STRANGER =
      List.of(
          "Mrs <title of a stranger|~> let us in.", "Letter from Mr <title of a stranger|P. ~>.",
          "Dr <title of a stranger|~>’s letter came.", "PC 1412 <title of a stranger|~> attended.",
          "MRS <title of a stranger|~> rang.", "Cllr. <title of a stranger|# ~> asked again.");

  /** Fields of a form whose whole answer is a name. */
  private static final List<String> PROMPTS =
      List.of(
          "Main carer",
          "Completed by",
          "Name of GP",
          "Next of kin",
          "Allocated worker",
          "Enw",
          "Emergency contact",
          "Referred by");

  /** Capitals that name nobody; none of it may be replaced. */
  private static final List<String> ORDINARY =
      List.of(
          "May need a second carer from May.",
          "Will review in June. Hope to close by August.",
          "Roses and a rose garden matter to her.",
          "Mark the date: 3 May 2025 at 10.30.",
          "Attendance Allowance is in payment. Universal Credit was refused.",
          "Parkinson’s has progressed; Waterlow score 14, Barthel 12.",
          "The Red Cross lent a chair.",
          "She speaks Welsh and some English.",
          "Went to church at Easter and at Christmas.",
          "GP and OT agreed with the SW. ABCD score 2.",
          "BP 132/78, weight 61.5 kg, 20 mg twice a day.",
          "Walks 200 metres. Spent £1,250 on 12/03/2025 and 14:30 to 16:45 on Monday.",
          "Support is needed four times a day. Personal care is declined.",
          "Home care visits at 8am. Risk: falls at night. Outcome: to walk to the shop.",
          "Consent was given. Capacity is assumed. Nothing else was raised.",
          "Price of the taxi was discussed. Young people use the same hall. Grace was said.",
          "Dim byd arall. Mae hi’n hoffi canu. Bydd angen cymorth yn y bore.",
          "Care Act 2014, section 9. Mental Capacity Act 2005.",
          "A long hill and a green bank behind the wood. The drive is steep.",
          "Summer was hard. Penny pinching. Banks were closed.");

  static MadeUpFile of(long seed) {
    Random random = new Random(seed);
    MadeUpPerson person = MadeUpPerson.of(random);
    LocalDate born =
        LocalDate.of(1930 + random.nextInt(80), 1 + random.nextInt(12), 1 + random.nextInt(28));
    List<String> written = new ArrayList<>();
    List<String> later = new ArrayList<>();
    if (!person.short_().isEmpty()) written.add(called(person, random));
    later.addAll(said(person.forms(random), random));
    later.addAll(said(person.initials(), random));
    later.addAll(person.mutated());
    later.add("Symudodd o <mutated|Bontybryn>, ac mae’n ôl ym <mutated|Mhontybryn> nawr.");
    later.addAll(said(person.diminutives(), random));
    for (int i = 0; i < 3; i++) {
      MadeUpPerson other = MadeUpPerson.of(random);
      boolean whole = random.nextBoolean();
      String name = whole ? other.first() + " " + other.last() : other.first();
      written.add(pick(INTRODUCED, random).replace("~", "<introduced|" + name + ">"));
      later.addAll(other.mutated());
      later.addAll(
          said(whole ? other.forms(random) : List.of("<first name|" + name + ">"), random));
    }
    MadeUpPerson stranger = MadeUpPerson.of(random);
    later.add(pick(STRANGER, random).replace("~", stranger.last()).replace("#", stranger.first()));
    for (int i = 0; i < 6; i++) written.add(pick(ORDINARY, random));
    MadeUpPerson answer = MadeUpPerson.of(random);
    written.add("<answer|" + answer.first() + " " + answer.last() + ">");
    later.addAll(said(answer.forms(random), random));
    written.addAll(new MadeUpNumbers(random).sentences(born));
    List<Marked> texts = new ArrayList<>(written.stream().map(Marked::of).toList());
    CaseFile file = file(person, born, texts, random);
    later.forEach(l -> texts.add(Marked.of(l)));
    return new MadeUpFile(file, texts);
  }

  private static List<String> said(List<String> forms, Random random) {
    return forms.stream().map(f -> pick(SAID, random).replace("~", f)).toList();
  }

  private static String called(MadeUpPerson person, Random random) {
    String name = "<diminutive|" + person.short_() + ">";
    return pick(
        List.of(
            "Known as " + name + ".",
            "Likes to be called " + name + ".",
            "<first name|" + person.first() + "> (" + name + ") lives alone.",
            "AKA " + name,
            "Everyone calls her " + name + "."),
        random);
  }

  private static CaseFile file(
      MadeUpPerson person, LocalDate born, List<Marked> texts, Random random) {
    List<Section> sections = new ArrayList<>();
    for (Marked text : texts) {
      boolean answer = text.identifiers().stream().anyMatch(i -> i.kind().equals("answer"));
      List<Field> fields =
          answer ? List.of(new Field(pick(PROMPTS, random), text.text())) : List.of();
      sections.add(new Section("Notes", fields, answer ? "" : text.text()));
    }
    return new CaseFile(
        "C-1",
        Service.ADULT,
        Nation.WALES,
        Map.of(),
        new Person(person.full(), born.toString(), "999 123 4567", "7 Teras Isfryn, Pontybryn"),
        List.of(
            new Document("d1", DocumentType.CASE_NOTE, "", Optional.empty(), "", sections, "d1")));
  }

  private static String pick(List<String> among, Random random) {
    return among.get(random.nextInt(among.size()));
  }
}
