package casefile.privacy;

import static java.util.stream.Collectors.toSet;

import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.Person;
import casefile.text.Names;
import casefile.text.Token;
import casefile.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Who is named in a case file: in its header, its attributes, and wherever it says who is who. */
final class Network {

  private static final Pattern WORKER_KEY =
      Pattern.compile(".*(worker|manager|allocated|author|owner|supervisor|auditor).*");
  private static final Pattern NAME_KEY =
      Pattern.compile(".*(known_?as|preferred_?name|nickname|alias|maiden|person_?name).*");
  private static final Pattern KIN_KEY =
      Pattern.compile(
          ".*(kin|nok|carer|contact|mother|father|parent|guardian|gp|advocate|referr?er).*");
  private static final String TITLES = "(?i)\\b(?:mr|mrs|ms|miss|mx|dr|sir|rev)\\b\\.?";

  private final NameBook book = new NameBook();

  private Network() {}

  static KnownNames of(CaseFile file, Names names) {
    Network network = new Network();
    List<String> whole = header(file.person());
    List<String> own =
        whole.stream().filter(w -> !Ordinary.PARTICLE.holds(Tokens.fold(w))).toList();
    own.forEach(network.book::own);
    Set<String> small = small(file);
    network.attributes(file, NAME_KEY, "[Person]");
    Introductions introductions = new Introductions(network.book, names, small);
    for (Document document : file.documents()) {
      document.typed().forEach(t -> introductions.knownAs(t.text()));
    }
    network.attributes(file, WORKER_KEY, "[Worker]");
    network.attributes(file, KIN_KEY, "[Relative]");
    network.address(file.person().address());
    for (Document document : file.documents()) {
      document.typed().forEach(introductions::read);
    }
    String first = own.isEmpty() ? "" : Tokens.fold(own.get(0));
    String last = own.size() < 2 ? "" : Tokens.fold(own.get(own.size() - 1));
    return new KnownNames(
        network.book.tokens(),
        network.book.mutated(),
        network.book.person(),
        initials(whole),
        small,
        first,
        last);
  }

  /** The words of a name, first names first, whether or not the header puts the surname first. */
  private static List<String> header(Person person) {
    String name = person.name().replaceAll(TITLES, " ");
    int comma = name.indexOf(',');
    if (comma > 0) name = name.substring(comma + 1) + " " + name.substring(0, comma);
    List<String> words = new ArrayList<>();
    for (Token token : Tokens.of(name)) {
      if (token.word().length() > 1) words.add(name.substring(token.start(), token.end()));
    }
    return words;
  }

  private void attributes(CaseFile file, Pattern keys, String token) {
    file.attributes()
        .forEach(
            (key, value) -> {
              if (!keys.matcher(key.toLowerCase(Locale.ROOT)).matches()) return;
              for (String word : words(value)) {
                if (token.equals("[Person]")) book.own(word);
                else book.enter(word, token);
              }
            });
  }

  /**
   * Words the file writes without a capital, and not only by a slip: at least once for three times
   * with one. E-mail addresses, where names have no capitals, do not count.
   */
  private static Set<String> small(CaseFile file) {
    Map<String, Integer> balance = new HashMap<>();
    for (Document document : file.documents()) {
      for (Document.Typed typed : document.typed()) {
        for (Token token : Tokens.of(Identifiers.withoutOnLine(typed.text()))) {
          boolean lower = token.shape() == Token.Shape.LOWER;
          balance.merge(token.word(), lower ? 3 : -1, Integer::sum);
        }
      }
    }
    return balance.keySet().stream().filter(w -> balance.get(w) >= 0).collect(toSet());
  }

  private static List<String> words(String value) {
    return Tokens.of(value).stream()
        .filter(t -> t.shape() == Token.Shape.CAPITALISED || t.shape() == Token.Shape.UPPER)
        .filter(t -> t.word().length() > 1 && !Ordinary.STAYS.holds(t.word()))
        .filter(t -> !Ordinary.TITLE.holds(t.word()) && !Ordinary.SOMEBODY.holds(t.word()))
        .filter(t -> !Ordinary.ABBREVIATION.holds(t.word()) && Role.named(t.word()).isEmpty())
        .map(t -> value.substring(t.start(), t.end()))
        .toList();
  }

  private void address(String address) {
    for (String word : words(address.replaceAll("\\b[A-Z]{1,2}\\d\\w?\\s?\\d\\w{2}\\b", " "))) {
      String folded = Tokens.fold(word);
      boolean plain = Ordinary.STREET.holds(folded) || folded.length() < 4;
      if (!plain) book.enter(word, "[Place]");
    }
  }

  /** All of them, and the first with any other: {@code ehr}, {@code eh} and {@code er}. */
  private static Set<String> initials(List<String> own) {
    List<String> letters =
        own.stream()
            .filter(w -> Character.isUpperCase(w.charAt(0)))
            .map(w -> Tokens.fold(w).substring(0, 1))
            .toList();
    if (letters.size() < 2) return Set.of();
    Set<String> initials = new HashSet<>();
    initials.add(String.join("", letters));
    letters.subList(1, letters.size()).forEach(l -> initials.add(letters.get(0) + l));
    initials.removeIf(Ordinary.ABBREVIATION::holds);
    return initials;
  }
}
