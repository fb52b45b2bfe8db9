package casefile.cli;

import casefile.copies.Account;
import casefile.copies.CasePrint;
import casefile.copies.GivenForms;
import casefile.copies.Learned;
import casefile.copies.Learning;
import casefile.copies.Sifted;
import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.ingest.Input;
import casefile.ingest.Loaded;
import casefile.ingest.Pending;
import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.report.Digest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads an export so that what its documents share is known before the first case is judged.
 *
 * <p>That takes two looks at every case. Cases are kept from the first to the second while they are
 * few, and read again beyond that, so that memory does not grow with the export.
 */
final class SharedWords {

  /** Characters of text kept between the looks: some five million words. */
  private static final long KEPT = 32_000_000;

  private final Supplier<Stream<Pending>> export;
  private final GivenForms forms;
  private final int jobs;
  private final Progress progress;
  private final long keeps;
  private final List<First> steps = new ArrayList<>();
  private final List<Diagnostic> later = new ArrayList<>();
  private Learned learned = Learned.NOTHING;

  /**
   * What the first look left of a step.
   *
   * @param alone what was read is about its case only
   */
  record First(
      String path,
      boolean alone,
      List<Input> inputs,
      List<Diagnostic> diagnostics,
      List<Met> met,
      Optional<List<CaseFile>> kept) {}

  /** A case that was met: its id, and a digest of all it holds. */
  record Met(String caseId, String digest) {}

  /** The cases of a step without the form's own words, and what was wrong the second time. */
  record Second(List<Sifted> cases, List<Diagnostic> lost) {}

  private record Looked(Pending step, Loaded loaded, List<CasePrint> prints, List<Met> met) {}

  private record Again(First first, Pending step) {}

  SharedWords(Supplier<Stream<Pending>> export, GivenForms forms, int jobs, Progress progress) {
    this(export, forms, jobs, progress, KEPT);
  }

  SharedWords(
      Supplier<Stream<Pending>> export, GivenForms forms, int jobs, Progress progress, long keeps) {
    this.export = export;
    this.forms = forms;
    this.jobs = jobs;
    this.progress = progress;
    this.keeps = keeps;
  }

  private record Done<B>(Second second, List<B> results) {}

  /** Each case through {@code work}, at several at a time, and to {@code take} in their order. */
  <B> void cases(Function<CaseFile, B> work, Consumer<B> take) {
    first((step, loaded) -> {});
    Account account = new Account(learned);
    second(
        (first, look) -> {
          Second second = look.get();
          return new Done<>(
              second, second.cases().stream().map(s -> work.apply(s.file())).toList());
        },
        done -> {
          done.second().cases().forEach(account::add);
          done.results().forEach(take);
          progress.step(done.results().size());
          later.addAll(done.second().lost());
        });
    later.addAll(account.diagnostics());
  }

  /**
   * The first look at every case.
   *
   * @param met is handed what each step gave, in their order
   */
  void first(BiConsumer<Pending, Loaded> met) {
    Learning learning = new Learning();
    long[] kept = {0};
    InOrder.map(
        export.get(),
        jobs,
        pending -> {
          Loaded loaded = pending.load();
          List<CaseFile> cases = loaded.cases();
          return new Looked(
              pending,
              loaded,
              cases.stream().map(CasePrint::of).toList(),
              cases.stream().map(c -> new Met(c.caseId(), Digest.ofCase(c))).toList());
        },
        looked -> {
          Loaded loaded = looked.loaded();
          looked.prints().forEach(learning::add);
          progress.step(loaded.cases().size());
          kept[0] += loaded.cases().stream().mapToLong(SharedWords::characters).sum();
          Optional<List<CaseFile>> keep =
              kept[0] <= keeps ? Optional.of(loaded.cases()) : Optional.empty();
          Pending step = looked.step();
          steps.add(
              new First(
                  step.path(),
                  step.alone(),
                  loaded.inputs(),
                  loaded.diagnostics(),
                  looked.met(),
                  keep));
          met.accept(step, loaded);
        });
    learned = learning.learned();
  }

  /**
   * The second look, at those cases {@code work} asks for.
   *
   * @param take is handed what came of each step, in their order
   */
  <B> void second(BiFunction<First, Supplier<Second>, B> work, Consumer<B> take) {
    progress.again("rated");
    InOrder.map(again(), jobs, step -> work.apply(step.first(), () -> look(step)), take);
  }

  private Second look(Again step) {
    List<Diagnostic> lost = new ArrayList<>();
    return new Second(
        files(step, lost).stream().map(f -> Sifted.of(f, forms, learned)).toList(), lost);
  }

  /** What the first look taught. */
  Learned learned() {
    return learned;
  }

  private static long characters(CaseFile file) {
    long characters = 0;
    for (Document document : file.documents()) {
      for (Document.Typed typed : document.typed()) characters += typed.text().length();
    }
    return characters;
  }

  private Stream<Again> again() {
    if (steps.stream().allMatch(s -> s.kept().isPresent() || s.met().isEmpty())) {
      return steps.stream().map(s -> new Again(s, new Pending(s.path(), s.alone(), () -> null)));
    }
    Stream<Pending> walked = export.get();
    Iterator<Pending> pending = walked.iterator();
    Iterable<Again> paired =
        () ->
            steps.stream().takeWhile(s -> pending.hasNext()).map(s -> pair(s, pending)).iterator();
    return StreamSupport.stream(paired.spliterator(), false).onClose(walked::close);
  }

  private static Again pair(First first, Iterator<Pending> pending) {
    return new Again(first, pending.next());
  }

  private static List<CaseFile> files(Again step, List<Diagnostic> lost) {
    First first = step.first();
    if (first.met().isEmpty()) return List.of();
    if (first.kept().isPresent()) return first.kept().get();
    List<CaseFile> cases = step.step().load().cases();
    if (cases.size() < first.met().size()) {
      lost.add(
          Diagnostic.error(
              Place.of(first.path()),
              "could be read at first, and not when it was read again",
              "somebody changed or moved it meanwhile: start again"));
    }
    return cases;
  }

  List<Input> inputs() {
    return steps.stream().flatMap(s -> s.inputs().stream()).toList();
  }

  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>();
    steps.forEach(s -> all.addAll(s.diagnostics()));
    all.addAll(later);
    return all;
  }
}
