package casefile.thread;

import casefile.text.Lexicon;
import casefile.text.Mark;
import casefile.text.Sentence;
import casefile.text.Token;
import casefile.text.Tokens;
import java.util.regex.Pattern;

/** Whether a sentence says who does a thing, and when. */
final class Doing {

  private static final Lexicon DOERS =
      Lexicon.of(
          "@person @name @they @child @spouse @parent @sibling @grandparent @grandchild @kin i we us"
              + " family friend friends neighbour neighbours carer carers worker nurse nurses staff"
              + " team gp doctor school police manager midwife officer advocate provider agency"
              + " council surveyor landlord club church choir warden therapist physio pa pas ot sw"
              + " hv dn cpn salt slt la lpa everyone both us keyworker key-worker driver volunteer"
              + " volunteers teacher college mentor housing psychologist psychiatrist dietitian"
              + " pharmacist pharmacy solicitor coordinator practitioner assistant group service"
              + " services hub surgery hospital foster house home keyworkers colleague colleagues"
              + " brokerage commissioning finance panel transport dietician optician dentist"
              + " chiropodist befriender counsellor coach librarian vicar minister chapel mosque"
              + " supervised core partner agencies health camhs education independently himself parents"
              + " technician landlady agent trainer ward reablement network",
          "");

  private static final Lexicon TIMES =
      Lexicon.of(
          "daily weekly fortnightly monthly nightly annually yearly quarterly today tomorrow"
              + " tonight now immediately already week weeks month months day days night nights"
              + " morning mornings afternoon afternoons evening evenings weekend weekends term"
              + " summer spring autumn winter christmas easter lunchtime bedtime teatime hour hours"
              + " hrs hr once twice every each starts started starting booked begins til till until"
              + " before after noon midday date done completed wk wks pw mon tue tues wed weds thu"
              + " thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays"
              + " sundays jan feb mar apr may jun jul aug sep sept oct nov dec september half season"
              + " holidays holiday while year years x7 x5 x4 x3 x2 bd tds am pm calls session"
              + " sessions start visits alternate when whenever always first next ongoing fortnight",
          "");

  private static final Pattern DATE =
      Pattern.compile(
          "\\d{1,2}[/.:]\\d{1,2}|\\d{1,2}(am|pm|st|nd|rd|th)|\\bby \\p{L}+|x ?\\d|\\d ?x");

  private Doing() {}

  static boolean saysWho(Sentence sentence) {
    for (String word : sentence.words()) if (DOERS.holds(word)) return true;
    for (Token token : Tokens.of(sentence.passage().text())) {
      if (token.shape() == Token.Shape.UPPER) return true;
      boolean inside = token.start() > 0;
      if (inside && token.shape() == Token.Shape.CAPITALISED) return true;
    }
    return false;
  }

  static boolean saysWhen(Sentence sentence) {
    if (sentence.is(Mark.WHEN)) return true;
    for (String word : sentence.words()) if (TIMES.holds(word)) return true;
    return DATE.matcher(sentence.passage().text()).find();
  }
}
