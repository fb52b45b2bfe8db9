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
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
  private final List<Input> inputs = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<First> steps = new ArrayList<>();
  private Learned learned = Learned.NOTHING;

  /** What the first look left of a step. */
  private record First(String path, int cases, Optional<List<CaseFile>> kept) {}

  private record Looked(Pending step, Loaded loaded, List<CasePrint> prints) {}

  private record Again(First first, Pending step) {}

  private record Done<B>(List<Sifted> sifted, List<B> results, List<Diagnostic> lost) {}

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

  /** Each case through {@code work}, at several at a time, and to {@code take} in their order. */
  <B> void cases(Function<CaseFile, B> work, Consumer<B> take) {
    firstLook();
    progress.again("rated");
    Account account = new Account(learned);
    InOrder.map(
        again(),
        jobs,
        step -> {
          List<Sifted> sifted = new ArrayList<>();
          List<Diagnostic> lost = new ArrayList<>();
          for (CaseFile file : files(step, lost)) sifted.add(Sifted.of(file, forms, learned));
          return new Done<>(sifted, sifted.stream().map(s -> work.apply(s.file())).toList(), lost);
        },
        done -> {
          done.sifted().forEach(account::add);
          done.results().forEach(take);
          progress.step(done.results().size());
          diagnostics.addAll(done.lost());
        });
    diagnostics.addAll(account.diagnostics());
  }

  private void firstLook() {
    Learning learning = new Learning();
    long[] kept = {0};
    InOrder.map(
        export.get(),
        jobs,
        pending -> {
          Loaded loaded = pending.load();
          return new Looked(pending, loaded, loaded.cases().stream().map(CasePrint::of).toList());
        },
        looked -> {
          Loaded loaded = looked.loaded();
          inputs.addAll(loaded.inputs());
          diagnostics.addAll(loaded.diagnostics());
          looked.prints().forEach(learning::add);
          progress.step(loaded.cases().size());
          kept[0] += loaded.cases().stream().mapToLong(SharedWords::characters).sum();
          Optional<List<CaseFile>> keep =
              kept[0] <= keeps ? Optional.of(loaded.cases()) : Optional.empty();
          steps.add(new First(looked.step().path(), loaded.cases().size(), keep));
        });
    learned = learning.learned();
  }

  private static long characters(CaseFile file) {
    long characters = 0;
    for (Document document : file.documents()) {
      for (Document.Typed typed : document.typed()) characters += typed.text().length();
    }
    return characters;
  }

  private Stream<Again> again() {
    if (steps.stream().allMatch(s -> s.kept().isPresent() || s.cases() == 0)) {
      return steps.stream().map(s -> new Again(s, new Pending(s.path(), () -> null)));
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
    if (first.cases() == 0) return List.of();
    if (first.kept().isPresent()) return first.kept().get();
    List<CaseFile> cases = step.step().load().cases();
    if (cases.size() < first.cases()) {
      lost.add(
          Diagnostic.error(
              Place.of(first.path()),
              "could be read at first, and not when it was read again",
              "somebody changed or moved it meanwhile: start again"));
    }
    return cases;
  }

  List<Input> inputs() {
    return inputs;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
