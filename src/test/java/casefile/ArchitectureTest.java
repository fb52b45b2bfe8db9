package casefile;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The compiled classes, held against {@link PackageTable} and the rules of the house. */
class ArchitectureTest {

  /** Effects of the rim. Values, functions and their exact arithmetic need none of them. */
  private static final Set<String> EFFECTS =
      Set.of("java.io.", "java.nio.file.", "java.net.", "java.util.logging.", "java.lang.System");

  /**
   * Classes of the core that read a list which comes with the program: as good as a constant, yet
   * better handed in by the rim as {@code Knowledge} is.
   */
  private static final Set<String> READS_ITS_OWN_LIST = Set.of("casefile.privacy.CommonNames");

  /** A type to be serialised does nothing by itself. */
  private static final Set<String> HARMLESS = Set.of("java.io.Serializable");

  private static final Set<String> JDK = Set.of("java.", "javax.", "org.w3c.dom.", "org.xml.sax.");

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  @Test
  void every_package_has_a_row_and_every_row_a_package() {
    Set<String> packages =
        CLASSES.stream().map(ArchitectureTest::home).collect(toCollection(TreeSet::new));
    assertThat(packages)
        .as("packages under casefile: give a new one a row in PackageTable, with its reason")
        .containsExactlyElementsOf(new TreeSet<>(PackageTable.ROWS.keySet()));
  }

  @TestFactory
  Stream<DynamicTest> a_package_uses_only_what_its_row_allows() {
    return new TreeSet<>(PackageTable.ROWS.keySet())
        .stream()
            .map(
                p -> {
                  PackageTable.Row row = PackageTable.ROWS.get(p);
                  return dynamicTest(
                      p + ": " + row.why(),
                      () -> assertThat(strays(p, row)).as(row.why()).isEmpty());
                });
  }

  @TestFactory
  Stream<DynamicTest> a_core_package_has_no_effects() {
    return PackageTable.ROWS.keySet().stream()
        .filter(p -> PackageTable.ROWS.get(p).pure())
        .sorted()
        .map(p -> dynamicTest(p, () -> assertThat(effects(p)).isEmpty()));
  }

  @Test
  void the_search_for_effects_finds_those_of_the_rim() {
    assertThat(effects("cli").toString())
        .contains("java.lang.System", "java.nio.file.Path", "now(");
  }

  @Test
  void nothing_opens_a_connection() {
    Set<String> harmless = Set.of("java.net.URI", "java.net.URISyntaxException");
    assertThat(uses(c -> true, t -> t.startsWith("java.net.") && !harmless.contains(t)))
        .as("no network at run time, ever")
        .isEmpty();
  }

  /** Adult or children's service: the auditor's word, not the programmer's. */
  private static final String SERVICE = "Service";

  @Test
  void names_say_what_the_thing_is() {
    assertThat(CLASSES.stream().map(JavaClass::getSimpleName))
        .as("a name a social care auditor knows")
        .noneMatch(
            n -> n.matches(".*(Util|Utils|Manager|Helper|Impl|Service)") && !n.equals(SERVICE));
  }

  @Test
  void a_file_holds_one_idea_in_250_lines_at_most() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      assertThat(files.filter(f -> f.toString().endsWith(".java")).filter(f -> lines(f) > 250))
          .isEmpty();
    }
  }

  @Test
  void every_package_says_what_it_is_for() {
    assertThat(PackageTable.ROWS.keySet())
        .allMatch(p -> Files.exists(Path.of("src/main/java/casefile/" + p + "/package-info.java")));
  }

  private static Set<String> strays(String name, PackageTable.Row row) {
    return uses(
        c -> home(c).equals(name),
        t -> {
          if (t.startsWith("casefile.")) {
            String used = t.split("\\.")[1];
            return !used.equals(name) && !row.ours().contains(used);
          }
          return JDK.stream().noneMatch(t::startsWith)
              && row.others().stream().noneMatch(o -> t.startsWith(o + "."));
        });
  }

  private static Set<String> effects(String name) {
    Set<String> found =
        uses(
            c -> home(c).equals(name) && !READS_ITS_OWN_LIST.contains(c.getName()),
            t -> EFFECTS.stream().anyMatch(t::startsWith) && !HARMLESS.contains(t));
    CLASSES.stream()
        .filter(c -> home(c).equals(name))
        .flatMap(c -> c.getAccessesFromSelf().stream())
        .filter(ArchitectureTest::readsClockOrChance)
        .forEach(a -> found.add(a.getDescription()));
    return found;
  }

  private static boolean readsClockOrChance(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getName();
    boolean unseeded =
        owner.equals(Random.class.getName())
            && name.equals("<init>")
            && access.getDescription().contains("Random.<init>()");
    return unseeded
        || name.equals("now") && owner.startsWith("java.time.")
        || owner.equals("java.lang.Math") && name.equals("random")
        || owner.equals("java.util.UUID") && name.equals("randomUUID")
        || owner.equals("java.util.concurrent.ThreadLocalRandom");
  }

  /** "casefile.text.Reading uses java.io.IOException", for the classes and types chosen. */
  private static Set<String> uses(Predicate<JavaClass> from, Predicate<String> type) {
    return CLASSES.stream()
        .filter(from)
        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
        .map(d -> List.of(d.getOriginClass().getName(), base(d.getTargetClass())))
        .filter(d -> !d.get(1).isEmpty() && type.test(d.get(1)))
        .map(d -> d.get(0) + " uses " + d.get(1))
        .collect(toCollection(TreeSet::new));
  }

  private static String base(JavaClass type) {
    JavaClass base = type.getBaseComponentType();
    return base.isPrimitive() ? "" : base.getName();
  }

  private static String home(JavaClass type) {
    return type.getPackageName().equals("casefile")
        ? "(root)"
        : type.getPackageName().split("\\.")[1];
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
