package casefile.copies;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Tells words about somebody from words a form prints.
 *
 * <p>A form speaks of the person, of you, of him or her. Words about one woman or one man, about
 * mum or a daughter, and words in quotation marks were typed by somebody, even where brothers and
 * sisters share them and half of a small export is their family.
 */
final class Telling {

  private static final Set<Long> HER = words("she her hers herself she's");
  private static final Set<Long> HIM = words("he his him himself he's");
  private static final Set<Long> OTHERS =
      words(
          "mum dad nan mam mother father grandmother grandfather daughter son sister brother mr mrs"
              + " ms miss i i'm my we dywedodd meddai hithau yntau mamgu tadcu");

  private Telling() {}

  private static Set<Long> words(String words) {
    return LongStream.of(Folded.of(words).words()).boxed().collect(Collectors.toSet());
  }

  /** Somebody wrote this about somebody. */
  static boolean of(String text) {
    if (text.indexOf('“') >= 0 || text.indexOf('"') != text.lastIndexOf('"')) return true;
    long[] words = Folded.of(text).words();
    boolean her = Arrays.stream(words).anyMatch(HER::contains);
    boolean him = Arrays.stream(words).anyMatch(HIM::contains);
    return her != him || Arrays.stream(words).anyMatch(OTHERS::contains);
  }
}
