package casefile.kit;

import casefile.audit.CaseAudit;
import casefile.audit.CriterionAudit;
import casefile.audit.StandardAudit;
import casefile.indicator.Evidence;
import casefile.indicator.Part;
import casefile.indicator.Polarity;
import casefile.journey.Journey;
import casefile.language.Language;
import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.model.Field;
import casefile.model.Passage;
import casefile.model.Section;
import casefile.model.Service;
import casefile.standard.Criterion;
import casefile.standard.Rating;
import casefile.standard.Said;
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

/** Makes audited case files up, the same ones for the same seed. */
public final class Synth {

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

  private CaseAudit contact(String id) {
    Cast cast = Cast.of(random);
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
    CaseFile file = cast.file(id, Service.ADULT, List.of(document), random);
    Rating silent =
        new Rating.Insufficient(
            "the file holds no assessment, plan, review or like record, and 0 typed words beyond first contact and referral (400 would be enough)");
    return unread(
        file,
        template.standards().stream()
            .map(
                s ->
                    StandardAudit.of(
                        s, s.criteria().stream().map(c -> unrated(c, silent)).toList()))
            .toList());
  }

  /** With no language, journey or threads to tell of. */
  private CaseAudit unread(CaseFile file, List<StandardAudit> standards) {
    return CaseAudit.of(
        template, file, standards, Language.UNREAD, Journey.UNREAD, FileThreads.NONE);
  }

  private CaseAudit full(String id, int level, int number) {
    Cast cast = Cast.of(random);
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
      standards.add(StandardAudit.of(standard, criteria));
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
    return unread(cast.file(id, service, documents, random), standards);
  }

  private static int clamp(int level) {
    return Math.max(1, Math.min(4, level));
  }

  private CriterionAudit rated(
      Criterion criterion, int level, Cast cast, List<StringBuilder> texts) {
    List<Evidence> evidence = new ArrayList<>();
    int support = level - 1;
    int against = level <= 2 ? 3 - level : 0;
    for (int i = 0; i < support; i++)
      evidence.add(
          put(
              criterion,
              Polarity.FOR,
              Cast.any(random, Sentences.FOR.get(criterion.id())),
              cast,
              texts));
    for (int i = 0; i < against; i++)
      evidence.add(
          put(
              criterion,
              Polarity.AGAINST,
              Cast.any(random, Sentences.AGAINST.get(criterion.id())),
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
        Said.plain(why),
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
        criterion, rating, BigDecimal.ZERO, 0, rating.said(), List.of(), List.of());
  }
}
