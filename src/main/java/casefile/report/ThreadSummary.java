package casefile.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What following matters through the files came to.
 *
 * @param threads followed, over all cases
 * @param whole those that lack nothing
 * @param gaps what the others lack, most frequent first; one thread can lack several things
 * @param raised checks that give cause to look, most cases first
 */
public record ThreadSummary(long threads, long whole, List<Gap> gaps, List<Raised> raised) {

  /** Something missing, in how many threads. */
  public record Gap(String said, long threads) {}

  /** A check, in how many of the cases it was asked of it gives cause to look. */
  public record Raised(String title, String criterion, long cases, long asked) {}

  public static ThreadSummary of(Report report) {
    Wording words = report.words();
    long threads = 0;
    long whole = 0;
    Map<String, Long> gaps = new LinkedHashMap<>();
    Map<String, Raised> raised = new LinkedHashMap<>();
    for (CaseResult result : report.cases()) {
      for (ThreadResult thread : result.threads()) {
        threads++;
        if (!thread.broken()) whole++;
        thread.missing().forEach(m -> gaps.merge(words.say(ThreadResult.said(m)), 1L, Long::sum));
      }
      for (CheckResult check : result.checks()) {
        if (check.state().equals("not-asked")) continue;
        boolean lost = check.raised() && check.state().equals("not-found");
        String title = words.say(check.title());
        String said = lost ? words.say("not found: {0}", title) : title;
        Raised one = new Raised(said, check.criterion(), check.raised() ? 1 : 0, 1);
        raised.merge(
            check.id(),
            one,
            (a, b) ->
                new Raised(
                    a.cases() > 0 ? a.title() : b.title(),
                    a.criterion(),
                    a.cases() + b.cases(),
                    a.asked() + b.asked()));
      }
    }
    List<Gap> ordered = new ArrayList<>();
    gaps.forEach((said, n) -> ordered.add(new Gap(said, n)));
    ordered.sort(Comparator.comparingLong((Gap g) -> -g.threads()).thenComparing(Gap::said));
    List<Raised> causes =
        raised.values().stream()
            .filter(r -> r.cases() > 0)
            .sorted(Comparator.comparingLong((Raised r) -> -r.cases()).thenComparing(Raised::title))
            .toList();
    return new ThreadSummary(threads, whole, List.copyOf(ordered), causes);
  }
}
