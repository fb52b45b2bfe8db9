package casefile.template;

import static casefile.template.Key.may;
import static casefile.template.Key.must;

import casefile.form.Topics;
import casefile.model.DocumentType;
import casefile.model.Nation;
import casefile.standard.BundledBands;
import casefile.template.Groups.ById;
import casefile.template.Groups.ListOf;
import casefile.template.Groups.Shape;
import casefile.template.Scalars.Decimal;
import casefile.template.Scalars.Id;
import casefile.template.Scalars.OneOf;
import casefile.template.Scalars.Prose;
import casefile.template.Scalars.Whole;
import java.util.Arrays;
import java.util.List;

/** Everything a template file may hold. */
final class Shapes {

  private static final Form PROSE = new Prose();
  private static final Form ID = new Id();
  private static final Form WEIGHT = new Whole(0, 10);
  private static final Form COUNT = new Whole(0, 1000);
  private static final Form DOCUMENTS =
      new ListOf(
          new OneOf(
              "a document type",
              Arrays.stream(DocumentType.values()).map(DocumentType::code).toList()),
          1);

  /** The marks of a rating, best first. */
  static final List<String> LEVELS = List.of("4", "3", "2", "1");

  private static final Form STEP =
      new Shape(
          "a step of the scale",
          List.of(
              must("name", PROSE, "what the mark is called in reports"),
              must("means", PROSE, "what it says about a file, in a sentence")));

  static final Form SHOWN_AS = new OneOf("a scale that comes with the tool", BundledBands.ids());

  private static final Form SCALE =
      new Shape(
          "a scale",
          List.of(
              may(Scales.SHOWN_AS, SHOWN_AS, "a scale in whose words means are said as well"),
              must("4", STEP, "the best level"),
              must("3", STEP, "the second level"),
              must("2", STEP, "the third level"),
              must("1", STEP, "the lowest level"),
              must("IE", STEP, "insufficient evidence to judge; never a low rating"),
              must("NA", STEP, "not applicable")));

  private static final Form ENOUGH =
      new Shape(
          "`enough`",
          List.of(
              must("documents", DOCUMENTS, "one document of these types is enough to judge a file"),
              must(
                  "words",
                  new Whole(0, 100_000),
                  "else so many typed words beyond first contact")));

  private static final Form CAP =
      new Shape(
          "a cap",
          List.of(
              must("id", ID, "as reports name it"),
              may("watches", ID, "the one standard or criterion it watches; any when left out"),
              must("at-or-below", new Whole(1, 3), "ratings this low count"),
              must("how-many", new Whole(1, 100), "how many must be so low"),
              must("limit", new Whole(1, 3), "the highest rating then possible"),
              must("reason", PROSE, "one sentence for the report")));

  private static final Form CAPS = new ListOf(CAP, 0);

  private static final Form ANCHORS =
      new Shape(
          "a set of anchors",
          LEVELS.stream()
              .map(l -> must(l, PROSE, "what a file at level " + l + " looks like"))
              .toList());

  private static final Form WHEN =
      new Shape(
          "`when`",
          List.of(
              may("score", new Decimal(-1000, 1000), "the criterion's score is at least this"),
              may("at-least", new ById("`at-least`", COUNT), "an indicator found so many or more"),
              may("at-most", new ById("`at-most`", COUNT), "an indicator found so many or fewer")));

  private static final Form LEVEL =
      new Shape(
          "a level",
          List.of(
              must("anchor", PROSE, "what a file at this level looks like"),
              may("when", WHEN, "the conditions that earn it; all must hold")));

  private static final Form ALL_LEVELS =
      new Shape(
          "a set of levels",
          LEVELS.stream().map(l -> must(l, LEVEL, "level " + l + " and what earns it")).toList());

  private static final Form APPLIES =
      new Shape(
          "`applies`",
          List.of(
              may("services", MapsTo.SERVICES, "asked of cases of these services"),
              may(
                  "nations",
                  new ListOf(
                      new OneOf(
                          "a nation",
                          Arrays.stream(Nation.values())
                              .filter(n -> n != Nation.UNKNOWN)
                              .map(Nation::code)
                              .toList()),
                      1),
                  "asked where these laws hold"),
              may("documents", DOCUMENTS, "asked when the file holds one of these"),
              may("age-from", new Whole(0, 150), "asked from this age"),
              may("age-to", new Whole(0, 150), "asked up to this age")));

  private static final Form EXAMPLE =
      new Shape(
          "an example",
          List.of(
              must(
                  "in",
                  new OneOf(
                      "a document type",
                      Arrays.stream(DocumentType.values()).map(DocumentType::code).toList()),
                  "the type of document it stands in"),
              may("heading", PROSE, "the heading above it"),
              may("prompt", PROSE, "the form's label it answers"),
              must("text", PROSE, "what was typed")));

