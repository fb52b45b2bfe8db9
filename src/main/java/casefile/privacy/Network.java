package casefile.privacy;

import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.text.Names;
import casefile.text.Token;
import casefile.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who is named in a case file and what they are to the person: {@code daughter Rhian}, {@code
 * Dtr Rhian}, {@code Rhian (daughter)}, {@code merch, Rhian}.
 */
final class Network {

  private static final Pattern GAP_BEFORE = Pattern.compile("[\\s,:;–—=-]{1,3}");
  private static final Pattern GAP_AFTER =
      Pattern.compile("[\\s,(–—-]{1,3}(?:(?:his|her|their|the|ei|eu|my|a)\\s)?(?:\\p{Ll}+\\s)?");
  private static final Pattern KNOWN_AS =
      Pattern.compile(
          "(?i:known as|prefers(?: to be called)?|preferred name|likes to be called|nickname|yn cael ei (?:alw|galw)|a elwir)[\\s:\"'“‘]{1,3}(\\p{Lu}[\\p{L}'’-]+)");
  private static final Pattern WORKER_KEY =
      Pattern.compile(".*(worker|manager|allocated|author|owner|supervisor|auditor).*");
  private static final Pattern NAME_KEY =
      Pattern.compile(".*(known_?as|preferred_?name|nickname|alias|maiden|person_?name).*");

  private final Map<String, String> tokens = new HashMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Names names;

  private Network(Names names) {
    this.names = names;
  }

  static KnownNames of(CaseFile file, Names names) {
    Network network = new Network(names);
    List<String> own =
        Tokens.of(file.person().name().replaceAll("(?i)\\b(?:mr|mrs|ms|miss|mx|dr)\\b\\.?", " "))
            .stream()
            .map(Token::word)
            .filter(w -> w.length() > 1)
            .toList();
    Set<String> person = new HashSet<>(own);
    file.attributes()
        .forEach(
            (key, value) -> {
              String lower = key.toLowerCase(java.util.Locale.ROOT);
              if (NAME_KEY.matcher(lower).matches()) words(value).forEach(person::add);
            });
    person.forEach(w -> network.tokens.put(w, "[Person]"));
    for (Document document : file.documents()) {
      for (Document.Typed typed : document.typed()) network.knownAs(typed.text(), person);
    }
    file.attributes()
        .forEach(
            (key, value) -> {
              if (WORKER_KEY.matcher(key.toLowerCase(java.util.Locale.ROOT)).matches()) {
                words(value).forEach(w -> network.tokens.putIfAbsent(w, "[Worker]"));
              }
            });
    network.address(file.person().address());
    for (Document document : file.documents()) {
      for (Document.Typed typed : document.typed()) network.relatives(typed.text());
    }
    String first = own.isEmpty() ? "" : own.get(0);
    String last = own.size() < 2 ? "" : own.get(own.size() - 1);
    return new KnownNames(network.tokens, person, initials(own), small(file), first, last);
  }

  private static Set<String> small(CaseFile file) {
    Set<String> small = new HashSet<>();
    for (Document document : file.documents()) {
      for (Document.Typed typed : document.typed()) {
        for (Token token : Tokens.of(typed.text())) {
          if (token.shape() == Token.Shape.LOWER) small.add(token.word());
        }
      }
    }
    return small;
  }

  private static List<String> words(String value) {
    return Tokens.of(value).stream()
        .filter(t -> t.shape() != Token.Shape.NUMBER && t.word().length() > 1)
        .map(Token::word)
        .filter(w -> !Ordinary.STAYS.holds(w) && !Ordinary.TITLE.holds(w))
        .filter(w -> Role.named(w).isEmpty())
        .toList();
  }

  /** {@code Margaret (Peggy)}, {@code Margaret "Peggy" Jones}, {@code known as Peggy}. */
  private void knownAs(String text, Set<String> person) {
    Matcher matcher = KNOWN_AS.matcher(text);
    while (matcher.find()) own(matcher.group(1), person);
    List<Token> all = Tokens.of(text);
    for (int i = 1; i < all.size(); i++) {
      if (!person.contains(all.get(i - 1).word()) || all.get(i).shape() != Token.Shape.CAPITALISED)
        continue;
      String gap = text.substring(all.get(i - 1).end(), all.get(i).start());
      int after = all.get(i).end();
      boolean closed = after < text.length() && ")\"”’'".indexOf(text.charAt(after)) >= 0;
      if (closed && gap.matches("\\s?[(\"“‘']")) own(all.get(i).word(), person);
    }
  }

