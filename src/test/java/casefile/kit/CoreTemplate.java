package casefile.kit;

import casefile.model.DocumentType;
import casefile.standard.Applies;
import casefile.standard.Asks;
import casefile.standard.Cap;
import casefile.standard.Criterion;
import casefile.standard.Enough;
import casefile.standard.Framework;
import casefile.standard.Level;
import casefile.standard.Scale;
import casefile.standard.Standard;
import casefile.standard.Template;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The core standards as a value, for tests that need a template but not its loader. */
public final class CoreTemplate {

  private static final Framework QUALITY_STATEMENTS =
      new Framework(
          "cqc",
          "Quality statements",
          "The Commission",
          List.of("adult"),
          List.of(
              new Framework.Part("cqc-needs", "Assessing needs", "Theme 1"),
              new Framework.Part("cqc-safe", "Safeguarding", "Theme 3"),
              new Framework.Part("cqc-learning", "Learning", "Theme 4")));

  private CoreTemplate() {}

  public static Template value() {
    return new Template(
        "strengths-based-practice",
        "Strengths-based practice",
        "1.0.0",
        "What a good case file shows.",
        "3f1c0e5d9a7b2c4e6f8091a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6",
        Optional.empty(),
        List.of(
            "Social Services and Well-being (Wales) Act 2014, Part 3 code of practice",
            "Care Act 2014 and its statutory guidance, chapters 6 and 10"),
        new Scale(
            List.of(
                new Scale.Step(
                    "4",
                    "Exceptional",
                    "Evidenced across the file, specific to this person, and visibly shapes decisions and the plan."),
                new Scale.Step(
                    "3", "Good", "Evidenced and specific in the main documents; small gaps only."),
                new Scale.Step(
                    "2",
                    "Some shortfalls",
                    "Present but generic, inconsistent, second-hand, or not carried into the plan."),
                new Scale.Step(
                    "1",
                    "Significant shortfalls",
                    "Absent, tokenistic (a filled box that says nothing), or contradicted by the rest of the file."),
                new Scale.Step(
                    "IE",
                    "Insufficient evidence",
                    "The file does not hold the documents in which this could show. Not a low rating."),
                new Scale.Step(
                    "NA",
                    "Not applicable",
                    "The criterion's condition does not hold for this case."))),
        new Enough(Set.of(DocumentType.ASSESSMENT, DocumentType.REVIEW), 400),
        List.of(
            standard(
                "strengths",
                "S1",
                "Strengths recorded",
                "What the person and the people around them can do is known, and the plan is built on it.",
                criterion(
                    "S1.1",
                    "Personal strengths",
                    "Does the file say what this person can do, knows and cares about, in specifics?"),
                criterion(
                    "S1.2",
                    "Networks and resources",
                    "Does it say who is around the person, what they do and what they are willing to go on doing?"),
                criterion(
                    "S1.3",
                    "Strengths are used",
                    "Do planned actions build on those strengths before, or alongside, formal services?"),
                criterion(
                    "S1.4", "Balance", "Is what goes well said as plainly as what does not?")),
            standard(
                "outcomes",
                "S2",
                "Personal outcomes",
                "The plan is about the life this person wants, and one can follow it from need to review.",
                criterion(
                    "S2.1",
                    "What matters",
                    "Are the person's own priorities, hopes or fears recorded?"),
                criterion(
                    "S2.2",
                    "Outcomes are personal",
                    "Do outcomes say what life should look like for this person, not a task or a service?"),
                criterion(
                    "S2.3",
                    "The golden thread",
                    "Does each outcome have an action, and each action serve an outcome?"),
                criterion(
                    "S2.4",
                    "Progress",
                    "Do reviews go back to these outcomes and say how far things have come?")),
            standard(
                "voice",
                "S3",
                "Voice of the person",
                "The person can be heard in the record, and is told apart from others.",
                criterion(
                    "S3.1",
                    "Views, wishes and feelings",
                    "Is the person's own voice there, quoted or clearly attributed?"),
                criterion(
                    "S3.2",
                    "Involvement",
                    "Was the person seen, spoken with and helped to take part?"),
                criterion(
                    "S3.3",
                    "Whose view is whose",
                    "Are the views of person, family and professionals told apart?"),
                criterion(
                    "S3.4",
                    "Language",
                    "Is the language respectful and plain enough for the person to read?")),
            standard(
                "risk",
                "S4",
                "Risk enablement",
                "Risk is weighed with the person against what matters to them.",
                criterion(
                    "S4.1",
                    "Risks are specific and balanced",
                    "Does it say what could happen, how likely, and what would be gained?"),
                criterion(
                    "S4.2",
                    "The person's view of the risk",
                    "Is it known what the person thinks of the risk and would live with?"),
                criterion(
                    "S4.3",
                    "Least restrictive",
                    "Were alternatives considered, and the least restrictive chosen?"),
                criterion(
                    "S4.4",
                    "A plan to manage risk",
                    "Are steps, people, contingency and a date to look again agreed?"))),
        List.of(
            new Cap(
                "two-standards-at-1",
                "",
                1,
                2,
                1,
                "two standards are rated 1, so the case can be no more than 1"),
            new Cap(
                "a-standard-at-1",
                "",
                1,
                1,
                2,
                "a standard is rated 1, so the case can be no more than 2")),
        List.of(QUALITY_STATEMENTS),
        casefile.language.Wording.AS_LISTED);
  }

  private static Standard standard(
      String id, String code, String name, String summary, Criterion... criteria) {
    return new Standard(id, code, name, summary, 1, List.of(), List.of(criteria), List.of());
  }

  private static Criterion criterion(String id, String name, String question) {
    return new Criterion(
        id,
        name,
        question,
        "standards.md " + id,
        1,
        Set.of(),
        Applies.ALWAYS,
        Set.of(),
        0,
        List.of(),
        List.of(4, 3, 2, 1).stream().map(l -> new Level(l, "Level " + l, List.of())).toList(),
        List.of(),
        Asks.NOTHING,
        List.of(id.startsWith("S4") ? "cqc-safe" : "cqc-needs"));
  }
}
