package casefile.language;

import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.text.Reading;
import casefile.text.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What the language of one case file comes to.
 *
 * @param words typed in the file; the form's own do not count
 * @param flags in reading order
 */
public record Language(int words, List<Flag> flags) {

  public static final Language UNREAD = new Language(0, List.of());

  public Language {
    flags = List.copyOf(flags);
  }

  /** Looks for the listed words in what was typed. */
  public static Language of(Reading reading, WordList list) {
    if (list.words().isEmpty()) return UNREAD;
    CaseFile file = reading.file();
    Finder finder = new Finder(list, file);
    Map<String, Quotations> quoted = new HashMap<>();
    for (Document document : reading.documents()) {
      for (Document.Typed typed : document.typed()) {
        quoted.put(document.id() + " " + typed.locator(), Quotations.of(typed.text()));
      }
    }
    List<Flag> flags = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      String text = sentence.passage().document() + " " + sentence.passage().section();
      finder.look(sentence, quoted.get(text), flags);
    }
    return new Language(file.words(), flags);
  }

  /** Flags for each 1,000 typed words, one decimal. */
  public BigDecimal rate() {
    return rate(flags.size(), words);
  }

  public static BigDecimal rate(long flagged, long words) {
    return words == 0
        ? BigDecimal.ZERO.setScale(1)
        : BigDecimal.valueOf(flagged * 1_000)
            .divide(BigDecimal.valueOf(words), 1, RoundingMode.HALF_UP);
  }

  /**
   * The different words that stand for the person, where a file mixes them: patient here, client
   * there. Empty when it does not. Welsh and English words are counted apart.
   */
  public List<String> mixed() {
    TreeSet<String> english = new TreeSet<>();
    TreeSet<String> welsh = new TreeSet<>();
    for (Flag flag : flags) {
      if (flag.word().concern() != Concern.PERSON) continue;
      (flag.word().welsh() ? welsh : english).add(flag.word().term());
    }
    List<String> mixed = new ArrayList<>();
    if (english.size() > 1) mixed.addAll(english);
    if (welsh.size() > 1) mixed.addAll(welsh);
    return mixed;
  }
}
