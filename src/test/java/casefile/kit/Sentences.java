package casefile.kit;

import java.util.List;
import java.util.Map;

/** Wholly invented sentences of case files, for and against each criterion. */
final class Sentences {

  private Sentences() {}

  /** {P} the person's first name, {S} surname, {R} a relative, {T} a town, {W} a worker. */
  static final Map<String, List<String>> FOR =
      Map.ofEntries(
          Map.entry(
              "S1.1",
              List.of(
                  "{P} ran the village choir for twenty years and still reads music at sight.",
                  "{P} mends clocks at the kitchen table most mornings and can strip one down by touch.",
                  "Mae {P} yn gogydd penigamp ac yn dal i wneud bara brith bob wythnos i'r capel yn {T}.")),
          Map.entry(
              "S1.2",
              List.of(
                  "Her daughter {R} rings at seven each evening and is happy to go on doing the shopping on Saturdays.",
                  "The men from the bowls club in {T} still collect {P} on Thursdays and bring him home.",
                  "Mae ei merch, {R}, yn galw bob bore ac yn fodlon parhau i wneud hynny.")),
          Map.entry(
              "S1.3",
              List.of(
                  "{P} will teach two others in the community kitchen on Wednesdays, with {R} driving her there.",
                  "The plan starts with what {P} can do: he sets out his own tablets on Sunday and {R} checks them.")),
          Map.entry(
              "S1.4",
              List.of(
                  "Mornings go well and {P} needs no one; it is the evenings, after five, that are hard.")),
          Map.entry(
              "S2.1",
              List.of(
                  "What matters most to {P} is sleeping in her own bed, with the window open so she can hear the river.",
                  "\"I want to be the one who walks the dog,\" {P} said. \"Nothing else comes near that.\"",
                  "Yr hyn sy'n bwysig i {P} yw cael siarad Cymraeg gyda'r bobl sy'n dod i'r tŷ.")),
          Map.entry(
              "S2.2",
              List.of(
                  "I want to be back singing on Sundays by Easter, and to get there without being lifted.",
                  "To cook Friday tea for the grandchildren again, sitting down when I need to.")),
          Map.entry(
              "S2.3",
              List.of(
                  "Outcome 1 (the dog): {R} and {P} to walk to the bridge and back three mornings a week from 3 March; {W} to look at the frame by the 10th.")),
          Map.entry(
              "S2.4",
              List.of(
                  "In May {P} could manage the stairs once a day; at this review it is four times and she no longer counts.")),
          Map.entry(
              "S3.1",
              List.of(
                  "{P} told me she would sooner have a shorter life at home than a long one watched over.",
                  "\"Don't write that I am confused,\" he said. \"I am deaf, which is different.\"",
                  "Dywedodd {P} wrthyf ei bod hi eisiau aros gartref a'i bod wedi cael llond bol ar bobl yn penderfynu drosti.")),
          Map.entry(
              "S3.2",
              List.of(
                  "I saw {P} alone for an hour, in Welsh, as she had asked, and again with {R} on the Friday.")),
          Map.entry(
              "S3.3",
              List.of(
                  "{R} thinks her mother should move; {P} does not, and said so; the ward has no view either way.")),
          Map.entry(
              "S3.4",
              List.of("This is written to you, {P}, and {R} has read it through with you.")),
          Map.entry(
              "S4.1",
              List.of(
                  "{P} may fall on the back step, as she did twice last winter; against that, the garden is where she is herself.")),
          Map.entry(
              "S4.2",
              List.of(
                  "{P} understands she could lie an hour before anyone came. \"That is my look-out,\" she said, and I believe she has weighed it.")),
          Map.entry(
              "S4.3",
              List.of(
                  "We looked at a sensor mat, a pendant and a move; the pendant does what is needed and takes least from {P}.")),
          Map.entry(
              "S4.4",
              List.of(
                  "{P} keeps the phone by the chair, {R} calls at nine, and if there is no answer Mr Prydderch next door has a key; we look again on 4 June.")));

  static final Map<String, List<String>> AGAINST =
      Map.ofEntries(
          Map.entry(
              "S1.1",
              List.of("Strengths: none identified.", "Pleasant lady with a good sense of humour.")),
          Map.entry("S1.2", List.of("Family supportive.")),
          Map.entry("S1.3", List.of("Action: package of care four times daily, double handed.")),
          Map.entry(
              "S1.4",
              List.of(
                  "Service user is a doubly incontinent, non-compliant dementia sufferer who is unable to do anything for herself and refuses care on a daily basis.")),
          Map.entry("S2.1", List.of("What matters: as above.")),
          Map.entry(
              "S2.2",
              List.of(
                  "To be safe and well.",
                  "Outcome: four calls a day to meet personal care needs.")),
          Map.entry("S2.3", List.of("Outcomes will be met by the provider.")),
          Map.entry("S2.4", List.of("No change. Continue as per plan.")),
          Map.entry(
              "S3.1",
              List.of(
                  "Views of the person: see mum's comments.", "Client unable to express a view.")),
          Map.entry(
              "S3.2", List.of("Assessment completed with ward staff by phone; {P} was asleep.")),
          Map.entry("S3.3", List.of("The family feel that {P} would want to go into care.")),
          Map.entry("S3.4", List.of("Pt is attention seeking and has failed to engage.")),
          Map.entry(
              "S4.1",
              List.of("High risk of falls. High risk of self neglect. High risk of wandering.")),
          Map.entry("S4.2", List.of("{P} lacks insight into the risks.")),
          Map.entry("S4.3", List.of("Not safe to return home, therefore placement.")),
          Map.entry("S4.4", List.of("Risk to be monitored.")));
}