  private void own(String typed, Set<String> person) {
    String word = Tokens.fold(typed);
    if (Ordinary.STAYS.holds(word) || Role.named(word).isPresent() || word.length() < 2) return;
    person.add(word);
    tokens.put(word, "[Person]");
  }

  private void address(String address) {
    for (String word : words(address.replaceAll("\\b[A-Z]{1,2}\\d\\w?\\s?\\d\\w{2}\\b", " "))) {
      boolean plain = Ordinary.STREET.holds(word) || word.length() < 4;
      if (!plain) tokens.putIfAbsent(word, "[Place]");
    }
  }

  private void relatives(String text) {
    List<Token> all = Tokens.of(text);
    for (int i = 0; i < all.size(); i++) {
      Token token = all.get(i);
      if (token.shape() != Token.Shape.CAPITALISED || !couldBeName(text, token)) continue;
      Optional<Role> role = Optional.empty();
      if (i > 0
          && GAP_BEFORE.matcher(text.substring(all.get(i - 1).end(), token.start())).matches())
        role = Role.named(all.get(i - 1).word());
      if (role.isEmpty()) role = after(text, all, i);
      if (role.isPresent()) enter(role.get(), text, all, i);
    }
  }

  private boolean couldBeName(String text, Token token) {
    String word = base(text, token);
    if (Ordinary.STAYS.holds(word) || Role.named(word).isPresent()) return false;
    return word.length() > 1 && !Ordinary.TITLE.holds(word) && names.isName(word);
  }

  /** The role in {@code Rhian Evans (daughter)} or {@code Rhian, her eldest daughter}. */
  private static Optional<Role> after(String text, List<Token> all, int i) {
    int last = i;
    while (last + 1 < all.size() && adjoining(text, all.get(last), all.get(last + 1))) last++;
    for (int j = last + 1; j < Math.min(all.size(), last + 4); j++) {
      Optional<Role> role = Role.named(all.get(j).word());
      if (role.isEmpty() || all.get(j).shape() == Token.Shape.UPPER) continue;
      String gap = text.substring(all.get(last).end(), all.get(j).start());
      boolean apart =
          gap.contains("(") || gap.contains(",") || gap.contains("–") || gap.contains("- ");
      if (apart && GAP_AFTER.matcher(gap).matches()) return role;
    }
    return Optional.empty();
  }

  private void enter(Role role, String text, List<Token> all, int i) {
    String word = base(text, all.get(i));
    if (tokens.containsKey(word)) return;
    int number = role.family() ? counts.merge(role.title(), 1, Integer::sum) : 1;
    String token = "[" + role.title() + (number > 1 ? " " + number : "") + "]";
    tokens.put(word, token);
    for (int j = i + 1; j < all.size() && adjoining(text, all.get(j - 1), all.get(j)); j++) {
      String next = base(text, all.get(j));
      if (Ordinary.STAYS.holds(next)) break;
      tokens.putIfAbsent(next, token);
    }
  }

  /** Two capitalised words with one space or hyphen between. */
  static boolean adjoining(String text, Token a, Token b) {
    return b.shape() == Token.Shape.CAPITALISED
        && b.start() - a.end() == 1
        && " -\u00a0".indexOf(text.charAt(a.end())) >= 0;
  }

  /** The folded word without an apostrophe and what follows: {@code Mair's} is {@code mair}. */
  static String base(String text, Token token) {
    int end = NameSpans.endOfName(text, token);
    return Tokens.fold(text.substring(token.start(), end));
  }

  private static Set<String> initials(List<String> own) {
    if (own.size() < 2) return Set.of();
    StringBuilder all = new StringBuilder();
    own.forEach(w -> all.append(w.charAt(0)));
    Set<String> initials = new HashSet<>();
    initials.add(all.toString());
    initials.add("" + all.charAt(0) + all.charAt(all.length() - 1));
    initials.removeIf(Ordinary.ABBREVIATION::holds);
    return initials;
  }
}
