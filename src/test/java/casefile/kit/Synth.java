package casefile.kit;

import casefile.audit.Arithmetic;
import casefile.audit.CaseAudit;
import casefile.audit.CriterionAudit;
import casefile.audit.StandardAudit;
import casefile.indicator.Evidence;
import casefile.indicator.Part;
import casefile.indicator.Polarity;
import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.model.Field;
import casefile.model.Nation;
import casefile.model.Passage;
import casefile.model.Person;
import casefile.model.Section;
import casefile.model.Service;
import casefile.standard.Criterion;
import casefile.standard.Rating;
import casefile.standard.Standard;
import casefile.standard.Template;
import casefile.thread.FileThreads;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Makes audited case files up, the same ones for the same seed. */
public final class Synth {

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

  private final Random random;
  private final Template template;

  public Synth(long seed, Template template) {
    this.random = new Random(seed);
    this.template = template;
  }

  /** Fourteen and more cases of every sort: strong, weak, mixed, capped, lone contact, children. */
  public List<CaseAudit> cases(int howMany) {
    List<CaseAudit> all = new ArrayList<>();
    for (int i = 1; i <= howMany; i++) {
      int sort = i % 7;
      int level = List.of(2, 3, 4, 2, 3, 1, 3).get(sort);
      all.add(i % 7 == 3 && i < 12 ? contact("C-" + i) : full("C-" + i, level, i));
    }
    return all;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private record Cast(String first, String last, String relative, String town, String worker) {
    String in(String text) {
      return text.replace("{P}", first)
          .replace("{S}", last)
          .replace("{R}", relative)
          .replace("{T}", town)
          .replace("{W}", worker);
    }
  }

  private CaseAudit contact(String id) {
    Cast cast = cast();
    Section section =
        new Section(
            "Contact",
            List.of(
                new Field(
                    "Reason",
                    cast.in("{R}, daughter of Mrs {S}, rang from 01970 555 0199 about a ramp."))),
            "");
    Document document =
        new Document(
            "d1",
            DocumentType.CONTACT,
            "Contact " + cast.last(),
            Optional.of(LocalDate.of(2026, 2, 3)),
            "",
            List.of(section),
            id + "/contact.docx");
    CaseFile file = file(id, cast, Service.ADULT, List.of(document));
    Rating silent =
        new Rating.Insufficient(
            "the file holds no assessment, plan, review or like record, and 0 typed words beyond first contact and referral (400 would be enough)");
    return sum(
        file,
        template.standards().stream()
            .map(s -> standard(s, s.criteria().stream().map(c -> unrated(c, silent)).toList()))
            .toList());
  }

  private CaseAudit full(String id, int level, int number) {
    Cast cast = cast();
    List<DocumentType> types =
        List.of(
            DocumentType.ASSESSMENT,
            DocumentType.CARE_AND_SUPPORT_PLAN,
            DocumentType.REVIEW,
            DocumentType.CASE_NOTE);
    List<StringBuilder> texts = new ArrayList<>();
    types.forEach(
        t ->
            texts.add(
                new StringBuilder(
                    cast.in(
                        "{P} {S} lives in {T}. DOB 03/02/1947, NHS no. 943 476 5919, tel 07700 900123, {P}@example.org.\n\n"))));
    List<StandardAudit> standards = new ArrayList<>();
    for (Standard standard : template.standards()) {
      List<CriterionAudit> criteria = new ArrayList<>();
      boolean silent = standard.id().equals("risk") && number % 5 == 0;
      int lean = standard.id().equals("risk") ? -1 : standard.id().equals("strengths") ? 1 : 0;
      for (Criterion criterion : standard.criteria()) {
        if (silent)
          criteria.add(
              unrated(criterion, new Rating.Insufficient("the file holds no risk assessment")));
        else if (criterion.id().equals("S2.4") && number % 4 == 1)
          criteria.add(unrated(criterion, new Rating.NotApplicable("the file holds no review")));
        else
          criteria.add(rated(criterion, clamp(level + lean + random.nextInt(3) - 1), cast, texts));
      }
      standards.add(standard(standard, criteria));
    }
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      documents.add(
          new Document(
              "d" + (i + 1),
              types.get(i),
              i == 0
                  ? "Integrated assessment, Mrs " + cast.last()
                  : Map.of(1, "Care and support plan", 2, "Review of the plan", 3, "Case note")
                      .get(i),
              Optional.of(LocalDate.of(2026, 1 + i, 3 + number % 25)),
              "Social Worker",
              List.of(new Section("", List.of(), texts.get(i).toString())),
              id + "/" + cast.first() + "_" + cast.last() + "_" + types.get(i).code() + ".docx"));
    }
    Service service = number % 6 == 0 ? Service.CHILDREN : Service.ADULT;
    return sum(file(id, cast, service, documents), standards);
  }

