package casefile.ingest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Reads damaged samples by the thousand: {@code Fuzz SEED COUNT [ENDING]}.
 *
 * <p>After {@code mvn package}: {@code java -cp "target/test-classes:target/classes:target/lib/*"
 * casefile.ingest.Fuzz 1 100000}. Files are read in this process, so that what breaks shows where.
 */
public final class Fuzz {

  /** Seconds of processor time: a file this small that takes longer is a find. */
  private static final long SLOW_SECONDS = 5;

  /** A sound file, and how often it is damaged beside others: quick kinds more. */
  record Sample(String name, byte[] bytes, int weight) {}

  /** What came of it. */
  record Result(Map<String, Integer> ends, List<String> finds) {}

  private final Random random;
  private final Mutations mutations;
  private final List<Sample> samples;
  private final Result result = new Result(new TreeMap<>(), new ArrayList<>());
  private final AtomicReference<String> now = new AtomicReference<>("");

  Fuzz(long seed, List<Sample> samples) {
    this.random = new Random(seed);
    this.mutations = new Mutations(seed);
    this.samples = samples;
  }

  /** The samples of the repository, and files of the kinds it has none of. */
  static List<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (String folder :
        List.of("samples/every-format", "samples/exports", "samples/first-audit")) {
      try (Stream<Path> found = Files.walk(Path.of(folder))) {
        for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
          String name = file.getFileName().toString();
          if (name.startsWith("bad-") || name.endsWith(".yml")) continue;
          samples.add(new Sample(name, Files.readAllBytes(file), weight(name)));
        }
      }
    }
    return samples;
  }

  private static int weight(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "pdf", "xls", "zip" -> 2;
      case "doc", "docx", "odt", "xlsx", "ods", "msg" -> 4;
      default -> 8;
    };
  }

  Result run(int count) {
    List<Sample> drawn = new ArrayList<>();
    for (Sample s : samples) for (int i = 0; i < s.weight(); i++) drawn.add(s);
    var threads = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < count; i++) {
      Sample sample = drawn.get(random.nextInt(drawn.size()));
      byte[] bytes = mutations.of(sample.bytes(), drawn.get(random.nextInt(drawn.size())).bytes());
      String which = i + " " + sample.name();
      now.set(which);
      long before = threads.getCurrentThreadCpuTime();
      try {
        for (Input input : read(new Source.Held("f/" + sample.name(), bytes))) check(which, input);
      } catch (Throwable e) {
        result.finds().add(which + ": " + e.getClass().getName() + " at " + where(e));
      }
      long took = (threads.getCurrentThreadCpuTime() - before) / 1_000_000_000;
      if (took >= SLOW_SECONDS) result.finds().add(which + ": took " + took + " s");
    }
    return result;
  }

  /** As an export of one file is read, but for the process of its own. */
  private static List<Input> read(Source.Held source) throws IOException, Refused {
    Probe probe = Probe.of(source);
    boolean document =
        !Archive.is(probe)
            && Importers.choose(probe, "").filter(i -> i instanceof CaseImporter).isEmpty();
    if (document) return List.of(OneFile.read(source, ImportOptions.DEFAULT).input());
    List<Input> inputs = new ArrayList<>();
    try (Walk walk = new Walk(List.of(new Found.OfFile(source)), ImportOptions.DEFAULT)) {
      while (walk.hasNext()) inputs.addAll(walk.next().load().inputs());
    }
    if (inputs.isEmpty()) throw new IllegalStateException("a file without an end");
    return inputs;
  }

  private void check(String which, Input input) {
    result.ends().merge(kind(input) + " " + input.status(), 1, Integer::sum);
    if (input.reason().isEmpty() != (input.status() == Status.READ)) {
      result.finds().add(which + ": " + input.status() + " without a reason, or with one too many");
    }
  }

  private static String kind(Input input) {
    return input.importer().isEmpty() ? "(none)" : input.importer();
  }

  private static String where(Throwable e) {
    for (StackTraceElement at : e.getStackTrace()) {
      if (at.getClassName().startsWith("casefile")) return at.toString();
    }
    return "?";
  }

  /** Tells on what the reading stands when a second has passed twenty times without an end. */
  private void watch() {
    Thread reader = Thread.currentThread();
    Thread watch =
        new Thread(
            () -> {
              String last = "";
              while (true) {
                try {
                  Thread.sleep(20_000);
                } catch (InterruptedException e) {
                  return;
                }
                if (now.get().equals(last)) {
                  System.out.println("slow: " + last);
                  Stream.of(reader.getStackTrace())
                      .filter(at -> at.getClassName().startsWith("casefile"))
                      .limit(8)
                      .forEach(at -> System.out.println("  " + at));
                }
                last = now.get();
              }
            });
    watch.setDaemon(true);
    watch.start();
  }

  public static void main(String[] args) throws IOException {
    java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.OFF);
    String ending = args.length > 2 ? args[2] : "";
    List<Sample> samples = samples().stream().filter(s -> s.name().endsWith(ending)).toList();
    Fuzz fuzz = new Fuzz(Long.parseLong(args[0]), samples);
    fuzz.watch();
    Result result = fuzz.run(Integer.parseInt(args[1]));
    result.ends().forEach((end, count) -> System.out.println(count + " " + end));
    System.out.println(result.finds().size() + " finds");
    result.finds().forEach(System.out::println);
    System.exit(0);
  }
}
