package casefile.output;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.report.Wording;
import casefile.template.Catalogue;
import casefile.template.InWelsh;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The Welsh of reports: complete, in use, and with every number and name in its place. */
class SaidInWelshTest {

  private static final String LITERAL = "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"";
  private static final Pattern SENTENCE =
      Pattern.compile(LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*");
  private static final Pattern SAY =
      Pattern.compile(
          "(?:\\bwords(?:\\(\\))?\\s*\\.say|\\bSaid\\.of)\\(\\s*(" + SENTENCE.pattern() + ")");

  /** Sentences of the program only: what templates say is for their own files. */
  private static final Map<String, String> WELSH = InWelsh.ofTheTool();

  private static final Set<String> SAID = new TreeSet<>();
  private static final Set<String> KNOWN = new TreeSet<>();
  private static String sources;

  @BeforeAll
  static void make_every_report_and_listen() throws IOException {
    Set<String> templates = InWelsh.of("").sentences().keySet();
    Spoken.files(
        new Wording(
            "cy",
            english -> {
              if (!templates.contains(english) || WELSH.containsKey(english)) SAID.add(english);
              return Optional.ofNullable(WELSH.get(english));
            }));
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/casefile"))) {
      sources =
          files
              .filter(f -> f.toString().endsWith(".java"))
              // What forms ask is held against lists of words, which are nobody's sentences.
              .filter(f -> !f.getParent().endsWith("form"))
              .map(SaidInWelshTest::code)
              .collect(Collectors.joining("\n"));
    }
  }

  @Test
  void every_sentence_in_the_sources_has_its_welsh() {
    Set<String> missing = new TreeSet<>();
    Matcher said = SAY.matcher(sources);
    while (said.find()) {
      String key = joined(said.group(1));
      if (words(key) && !WELSH.containsKey(key)) missing.add(key);
    }
    assertThat(missing).as("add these to src/main/resources/casefile/words/cy.yml").isEmpty();
  }

  @Test
  void every_sentence_a_report_says_has_its_welsh() {
    Set<String> missing = new TreeSet<>();
    for (String key : SAID) {
      // Asked for first with its number, which few counted words need.
      if (key.matches(".*\\|\\d+")) continue;
      // A heading said already, that a part of the page says once more.
      if (WELSH.containsValue(key)) continue;
      if (words(key) && !WELSH.containsKey(key) && !data(key)) missing.add(key);
    }
    assertThat(missing).as("add these to src/main/resources/casefile/words/cy.yml").isEmpty();
  }

  /**
   * What a template or the list of words says is shown in English until somebody gives it Welsh.
   */
  private static boolean data(String key) {
    return TEMPLATE.contains(key);
  }

  private static final String TEMPLATE =
      Stream.concat(
              Catalogue.ids().stream().map(id -> Path.of("audit-templates", id + ".yml")),
              Stream.of(
                  Path.of("src/main/resources/casefile/language.tsv"),
                  Path.of("src/test/java/casefile/kit/CoreTemplate.java")))
          .map(SaidInWelshTest::read)
          .map(t -> t.replaceAll("\"\\s*\\+\\s*\"", "").replaceAll("\\s+", " "))
          .collect(Collectors.joining("\n"));

  @Test
  void every_welsh_sentence_is_still_said() {
    Set<String> literals = new TreeSet<>();
    Matcher literal = SENTENCE.matcher(sources);
    while (literal.find()) literals.add(joined(literal.group()));
    Set<String> stale = new TreeSet<>();
    for (String key : WELSH.keySet()) {
      String plain = key.replaceAll("\\|\\d+$", "");
      boolean counted = plain.contains("|");
      boolean there =
          SAID.contains(plain)
              || literals.contains(plain)
              || literals.contains("^" + plain)
              || literals.contains(">" + plain)
              || counted && Stream.of(plain.split("\\|")).allMatch(literals::contains)
              || code(plain.replaceAll("\\|.*", ""))
              || ATTRIBUTES.contains(plain)
              || data(plain);
      if (!there) stale.add(key);
    }
    assertThat(stale).as("no report says these any more").isEmpty();
  }

  /** What is known of cases goes by the names the export gave it; these are common. */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "team",
          "age",
          "age band",
          "legal status",
          "setting",
          "primary need",
          "preferred language",
          "worker",
          "gender",
          "ethnicity",
          "locality");

  /** Said after the name of a constant: {@code CARE_AND_SUPPORT_PLAN}. */
  private static boolean code(String plain) {
    String name = plain.toUpperCase(java.util.Locale.ROOT).replaceAll("[ -]", "_");
    return Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(sources).find();
  }

  @Test
  void the_welsh_has_the_same_places_for_names_and_numbers() {
    WELSH.forEach(
        (english, welsh) -> assertThat(places(welsh)).as(english).isEqualTo(places(english)));
  }

  @Test
  void names_of_sheets_are_short_enough_for_a_workbook() {
    for (String name :
        new String[] {
          "Read me",
          "Summary",
          "Decisions",
          "Decided",
          "Evidence",
          "Threads",
          "Checks",
          "Language",
          "Actions",
          "Cases",
          "What was not read",
          "Documents",
          "Meeting",
          "To settle",
          "Agreement",
          "Overruled",
          "Standards",
          "Criteria",
          "How to read",
          "Sample",
          "Receipt",
          "Composition",
          "Left out"
        }) {
      assertThat(WELSH.get(name)).as(name).isNotNull().hasSizeLessThanOrEqualTo(31);
    }
  }

  private static Set<String> places(String sentence) {
    Set<String> places = new TreeSet<>();
    Matcher place = Pattern.compile("\\{\\d}").matcher(sentence);
    while (place.find()) places.add(place.group());
    return places;
  }

  private static boolean words(String key) {
    return key.replaceAll("\\{\\d}", "").matches("(?s).*[A-Za-z]{2}.*");
  }

  private static String joined(String literals) {
    StringBuilder all = new StringBuilder();
    Matcher one = Pattern.compile(LITERAL).matcher(literals);
    while (one.find()) {
      all.append(one.group(), 1, one.group().length() - 1);
    }
    return all.toString().replace("\\\"", "\"");
  }

  private static String code(Path file) {
    return read(file).replaceAll("(?m)^\\s*(//|\\*|/\\*).*$", "").replace("'\"'", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
