package casefile.moderation;

import casefile.diagnostic.Place;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Made-up proposals, and what people make of them. */
final class Edits {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String[] HANDS = {"Ann Rees", "Bob Hall", "Cai Puw", "Dee Ola"};

  private Edits() {}

  static Item item(int i) {
    return new Item("C-" + i / 4, "S1." + (i % 4 + 1));
  }

  static Map<Item, Proposal> proposals(int items) {
    Map<Item, Proposal> proposals = new TreeMap<>();
    for (int i = 0; i < items; i++) {
      proposals.put(item(i), new Proposal(Mark.values()[i % 6], "why " + i, "basis" + i));
    }
    return proposals;
  }

  /** On the first item, proposed 4. */
  static Edit edit(String by, Mark mark) {
    return edit(by, Role.AUDITOR, mark, Optional.empty());
  }

  static Edit dated(String by, Mark mark, String on) {
    return edit(by, Role.AUDITOR, mark, Optional.of(LocalDate.parse(on)));
  }

  static Edit edit(String by, Role role, Mark mark, Optional<LocalDate> on) {
    return new Edit(
        Place.of(by + ".xlsx Decisions!J2"),
        item(0),
        Optional.of("basis0"),
        role,
        by,
        on,
        Optional.of(mark),
        "a reason",
        "",
        Optional.of(Mark.FOUR),
        "why 0");
  }

  /** The first item with no rating given, and this shown as proposed. */
  static Edit unrated(String by, String comment, Mark proposed) {
    Edit edit = edit("Ann", Mark.TWO);
    return new Edit(
        edit.place(),
        edit.item(),
        edit.basis(),
        edit.role(),
        by,
        Optional.empty(),
        Optional.empty(),
        "",
        comment,
        Optional.of(proposed),
        "");
  }

  /** Anything an auditor might do to a row, well or badly. */
  static Edit random(Random random, int items, int cell) {
    int i = random.nextInt(items + 2);
    Proposal proposal = proposals(items + 2).get(item(i));
    Optional<String> basis =
        switch (random.nextInt(10)) {
          case 0 -> Optional.empty();
          case 1 -> Optional.of("older");
          default -> Optional.of(proposal.basis());
        };
    return new Edit(
        Place.of("w.xlsx Decisions!J" + cell),
        item(i),
        basis,
        random.nextInt(8) == 0 ? Role.MODERATOR : Role.AUDITOR,
        random.nextInt(20) == 0 ? "" : HANDS[random.nextInt(HANDS.length)],
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(TODAY.plusDays(random.nextInt(20) == 0 ? 40 : -random.nextInt(40))),
        random.nextInt(6) == 0 ? Optional.empty() : Optional.of(Mark.values()[random.nextInt(6)]),
        random.nextBoolean() ? "" : "reason " + random.nextInt(3),
        random.nextInt(3) > 0 ? "" : "comment",
        random.nextInt(10) == 0 ? Optional.empty() : Optional.of(proposal.mark()),
        proposal.why());
  }
}
