package casefile.ingest;

import java.util.Optional;
import java.util.TreeSet;

/**
 * How the cases of one file ended, counted by the threads that read them.
 *
 * <p>Whoever settles last gets the total, so no thread ever waits for another.
 */
final class Tally {

  private static final int NAMED = 20;

  private final TreeSet<Integer> bad = new TreeSet<>();
  private int outstanding;
  private int good;
  private int lost;
  private int harmed;
  private boolean closed;
  private String end = "";

  synchronized void issue() {
    outstanding++;
  }

  /** All has been cut; {@code trouble} says why the cutting ended early, or nothing. */
  synchronized void close(String trouble) {
    closed = true;
    end = trouble;
  }

  /** The last one gets the status and the reason. */
  synchronized Optional<Ended> settle(int line, boolean read, boolean whole) {
    outstanding--;
    if (read) good++;
    else lost++;
    if (read && !whole) harmed++;
    if (!read || !whole) name(line);
    return finished();
  }

  /** As {@link #settle}, for the step that closes the file and holds no case. */
  synchronized Optional<Ended> settle() {
    outstanding--;
    return finished();
  }

  private void name(int line) {
    bad.add(line);
    if (bad.size() > NAMED) bad.pollLast();
  }

  private Optional<Ended> finished() {
    return closed && outstanding == 0 ? Optional.of(ended()) : Optional.empty();
  }

  private Ended ended() {
    if (good + lost == 0 && end.isEmpty()) return new Ended(Status.REFUSED, "holds no case");
    if (lost + harmed == 0 && end.isEmpty()) return new Ended(Status.READ, "");
    StringBuilder reason = new StringBuilder();
    if (good + lost == 1 && lost == 1) reason.append("its one case refused");
    else if (lost > 0) reason.append(lost + " of " + (good + lost) + " cases refused");
    if (harmed > 0) {
      reason.append(reason.isEmpty() ? "" : ", ").append(harmed + " read in part");
    }
    if (lost + harmed > 0) reason.append(" (").append(lines()).append(")");
    if (!end.isEmpty()) reason.append(reason.isEmpty() ? "" : "; ").append(end);
    return new Ended(good > 0 ? Status.PARTIAL : Status.REFUSED, reason.toString());
  }

  private String lines() {
    StringBuilder lines = new StringBuilder(bad.size() == 1 ? "line " : "lines ");
    String between = "";
    for (int line : bad) {
      lines.append(between).append(line);
      between = ", ";
    }
    int more = lost + harmed - bad.size();
    return more > 0 ? lines + " and " + more + " more" : lines.toString();
  }

  record Ended(Status status, String reason) {}
}
