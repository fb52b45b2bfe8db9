package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A message as it was sent, whatever it was saved as.
 *
 * @param headers label and value, those that say who wrote to whom, when, and about what
 * @param body of the richest form the message has
 * @param attachments with their own names; pictures shown in the text are not among them
 * @param pictures how many of those there are
 * @param forwarded messages attached to it
 */
record Mail(
    String subject,
    Optional<LocalDate> date,
    List<List<String>> headers,
    List<Block> body,
    List<Source.Held> attachments,
    int pictures,
    List<Mail> forwarded) {

  /** Itself first, then the messages attached to it. */
  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>(List.of(draft()));
    forwarded.forEach(m -> drafts.addAll(m.drafts()));
    return drafts;
  }

  private Draft draft() {
    List<Block.Row> rows = new ArrayList<>();
    for (List<String> header : headers) {
      if (header.get(1).isBlank()) continue;
      List<Block.Cell> cells =
          List.of(Block.Cell.of(header.get(0), true), Block.Cell.of(header.get(1), false));
      rows.add(new Block.Row(cells, false));
    }
    List<Block> blocks = new ArrayList<>();
    if (!rows.isEmpty()) blocks.add(new Block.Table(rows));
    blocks.addAll(body);
    return new Draft(subject.strip(), date, Outline.of(blocks));
  }

  /** Everything attached, with what is attached to the messages attached. */
  List<Source.Held> allAttachments() {
    List<Source.Held> all = new ArrayList<>(attachments);
    forwarded.forEach(m -> all.addAll(m.allAttachments()));
    return all;
  }

  int allPictures() {
    return pictures + forwarded.stream().mapToInt(Mail::allPictures).sum();
  }

  Parsed parsed(String path) {
    return new Parsed(drafts(), "", notes(path), named(path, allAttachments()));
  }

  private List<Diagnostic> notes(String path) {
    int count = allPictures();
    if (count == 0) return List.of();
    String what = count == 1 ? "1 picture" : count + " pictures";
    return List.of(
        Diagnostic.note(Place.of(path), "ignored: " + what + " in the text of the message"));
  }

  /** Under the message's path; a name met before gets a number. */
  private static List<Source> named(String path, List<Source.Held> attachments) {
    List<Source> named = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Source.Held attachment : attachments) {
      String name = Names.shown(Names.last(attachment.path().replace('\\', '/')));
      if (name.isBlank()) name = "attachment";
      String free = name;
      for (int i = 2; !taken.add(free); i++) free = i + " " + name;
      named.add(new Source.Held(path + "!/" + free, attachment.bytes()));
    }
    return named;
  }

  @Override
  public String toString() {
    return "Mail[" + body.size() + " blocks, " + attachments.size() + " attachments]";
  }
}
