package casefile.copies;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says of all cases what was taken for the form's own, and what was there twice. */
public final class Account {

  /** More are counted, not listed. */
  private static final int LISTED = 50;

  private final Learned learned;
  private final Map<Long, Where> boilerplate = new TreeMap<>();
  private final List<Diagnostic> doubles = new ArrayList<>();
  private final Map<Long, TreeSet<String>> elsewhere = new TreeMap<>();
  private int documentsOfForms;
  private long wordsOfForms;

  private record Where(String source, String locator, int words) implements Comparable<Where> {
    @Override
    public int compareTo(Where other) {
      int bySource = source.compareTo(other.source);
      return bySource != 0 ? bySource : locator.compareTo(other.locator);
    }
  }

  public Account(Learned learned) {
    this.learned = learned;
  }

  /** Adds a case; its text is not held. */
  public void add(Sifted sifted) {
    add(sifted.file().caseId(), Apart.of(sifted));
  }

  /** Adds what was found in a case. */
  public void add(String caseId, Apart sifted) {
    TreeSet<String> of = new TreeSet<>();
    for (Sifted.SetAside aside : sifted.setAside()) {
      if (aside.learned() == 0) {
        of.add(aside.source());
        wordsOfForms += aside.words();
      } else {
        Where where = new Where(aside.source(), aside.locator(), aside.words());
        boilerplate.merge(aside.learned(), where, (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    documentsOfForms += of.size();
    for (Doubles.Double d : sifted.doubles()) doubles.add(told(caseId, d));
    for (Sifted.Elsewhere e : sifted.elsewhere()) {
      elsewhere
          .computeIfAbsent(e.whole(), w -> new TreeSet<>())
          .add(e.caseId() + "\0" + e.source());
    }
  }

  /** Names no other file: paths may name the person, and only the place of a note is made safe. */
  private static Diagnostic told(String caseId, Doubles.Double d) {
    return Diagnostic.note(
        Place.of(d.source()),
        "case "
            + caseId
            + ": "
            + d.document()
            + ", "
            + d.type().label()
            + ", says "
            + (d.exact() ? "the same as " : "nearly the same as ")
            + d.of()
            + kind(d)
            + "; counted once");
  }

  /** The ending of the other file, where it tells anything: " (pdf)". */
  private static String kind(Doubles.Double d) {
    if (d.source().equals(d.ofSource())) return " in the same file";
    String ending = d.ofSource().replaceAll(".*\\.", "");
    return ending.length() <= 5 && ending.chars().allMatch(Character::isLetterOrDigit)
        ? " (" + ending + ")"
        : "";
  }

  /** What there is to tell, in no order that matters. */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> told = new ArrayList<>(doubles);
    if (documentsOfForms > 0) {
      told.add(
          Diagnostic.note(
              Place.of("--form"),
              wordsOfForms
                  + " words of the blank forms were found in "
                  + documentsOfForms
                  + (documentsOfForms == 1 ? " document" : " documents")
                  + ", and are not taken for anybody's typing"));
    }
    told.addAll(boilerplate());
    told.addAll(elsewhere());
    return told;
  }

  private List<Diagnostic> boilerplate() {
    List<Diagnostic> told = new ArrayList<>();
    Map<Where, Long> inOrder = new TreeMap<>();
    boilerplate.forEach((paragraph, where) -> inOrder.putIfAbsent(where, paragraph));
    inOrder.forEach(
        (where, paragraph) -> {
          Learned.Seen seen = learned.boilerplate().get(paragraph);
          told.add(
              Diagnostic.note(
                  Place.of(where.source()),
                  "boilerplate: "
                      + where.words()
                      + " words at "
                      + where.locator()
                      + " are the same in "
                      + seen.cases()
                      + " cases ("
                      + seen.documents()
                      + " of "
                      + seen.of()
                      + " documents that could hold them); taken for the form's own, not for evidence"));
        });
    return listed(told, "boilerplate: %d more paragraphs are the same in several cases");
  }

  private List<Diagnostic> elsewhere() {
    List<Diagnostic> told = new ArrayList<>();
    for (TreeSet<String> places : elsewhere.values()) {
      if (places.stream().map(p -> p.split("\0")[0]).distinct().count() < 2) continue;
      List<String[]> each = places.stream().map(p -> p.split("\0", 2)).toList();
      List<String> cases = each.stream().map(p -> p[0]).distinct().toList();
      int named = Math.min(cases.size(), 6);
      String others = String.join(", ", cases.subList(1, named));
      if (named < cases.size()) others += " and " + (cases.size() - named) + " more";
      told.add(
          Diagnostic.note(
              Place.of(each.get(0)[1]),
              "the same document is in case "
                  + cases.get(0)
                  + " and in "
                  + others
                  + ": kept in each; if it is no family's or group's record, it may be misfiled"));
    }
    told.sort(Diagnostic.ORDER);
    return listed(told, "%d more documents are in several cases");
  }

  private static List<Diagnostic> listed(List<Diagnostic> all, String more) {
    if (all.size() <= LISTED) return all;
    List<Diagnostic> some = new ArrayList<>(all.subList(0, LISTED));
    Place last = some.get(LISTED - 1).place();
    some.add(Diagnostic.note(last, String.format(more, all.size() - LISTED)));
    return some;
  }
}
