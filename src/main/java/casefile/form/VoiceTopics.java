package casefile.form;

import static casefile.form.Topics.topic;

import casefile.model.DocumentType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The person's own views, and what it takes to hear them. */
final class VoiceTopics {

  private static final Map<String, Said> CHILD = new LinkedHashMap<>();

  static {
    CHILD.put(
        "the child's own views and wishes",
        Said.of(
            "child's view, child's views, child's wishes, child's voice, child's words, child's own"
                + " words, child's experience, child's lived, children's views, children's wishes, views"
                + " of the child, views of each child, voice of the child, wishes of the child, wishes and"
                + " feelings, wishes or feelings, does the child, the child say, the child says, child"
                + " say, child says, child think, child thinks, child want, child wants, young person's"
                + " view, young person's views, young person's wishes, young person say, young person"
                + " think, young person want, life like for, day in the life, your wishes, you feel, llais"
                + " y plentyn, barn y plentyn, barn pob plentyn, dymuniadau'r plentyn, dymuniadau a"
                + " theimladau, barn y person ifanc, bywyd y plentyn, plentyn yn ei ddweud, plentyn yn"
                + " dweud",
            "wishes and feelings of the parents, wishes and feelings of parents"));
    CHILD.put(
        "each child by name",
        Said.of(
            "each child, every child, by name, child's name, name of child, name of the child, name of"
                + " each child, child name, children's names, young person's name, for this child, pob"
                + " plentyn, enw'r plentyn, enw'r person ifanc, enw plentyn, wrth ei enw, wrth eu henwau,"
                + " your name, what do you like to be called"));
  }

  static final Said VIEWS =
      Said.of(
          "your view, your views, my view, my views, views and wishes, views wishes, wishes and"
              + " feelings, person's view, person's views, adult's view, adult's views, individual's views,"
              + " citizen's views, patient's views, client's views, service user's views, service user"
              + " views, child's view, child's views, children's views, young person's views, views of"
              + " the person, views of the adult, views of the individual, views of the child, own words,"
              + " what do you think, do you think, how do you feel, you feel about, your wishes, my wishes,"
              + " person's wishes, adult's wishes, voice of the, person's voice, person say, person says,"
              + " the person think, the person want, adult say, adult want, child say, child think, child"
              + " want, eich barn, fy marn, barn y person, barn yr oedolyn, barn y plentyn, eich safbwynt,"
              + " eich dymuniadau, eich teimladau, geiriau eich hun, ydych chi'n ei feddwl, ydych chi'n"
              + " teimlo, llais y person, llais y plentyn, dymuniadau a theimladau, dymuniadau'r person",
          "in your view as, in your view does, wishes and feelings of the family, wishes and feelings of"
              + " the parents, wishes and feelings of parents");

