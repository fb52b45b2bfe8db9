package casefile.report;

import casefile.model.Passage;
import casefile.thread.Check;
import casefile.thread.FileThreads;
import casefile.thread.Gap;
import casefile.thread.GoldenThread;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Lets go of the text of threads and checks, but for quotes cut and made safe. */
final class Following {

  /** Most passages kept of a check: enough to look, not a second copy of the file. */
  private static final int SHOWN = 5;

  private final UnaryOperator<String> safe;
  private final Quotes quotes;

  Following(UnaryOperator<String> safe, Quotes quotes) {
    this.safe = safe;
    this.quotes = quotes;
  }

  List<ThreadResult> threads(FileThreads followed) {
    return followed.threads().stream().map(this::thread).toList();
  }

  List<CheckResult> checks(FileThreads followed) {
    return followed.checks().stream().map(this::check).toList();
  }

  private ThreadResult thread(GoldenThread thread) {
    return new ThreadResult(
        thread.start().code(),
        thread.matters().map(this::cited),
        thread.outcome().map(this::cited),
        cited(thread.actions()),
        thread.who().map(this::cited),
        thread.when().map(this::cited),
        cited(thread.reviews()),
        thread.gaps().stream().map(Gap::code).toList());
  }

  private CheckResult check(Check check) {
    return new CheckResult(
        check.name().code(),
        check.name().title(),
        check.name().criterion(),
        check.state().code(),
        check.raised(),
        check.name().lookedFor(),
        cited(check.passages().stream().limit(SHOWN).toList()));
  }

  private List<Cited> cited(List<Passage> passages) {
    return passages.stream().map(this::cited).toList();
  }

  private Cited cited(Passage passage) {
    Optional<String> quote =
        quotes == Quotes.NONE ? Optional.empty() : quotes.show(safe.apply(passage.text()));
    return new Cited(passage.document(), passage.section(), passage.start(), passage.end(), quote);
  }
}