  private static final Form ASKS =
      new Shape(
          "`asks`",
          List.of(
              may(
                  "topics",
                  new ListOf(new OneOf("a topic of forms", Topics.ids()), 1),
                  "what `casefile lint` finds asked by the words forms use for it"),
              may(
                  "any",
                  new ListOf(PROSE, 1),
                  "words that show it is asked, for what is no topic; Welsh ones beside English")));

  static final Shape CRITERION =
      new Shape(
          "a criterion",
          List.of(
              must("id", ID, "as people say it: S1.1"),
              must("name", PROSE, "two or three words"),
              must("question", PROSE, "what an auditor asks of the file, one sentence"),
              must("source", PROSE, "where it comes from: a law, a report, a page"),
              must("weight", WEIGHT, "its share in the standard"),
              may("applies", APPLIES, "when it is asked at all; always when left out"),
              may("needs", DOCUMENTS, "documents without which it cannot be judged"),
              may("looks-in", DOCUMENTS, "documents its indicators look in; all when left out"),
              may("asks", ASKS, "what a form must ask so that it can be recorded"),
              may(
                  "maps-to",
                  MapsTo.FORM,
                  "parts of frameworks it speaks to; the standard's when left out"),
              may("start", new Decimal(-1000, 1000), "the score before any indicator adds to it"),
              must(
                  "indicators", new ListOf(IndicatorForm.of(ID, DOCUMENTS), 1), "what to look for"),
              must("levels", ALL_LEVELS, "the four levels, and what earns each"),
              must("meets", new ListOf(EXAMPLE, 1), "passages that show it; they run as tests"),
              must("misses", new ListOf(EXAMPLE, 1), "passages that do not; they run as tests")));

  static final Shape STANDARD =
      new Shape(
          "a standard",
          List.of(
              must("id", ID, "as outputs write it"),
              must("code", ID, "as people say it: S1"),
              must("name", PROSE, "two or three words"),
              must("summary", PROSE, "what it is about, a sentence or two"),
              must("weight", WEIGHT, "its share in the case rating"),
              must("anchors", ANCHORS, "what each level of the standard looks like"),
              may("caps", CAPS, "limits on the standard's rating, by its criteria"),
              may("maps-to", MapsTo.FORM, "parts of frameworks its criteria speak to"),
              must("criteria", new ListOf(CRITERION, 1), "what the standard is made of")));

  static final Shape TEMPLATE =
      new Shape(
          "a template",
          List.of(
              must("id", ID, "as `-t` names it"),
              must("title", PROSE, "as reports print it"),
              must("version", PROSE, "changes whenever a rating could: 1.0.0"),
              must("summary", PROSE, "what it is for, in a few sentences"),
              must("sources", new ListOf(PROSE, 1), "what it rests on"),
              must("scale", SCALE, "names and meanings of the marks"),
              must("enough", ENOUGH, "what a file must hold to be judged at all"),
              may("caps", CAPS, "limits on the case rating, by its standards"),
              may(
                  "frameworks",
                  new ListOf(MapsTo.FRAMEWORK, 0),
                  "what else its criteria are read by"),
              may("words-to-avoid", WordsToAvoid.FORM, "its own say on words to avoid"),
              must("standards", new ListOf(STANDARD, 1), "the standards")));

  private static final Form REWORDED =
      new Shape(
          "new wording",
          List.of(
              may("name", PROSE, "a new name"),
              may("question", PROSE, "a new question, for a criterion"),
              may("summary", PROSE, "a new summary, for a standard"),
              may("source", PROSE, "a new source, for a criterion"),
              may(
                  "anchors",
                  new Shape(
                      "a set of anchors",
                      LEVELS.stream().map(l -> may(l, PROSE, "a new anchor for " + l)).toList()),
                  "new anchors for the levels named")));

  static final Shape TAILORING =
      new Shape(
          "a tailoring file",
          List.of(
              must(
                  "tailoring",
                  new Shape(
                      "`tailoring`",
                      List.of(
                          must("name", PROSE, "as every output shows it"),
                          must("for", ID, "the id of the template it tailors"),
                          may("reason", PROSE, "who decided it, and why"))),
                  "what this file is"),
              may("switch-off", new ListOf(ID, 1), "ids of standards or criteria not asked here"),
              may("weights", new ById("`weights`", WEIGHT), "new weights, by id"),
              may("re-word", new ById("`re-word`", REWORDED), "new wording, by id"),
              may(Scales.SCALE, SHOWN_AS, "a scale in whose words means are said as well"),
              may("words-to-avoid", WordsToAvoid.FORM, "words minded here, and not minded")));

  private Shapes() {}
}