  private static int clamp(int level) {
    return Math.max(1, Math.min(4, level));
  }

  private Cast cast() {
    return new Cast(any(FIRST), any(LAST), any(RELATIVE), any(TOWN), any(WORKER));
  }

  private CaseFile file(String id, Cast cast, Service service, List<Document> documents) {
    Map<String, String> attributes = new TreeMap<>();
    attributes.put("team", any(List.of("North locality", "South locality", "Hospital discharge")));
    attributes.put("age", Integer.toString(60 + random.nextInt(35)));
    attributes.put("preferred_language", any(List.of("Welsh", "English")));
    attributes.put(
        "primary_need",
        any(List.of("Physical frailty", "Learning disability", "=HYPERLINK(\"x\")")));
    attributes.put("worker", cast.worker());
    Person person =
        new Person(
            cast.first() + " " + any(MIDDLE) + " " + cast.last(),
            "1947-02-03",
            "943 476 5919",
            "14 Teras Isfryn, " + cast.town() + ", CY14 2DG");
    return new CaseFile(id, service, Nation.WALES, attributes, person, documents);
  }

  private CriterionAudit rated(
      Criterion criterion, int level, Cast cast, List<StringBuilder> texts) {
    List<Evidence> evidence = new ArrayList<>();
    int support = level - 1;
    int against = level <= 2 ? 3 - level : 0;
    for (int i = 0; i < support; i++)
      evidence.add(
          put(criterion, Polarity.FOR, any(Sentences.FOR.get(criterion.id())), cast, texts));
    for (int i = 0; i < against; i++)
      evidence.add(
          put(
              criterion,
              Polarity.AGAINST,
              any(Sentences.AGAINST.get(criterion.id())),
              cast,
              texts));
    evidence.sort(Evidence.STRONGEST);
    String why =
        level == 4
            ? "4: " + support + " passages show it in 2 documents."
            : level
                + ", not "
                + (level + 1)
                + ": "
                + support
                + " passages show it, "
                + against
                + " speak against; "
                + (level + 1)
                + " asks for a score of "
                + (level + 0.5)
                + ".";
    return new CriterionAudit(
        criterion,
        Rating.level(level),
        BigDecimal.valueOf(level).setScale(2, RoundingMode.HALF_UP),
        Math.round(100 * (0.4 + random.nextDouble() * 0.55)) / 100.0,
        why,
        List.of(Part.of("where every file starts", 1, 1), Part.of("passages for it", level - 1, 1)),
        evidence);
  }

  private Evidence put(
      Criterion criterion,
      Polarity polarity,
      String sentence,
      Cast cast,
      List<StringBuilder> texts) {
    int d = random.nextInt(texts.size());
    StringBuilder text = texts.get(d);
    String said = cast.in(sentence);
    int start = text.length();
    text.append(said).append("\n\n");
    Passage passage =
        new Passage("d" + (d + 1), "sections[0].text", start, start + said.length(), said);
    return new Evidence(
        criterion.id().toLowerCase(java.util.Locale.ROOT),
        polarity,
        passage,
        (50 + random.nextInt(50)) / 100.0);
  }

  private static CriterionAudit unrated(Criterion criterion, Rating rating) {
    return new CriterionAudit(
        criterion, rating, BigDecimal.ZERO, 0, rating.why(), List.of(), List.of());
  }

  private static StandardAudit standard(Standard standard, List<CriterionAudit> criteria) {
    Arithmetic.Sum sum =
        Arithmetic.sum(
            criteria.stream()
                .map(
                    c ->
                        new Arithmetic.Weighed(
                            c.criterion().id(), c.criterion().weight(), c.rating()))
                .toList(),
            standard.caps(),
            "criteria");
    return new StandardAudit(standard, sum.rating(), sum.score(), sum.cappedBy(), criteria);
  }

  private CaseAudit sum(CaseFile file, List<StandardAudit> standards) {
    Arithmetic.Sum sum =
        Arithmetic.sum(
            standards.stream()
                .map(
                    s ->
                        new Arithmetic.Weighed(
                            s.standard().id(), s.standard().weight(), s.rating()))
                .toList(),
            template.caps(),
            "standards");
    return new CaseAudit(
        file,
        sum.rating(),
        sum.score(),
        sum.cappedBy(),
        standards,
        casefile.language.Language.UNREAD,
        casefile.journey.Journey.UNREAD,
        FileThreads.NONE);
  }
}
