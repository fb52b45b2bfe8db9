package casefile.copies;

import casefile.model.DocumentType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What sifting found in a case, to be told in the {@link Account} of all: places and numbers, none
 * of its text.
 */
public record Apart(
    List<Sifted.SetAside> setAside,
    List<Doubles.Double> doubles,
    List<Sifted.Elsewhere> elsewhere) {

  public static final Apart NOTHING = new Apart(List.of(), List.of(), List.of());

  public Apart {
    setAside = List.copyOf(setAside);
    doubles = List.copyOf(doubles);
    elsewhere = List.copyOf(elsewhere);
  }

  public static Apart of(Sifted sifted) {
    return new Apart(sifted.setAside(), sifted.doubles(), sifted.elsewhere());
  }

  /** The same, its files under the names they may be shown by. */
  public Apart at(UnaryOperator<String> safe) {
    return new Apart(
        setAside.stream()
            .map(
                a ->
                    new Sifted.SetAside(
                        safe.apply(a.source()), a.locator(), a.words(), a.learned()))
            .toList(),
        doubles.stream()
            .map(
                d ->
                    new Doubles.Double(
                        d.document(),
                        safe.apply(d.source()),
                        d.type(),
                        d.of(),
                        safe.apply(d.ofSource()),
                        d.exact()))
            .toList(),
        elsewhere.stream()
            .map(e -> new Sifted.Elsewhere(e.whole(), e.caseId(), safe.apply(e.source())))
            .toList());
  }

  /** As rows of cells, for saving. */
  public List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (Sifted.SetAside a : setAside) {
      rows.add(List.of("aside", a.source(), a.locator(), "" + a.words(), "" + a.learned()));
    }
    for (Doubles.Double d : doubles) {
      String exact = "" + d.exact();
      rows.add(
          List.of(
              "double", d.document(), d.source(), d.type().name(), d.of(), d.ofSource(), exact));
    }
    for (Sifted.Elsewhere e : elsewhere) {
      rows.add(List.of("elsewhere", "" + e.whole(), e.caseId(), e.source()));
    }
    return rows;
  }

  /**
   * @throws IllegalArgumentException when these rows were not saved so
   */
  public static Apart of(List<List<String>> rows) {
    List<Sifted.SetAside> setAside = new ArrayList<>();
    List<Doubles.Double> doubles = new ArrayList<>();
    List<Sifted.Elsewhere> elsewhere = new ArrayList<>();
    for (List<String> r : rows) {
      switch (r.get(0) + r.size()) {
        case "aside5" ->
            setAside.add(
                new Sifted.SetAside(
                    r.get(1), r.get(2), Integer.parseInt(r.get(3)), Long.parseLong(r.get(4))));
        case "double7" ->
            doubles.add(
                new Doubles.Double(
                    r.get(1),
                    r.get(2),
                    DocumentType.valueOf(r.get(3)),
                    r.get(4),
                    r.get(5),
                    Boolean.parseBoolean(r.get(6))));
        case "elsewhere4" ->
            elsewhere.add(new Sifted.Elsewhere(Long.parseLong(r.get(1)), r.get(2), r.get(3)));
        default -> throw new IllegalArgumentException("a row of an unknown kind");
      }
    }
    return new Apart(setAside, doubles, elsewhere);
  }

  @Override
  public String toString() {
    return "Apart[" + setAside.size() + ", " + doubles.size() + ", " + elsewhere.size() + "]";
  }
}
