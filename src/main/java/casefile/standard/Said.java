package casefile.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence that can be said in another language: what it is made of, not the words it came to.
 *
 * <p>Sentences about a rating are made where it is made, long before anybody knows who will read
 * them. Audits are saved in English; reports say the same again in theirs.
 */
public sealed interface Said {

  /** As it stands: a number, an id, what somebody wrote. */
  record Plain(String text) implements Said {}

  /** A fixed sentence with places for others: {@code the file holds no {0}}. */
  record Sentence(String key, List<Said> parts) implements Said {
    public Sentence {
      parts = List.copyOf(parts);
    }
  }

  /** A counted thing: {@code 1 passage}, {@code 3 passages}. */
  record Counted(long n, String one, String many) implements Said {}

  /** Several, with something between them. */
  record Several(Said between, List<Said> all) implements Said {
    public Several {
      all = List.copyOf(all);
    }
  }

  /** Another in the middle of a sentence: the first letter small, unless it is an abbreviation. */
  record Within(Said said) implements Said {}

  /** What a template says in its own words; it may say the same in Welsh. */
  record Wording(String text) implements Said {}

  static Said plain(Object text) {
    return new Plain(text instanceof BigDecimal d ? d.toPlainString() : String.valueOf(text));
  }

  static Said of(String english, Said... parts) {
    return new Sentence(english, List.of(parts));
  }

  static Said count(long n, String one, String many) {
    return new Counted(n, one, many);
  }

  static Said several(String between, List<Said> all) {
    return several(plain(between), all);
  }

  static Said several(Said between, List<Said> all) {
    return all.size() == 1 ? all.get(0) : new Several(between, all);
  }

  /** As saved audits say it, and everybody who asks for nothing else. */
  default String english() {
    return in(
        (s, parts) -> filled(s, List.of(parts)), (n, one, many) -> n + " " + (n == 1 ? one : many));
  }

  /** Says a fixed sentence. */
  interface Says {
    String say(String english, Object... parts);
  }

  /** Says how many of something. */
  interface Counts {
    String count(long n, String one, String many);
  }

  /** In the words of a language. */
  default String in(Says says, Counts counts) {
    Function<Said, String> again = s -> s.in(says, counts);
    if (this instanceof Plain p) return p.text();
    if (this instanceof Counted c) return counts.count(c.n(), c.one(), c.many());
    if (this instanceof Wording w) return says.say(w.text());
    if (this instanceof Within w) return within(again.apply(w.said()));
    if (this instanceof Several s) {
      return s.all().stream().map(again).collect(Collectors.joining(again.apply(s.between())));
    }
    Sentence sentence = (Sentence) this;
    return says.say(sentence.key(), sentence.parts().stream().map(again).toArray());
  }

  private static String within(String text) {
    String plain = text.strip();
    boolean word =
        plain.startsWith("A ") || plain.length() > 1 && Character.isLowerCase(plain.charAt(1));
    return word ? Character.toLowerCase(plain.charAt(0)) + plain.substring(1) : plain;
  }

  Pattern PLACE = Pattern.compile("\\{(\\d)}");

  /** The sentence with its places filled. */
  static String filled(String sentence, List<?> parts) {
    if (parts.isEmpty()) return sentence;
    return PLACE
        .matcher(sentence)
        .replaceAll(
            m -> Matcher.quoteReplacement(String.valueOf(parts.get(Integer.parseInt(m.group(1))))));
  }
}