  static final List<Topic> ALL =
      List.of(
          topic(
              "views",
              "the person's own views and wishes",
              Severity.ERROR,
              Topics.CONVERSATIONS,
              VIEWS,
              "Forms that do not ask for the views of the adult or child produce files without them"
                  + " (Collaborative Communication evaluation: a children's proforma had no place for the"
                  + " child's voice).",
              "`Views of family`, `Views of professionals`, and no box for the person.",
              "Add a box: \"Your own views, wishes and feelings, in your own words / Eich barn, eich"
                  + " dymuniadau a'ch teimladau, yn eich geiriau eich hun\""),
          new Topic(
              "child-views",
              "the child's own views and wishes, each child by name",
              Severity.ERROR,
              "Each child is a person: a form about \"the children\" gets one sentence for three of them"
                  + " (UNCRC article 12; Children Act 1989 s.1(3)(a) and 17(4A); preventative review of 56"
                  + " files).",
              "`Parents' views`, or one box `Children's views` for the whole family.",
              "Repeat for each child: \"Child's name | What this child says, wants and feels / Enw'r"
                  + " plentyn | Beth mae'r plentyn yn ei ddweud, ei eisiau a'i deimlo\"",
              Topics.with(
                  Topics.FINDING_OUT, DocumentType.REVIEW, DocumentType.SAFEGUARDING_ENQUIRY),
              Topic.Of.CHILDREN,
              false,
              CHILD),
          topic(
              "communication",
              "how the person communicates and what helps",
              Severity.WARNING,
              Topics.with(
                  Topics.FINDING_OUT,
                  DocumentType.REFERRAL,
                  DocumentType.CONTACT,
                  DocumentType.MENTAL_CAPACITY_ASSESSMENT),
              Said.of(
                  "communicate, communicates, communicating, communication, interpreter, easy read,"
                      + " accessible information, accessible format, hearing loss, sight loss, sensory loss,"
                      + " british sign language, cyfathrebu, cyfieithydd, dehonglydd, hygyrch, fformat"
                      + " hygyrch, colli clyw",
                  "communication log, date of communication, electronic communication, communication"
                      + " preferences for marketing, method of communication used"),
              "Nobody can take part who is not helped to understand and to be understood (Accessible"
                  + " Information Standard; All Wales Standards for sensory loss; MCA s.3).",
              "A form that starts with `Presenting problem`.",
              "Ask early: \"How do you like to communicate, and what helps? / Sut ydych chi'n hoffi"
                  + " cyfathrebu, a beth sy'n helpu?\""),
          topic(
              "language",
              "the person's language of choice",
              Severity.WARNING,
              Topics.with(
                  Topics.FINDING_OUT,
                  DocumentType.REFERRAL,
                  DocumentType.CONTACT,
                  DocumentType.REVIEW),
              Said.of(
                  "preferred language, language of choice, first language, main language, home language,"
                      + " language preference, which language, what language, spoken language, language"
                      + " spoken, languages, language, active offer, in welsh, welsh speaker, speak welsh,"
                      + " dewis iaith, pa iaith, iaith, yn gymraeg, cymraeg, cynnig rhagweithiol",
                  "sign language, language therapist, language therapy, speech and language, plain"
                      + " language, therapi iaith, iaith arwyddion"),
              "In Wales the offer to speak Welsh is made without being asked for (Mwy na geiriau / More"
                  + " than just words); everywhere a first language decides what can be said at all.",
              "`Interpreter required? Y/N` as the last question.",
              "Ask first: \"Which language would you like us to use? / Pa iaith hoffech chi i ni ei"
                  + " defnyddio?\" and record that the offer was made."),
          topic(
              "took-part",
              "who took part, and how the person was helped to",
              Severity.WARNING,
              Topics.with(Topics.FINDING_OUT, DocumentType.REVIEW, DocumentType.BEST_INTERESTS),
              Said.of(
                  "who was present, who was there, present at, people present, persons present, took part,"
                      + " take part, taking part, who was involved, been involved, who is involved, involved"
                      + " in this, seen alone, spoken to alone, seen on their own, attendees, attended by,"
                      + " participants, in attendance, advocate, advocacy, contributed, contributors, who"
                      + " else did, completed with, bresennol, cymryd rhan, gymerodd ran, cymerodd ran,"
                      + " eiriolwr, eiriolaeth, cyfrannodd, gyfrannodd"),
              "Without it a reader cannot tell whether the person was ever seen (Care Act s.9(5) and 67;"
                  + " Part 10 code of practice on advocacy, Wales).",
              "`Assessed by` and `Date`.",
              "Ask: \"Who took part, was the person seen on their own, and was an advocate offered? / Pwy"
                  + " gymerodd ran, a gynigiwyd eiriolwr?\""),
          topic(
              "disagreement",
              "where people see it differently",
              Severity.WARNING,
              Topics.with(
                  Topics.FINDING_OUT,
                  DocumentType.REVIEW,
                  DocumentType.BEST_INTERESTS,
                  DocumentType.RISK_ASSESSMENT,
                  DocumentType.SAFEGUARDING_ENQUIRY),
              Said.of(
                  "disagree, disagrees, disagreed, disagreement, disagreements, different view, different"
                      + " views, differing views, differ, differences of opinion, difference of opinion, see"
                      + " it differently, see things differently, do you agree, does not agree, do not agree,"
                      + " not agreed, points of difference, agree with this, agrees with, dispute, anghytuno,"
                      + " anghytundeb, anghydfod, cytuno, gwahaniaeth barn, barn wahanol, pethau'n wahanol, safbwyntiau"
                      + " gwahanol, yn wahanol"),
              "A form with one box for everybody's view smooths disagreement over (core standard S3.3;"
                  + " Collaborative Communication: whose view is whose).",
              "One box: `Views of service user/carer/professionals`.",
              "Add: \"Where do you, your family and we see things differently? / Ble rydych chi, eich"
                  + " teulu a ninnau yn gweld pethau'n wahanol?\""));

  private VoiceTopics() {}
}
