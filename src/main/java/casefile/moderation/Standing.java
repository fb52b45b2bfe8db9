package casefile.moderation;

import static casefile.moderation.Vote.Validity.COUNTS;
import static casefile.moderation.Vote.Validity.EVIDENCE_CHANGED;
import static casefile.moderation.Vote.Validity.EXPIRED;
import static casefile.moderation.Vote.Validity.REPLACED;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where one rating stands: what was proposed, what everyone said, what counts.
 *
 * @param stands the rating every sum is made from
 * @param votes every decision ever made on it, first ratings first; none is ever dropped
 */
public record Standing(State state, Mark proposed, Mark stands, List<Vote> votes) {

  public Standing {
    votes = List.copyOf(votes);
  }

  static Standing of(
      Proposal proposal, List<Entry> entries, LocalDate asAt, Optional<Period> lasts) {
    List<Entry> rated = entries.stream().filter(e -> e.mark().isPresent()).toList();
    List<Entry> valid =
        rated.stream().filter(e -> validity(e, proposal, asAt, lasts) == COUNTS).toList();
    List<Vote> votes =
        rated.stream().map(e -> vote(e, valid, validity(e, proposal, asAt, lasts))).toList();
    return of(proposal.mark(), votes);
  }

  /** The state that follows from what counts. */
  public static Standing of(Mark proposed, List<Vote> votes) {
    Optional<Mark> settled = marks(votes, Role.MODERATOR).stream().findFirst();
    if (settled.isPresent()) return new Standing(State.MODERATED, proposed, settled.get(), votes);
    Set<Mark> said = marks(votes, Role.AUDITOR);
    if (said.isEmpty()) return new Standing(State.PROPOSED, proposed, proposed, votes);
    if (said.size() > 1) return new Standing(State.CONFLICT, proposed, proposed, votes);
    Mark mark = said.iterator().next();
    State state = mark == proposed ? State.CONFIRMED : State.CHANGED;
    return new Standing(state, proposed, mark, votes);
  }

  private static Set<Mark> marks(List<Vote> votes, Role role) {
    return votes.stream()
        .filter(v -> v.counts() && v.entry().role() == role)
        .map(Vote::mark)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Vote.Validity validity(
      Entry entry, Proposal proposal, LocalDate asAt, Optional<Period> lasts) {
    if (!entry.basis().equals(proposal.basis())) return EVIDENCE_CHANGED;
    boolean late = lasts.map(p -> entry.on().plus(p).isBefore(asAt)).orElse(false);
    return late ? EXPIRED : COUNTS;
  }

  /** Of several valid ones by one person the last day's counts; so for moderators together. */
  private static Vote vote(Entry entry, List<Entry> valid, Vote.Validity validity) {
    if (validity != COUNTS) return new Vote(entry, validity);
    Optional<Entry> last = Optional.empty();
    for (Entry other : valid) {
      boolean rival =
          entry.role() == Role.MODERATOR ? other.role() == Role.MODERATOR : other.sameHand(entry);
      if (rival && last.map(l -> !other.on().isBefore(l.on())).orElse(true)) {
        last = Optional.of(other);
      }
    }
    return new Vote(entry, last.get() == entry ? COUNTS : REPLACED);
  }

  /** The decisions that count, auditors' before a moderator's. */
  public List<Vote> counting() {
    return votes.stream()
        .filter(Vote::counts)
        .sorted(Comparator.comparing(v -> v.entry().role()))
        .toList();
  }

  /** Somebody decided, but on other evidence than there is now, and nobody has since. */
  public boolean evidenceChanged() {
    return counting().isEmpty() && votes.stream().anyMatch(v -> v.validity() == EVIDENCE_CHANGED);
  }

  /** How far apart the auditors' counting levels are; 0 when there are not two. */
  public int apart() {
    IntSummaryStatistics levels =
        counting().stream()
            .filter(v -> v.entry().role() == Role.AUDITOR)
            .flatMapToInt(v -> v.mark().level().stream())
            .summaryStatistics();
    return levels.getCount() < 2 ? 0 : levels.getMax() - levels.getMin();
  }

  /** A person's decision stands, not the tool's proposal. */
  public boolean decided() {
    return state != State.PROPOSED && state != State.CONFLICT;
  }
}
