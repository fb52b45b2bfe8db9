package casefile.report;

import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.model.Nation;
import casefile.model.Person;
import casefile.model.Section;
import casefile.model.Service;
import casefile.moderation.Entry;
import casefile.moderation.Item;
import casefile.moderation.PlannedAction;
import casefile.moderation.PlannedAction.Box;
import casefile.moderation.Standing;
import casefile.moderation.Vote;
import casefile.privacy.Pseudonyms;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people wrote about cases, as a report may show it: names and numbers are replaced as they
 * are in quotes, unless the audit was made to identify people. The history keeps their words.
 *
 * <p>The case file is no longer at hand; all that is written about a case is read as one text, so
 * that a name once told is known wherever it stands. Whoever decided stays named.
 */
public final class SafeWords {

  private SafeWords() {}

  /** The decisions, with their reasons and comments made safe. */
  public static Map<Item, Standing> standings(Run run, Map<Item, Standing> standings) {
    if (run.identify() == Identify.FULL) return standings;
    Map<String, Pseudonyms> known =
        byCase(standings.values().stream().flatMap(s -> s.votes().stream()).map(Vote::entry));
    Map<Item, Standing> safe = new TreeMap<>();
    standings.forEach(
        (item, standing) ->
            safe.put(
                item,
                new Standing(
                    standing.state(),
                    standing.proposed(),
                    standing.stands(),
                    standing.votes().stream()
                        .map(v -> new Vote(of(v.entry(), known), v.validity()))
                        .toList())));
    return safe;
  }

  /** Remarks without a rating, made safe. */
  public static List<Entry> remarks(Run run, Collection<Entry> remarks) {
    if (run.identify() == Identify.FULL) return List.copyOf(remarks);
    Map<String, Pseudonyms> known = byCase(remarks.stream());
    return remarks.stream().map(r -> of(r, known)).toList();
  }

  private static Map<String, Pseudonyms> byCase(Stream<Entry> entries) {
    Map<String, Pseudonyms> known = new TreeMap<>();
    entries
        .collect(Collectors.groupingBy(e -> e.item().caseId()))
        .forEach(
            (caseId, all) ->
                known.put(
                    caseId,
                    known(all.stream().flatMap(e -> Stream.of(e.reason(), e.comment())).toList())));
    return known;
  }

  private static Entry of(Entry e, Map<String, Pseudonyms> known) {
    Pseudonyms names = known.get(e.item().caseId());
    return new Entry(
        e.item(),
        e.role(),
        e.by(),
        e.on(),
        e.mark(),
        e.proposed(),
        names.replace(e.reason()),
        names.replace(e.comment()),
        e.basis(),
        e.from());
  }

  /** Actions in people's own words made safe; who owns them stays named. */
  public static List<PlannedAction> actions(Run run, List<PlannedAction> actions) {
    if (run.identify() == Identify.FULL) return actions;
    Pseudonyms names = known(actions.stream().flatMap(a -> a.said().values().stream()).toList());
    return actions.stream().map(a -> of(a, names)).toList();
  }

  /** What the tool found, which has a question, holds no names. */
  private static PlannedAction of(PlannedAction action, Pseudonyms names) {
    Map<Box, String> said = new EnumMap<>(action.said());
    said.computeIfPresent(Box.WHAT, (box, text) -> names.replace(text));
    if (action.in(Box.QUESTION).isEmpty()) {
      said.computeIfPresent(Box.FINDING, (box, text) -> names.replace(text));
    }
    return new PlannedAction(action.id(), action.version(), said);
  }

  private static Pseudonyms known(Collection<String> texts) {
    Section section = new Section("", List.of(), String.join("\n\n", texts));
    Document document =
        new Document("said", DocumentType.OTHER, "", Optional.empty(), "", List.of(section), "");
    return Pseudonyms.of(
        new CaseFile(
            "", Service.UNKNOWN, Nation.UNKNOWN, Map.of(), Person.UNNAMED, List.of(document)));
  }
}
