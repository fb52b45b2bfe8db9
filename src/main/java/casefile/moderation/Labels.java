package casefile.moderation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Ratings by people, of files the tool rates too. Never depends on the order they came in. */
public record Labels(List<Label> all) {

  /**
   * One rating by one reader.
   *
   * @param author who wrote the file, or any group of files to look at apart; may be empty
   * @param rater who rated it
   * @param id of a standard or a criterion, or {@link Rubric#OVERALL}
   */
  public record Label(String caseId, String author, String rater, String id, Mark mark) {
    public Item item() {
      return new Item(caseId, id);
    }
  }

  /** The rater of a label that stands for all readers of an item. */
  public static final String CONSENSUS = "consensus";

  private static final Comparator<Label> ORDER =
      Comparator.comparing(Label::item).thenComparing(Label::rater);

  public Labels {
    all = all.stream().sorted(ORDER).toList();
  }

  /** The labels of each item, in the order of their raters. */
  public Map<Item, List<Label>> byItem() {
    return all.stream()
        .collect(Collectors.groupingBy(Label::item, TreeMap::new, Collectors.toList()));
  }

  public List<String> cases() {
    return all.stream().map(Label::caseId).distinct().sorted().toList();
  }

  /** One label an item: what its readers say together. */
  public Labels consensus() {
    return new Labels(
        byItem().values().stream()
            .map(
                given -> {
                  Label first = given.get(0);
                  Mark mark = together(given.stream().map(Label::mark).toList());
                  return new Label(first.caseId(), first.author(), CONSENSUS, first.id(), mark);
                })
            .toList());
  }

  /**
   * What several marks come to: IE or NA when more than half say so, else the median of the levels
   * given, halves up; IE when there is no level to take.
   */
  static Mark together(Collection<Mark> marks) {
    for (Mark apart : List.of(Mark.IE, Mark.NA)) {
      long saying = marks.stream().filter(m -> m == apart).count();
      if (2 * saying > marks.size()) return apart;
    }
    int[] levels = marks.stream().flatMapToInt(m -> m.level().stream()).sorted().toArray();
    if (levels.length == 0) return Mark.IE;
    int lower = levels[(levels.length - 1) / 2];
    int upper = levels[levels.length / 2];
    return Mark.level((lower + upper + 1) / 2);
  }
}
