package casefile.report;

import casefile.moderation.Item;
import casefile.moderation.Mark;
import casefile.moderation.Proposal;
import casefile.moderation.Standing;
import casefile.moderation.Vote;
import casefile.standard.Said;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * People's decisions in a report: the ratings that stand, both ratings beside each other, in words.
 *
 * <p>A moderated report is a report like any other, so every format and every command takes it:
 * {@link CriterionResult#rating} is what stands, {@link CriterionResult#proposed} what the tool
 * said, {@link CriterionResult#decision} who decided what and why. Standards and cases are added up
 * from what stands.
 */
public final class Decisions {

  private Decisions() {}

  /** What there is to decide. */
  public static Map<Item, Proposal> proposals(Report report) {
    Map<Item, Proposal> proposals = new TreeMap<>();
    for (CaseResult result : report.cases()) {
      for (CriterionResult c : result.criteria()) {
        report
            .ruler()
            .criterion(c.id())
            .ifPresent(
                asked ->
                    proposals.put(
                        new Item(result.caseId(), c.id()),
                        new Proposal(Mark.of(c.proposed()), c.why(), Digest.basis(asked, c))));
      }
    }
    return proposals;
  }

  /** The report with these decisions and no others; earlier ones are taken away first. */
  public static Report applied(Report report, Map<Item, Standing> standings) {
    List<CaseResult> cases =
        report.cases().stream()
            .map(
                result ->
                    Recount.each(
                        report.ruler(),
                        result,
                        c ->
                            c.with(
                                Optional.ofNullable(
                                        standings.get(new Item(result.caseId(), c.id())))
                                    .filter(s -> !s.votes().isEmpty()))))
            .toList();
    return Report.of(report.run(), report.ruler(), cases, report.inputs(), report.diagnostics())
        .with(report.actions());
  }

  /** Whether the audit says what its limiting rules watch; those of version 0.1 do not. */
  public static boolean countable(Report report) {
    return report.ruler().caps().stream().allMatch(c -> c.rated() > 0)
        && report.ruler().standards().stream()
            .flatMap(s -> s.caps().stream())
            .allMatch(c -> c.rated() > 0);
  }

  /** Somebody decided something. */
  public static boolean any(Report report) {
    return report.cases().stream().anyMatch(Decisions::any);
  }

  public static boolean any(CaseResult result) {
    return result.criteria().stream().anyMatch(c -> c.decision().isPresent());
  }

  /** Whose word a report is, for its foot. */
  public static String motto(Report report) {
    return any(report)
        ? report.words().say("Proposed by reading the record, decided by people where they have.")
        : report.words().say("Proposed by reading the record. People decide.");
  }

  /** Why a rating is what it is: what was decided, with both ratings, then the tool's reason. */
  public static String why(CriterionResult criterion, Wording words) {
    String tool = words.say(criterion.said());
    return criterion
        .decision()
        .map(d -> words.say("{0}. The tool: {1}", Words.sentence(said(d, words)), tool))
        .orElse(tool);
  }

  /** {@code Ann Rees 2, Bob Hall 3}: the ratings that count. */
  public static String ratings(Standing standing) {
    return standing.counting().stream()
        .map(v -> v.entry().by() + " " + v.mark())
        .collect(Collectors.joining(", "));
  }

  /** {@code Ann Rees: the plan uses none of it}: the reasons of the ratings that count. */
  public static String reasons(Standing standing, Wording words) {
    return words.say(because(standing));
  }

  static Said because(Standing standing) {
    boolean several = standing.counting().size() > 1;
    String said =
        standing.counting().stream()
            .filter(v -> !v.entry().reason().isEmpty())
            .map(v -> (several ? v.entry().by() + ": " : "") + v.entry().reason())
            .distinct()
            .collect(Collectors.joining("; "));
    return said.isEmpty() ? Said.of("no reason given") : Said.plain(said);
  }

  /** Both ratings and the reason, a sentence without a full stop. */
  public static String said(Standing standing, Wording words) {
    Mark proposed = standing.proposed();
    Mark stands = standing.stands();
    String who = ratings(standing);
    String why = reasons(standing, words);
    return switch (standing.state()) {
      case PROPOSED -> undecided(standing, words);
      case CONFIRMED -> words.say("proposed {0}, confirmed ({1})", proposed, who);
      case CHANGED ->
          words.say("proposed {0}, changed to {1} ({2}): {3}", proposed, stands, who, why);
      case CONFLICT -> words.say("proposed {0}, not settled ({1}): {2}", proposed, who, why);
      default -> words.say("proposed {0}, moderated to {1} ({2}): {3}", proposed, stands, who, why);
    };
  }

  private static String undecided(Standing standing, Wording words) {
    String proposed = words.say("proposed {0}", standing.proposed());
    return standing.votes().stream()
        .filter(v -> !v.counts())
        .reduce((a, b) -> b)
        .map(
            v ->
                words.say(
                    "{0}; {1} {2} does not count: {3}",
                    proposed, v.entry().by(), v.mark(), words.say(v.validity().said())))
        .orElse(proposed);
  }

  /** The last day anybody decided on it, among what counts. */
  public static Optional<java.time.LocalDate> on(Standing standing) {
    return standing.counting().stream()
        .map(Vote::entry)
        .map(casefile.moderation.Entry::on)
        .max(java.util.Comparator.naturalOrder());
  }
}
