package casefile.moderation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a workbook held when it was written, in digests, so that what somebody typed since where
 * nothing is read stands out; and what our words are called in it.
 *
 * @param sheets by name
 * @param words ours by those shown, in a workbook of another language
 */
public record Fingerprint(Map<String, Print> sheets, Map<String, String> words) {

  /** The name of the hidden sheet it lies on. */
  public static final String SHEET = "casefile";

  private static final String FIRST = "fingerprint/1";
  private static final int BYTES = 4;

  /** What a cell of a workbook can hold. */
  private static final int LONGEST = 32_000;

  /**
   * One sheet.
   *
   * @param cells digests of every text in it
   * @param rows digests of its rows, whatever the order of their cells
   * @param free cells that work themselves out anew, as {@code B12}
   */
  public record Print(Set<String> cells, Set<String> rows, Set<String> free) {

    public boolean holds(String text) {
      return cells.contains(digest(text));
    }

    public boolean holdsRow(Collection<String> texts) {
      return rows.contains(row(texts.stream().map(Fingerprint::digest).toList()));
    }
  }

  public Fingerprint {
    sheets = Map.copyOf(sheets);
    words = Map.copyOf(words);
  }

  /** Our word for one that is shown. */
  public String ours(String shown) {
    return words.getOrDefault(plain(shown), shown);
  }

  /** As the hidden sheet holds it, row by row. */
  public List<List<String>> lines() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of(FIRST));
    new TreeMap<>(words).forEach((shown, ours) -> lines.add(List.of("word", shown, ours)));
    new TreeMap<>(sheets)
        .forEach(
            (name, print) -> {
              lines.add(List.of("sheet", name));
              lines(lines, "cells", name, print.cells());
              lines(lines, "rows", name, print.rows());
              lines(lines, "free", name, print.free());
            });
    return lines;
  }

  private static void lines(List<List<String>> lines, String kind, String name, Set<String> all) {
    StringBuilder chunk = new StringBuilder();
    for (String one : new TreeSet<>(all)) {
      if (chunk.length() + one.length() > LONGEST) {
        lines.add(List.of(kind, name, chunk.toString().strip()));
        chunk.setLength(0);
      }
      chunk.append(one).append(' ');
    }
    if (!chunk.isEmpty()) lines.add(List.of(kind, name, chunk.toString().strip()));
  }

  /** Reads the hidden sheet; empty when it is not one. */
  public static Optional<Fingerprint> read(List<List<String>> lines) {
    if (lines.isEmpty() || !lines.get(0).equals(List.of(FIRST))) return Optional.empty();
    Map<String, String> words = new TreeMap<>();
    Map<String, Print> sheets = new TreeMap<>();
    for (List<String> line : lines) {
      if (line.size() < 2) continue;
      String name = line.get(1);
      List<String> said = line.size() < 3 ? List.of() : Arrays.asList(line.get(2).split(" "));
      switch (line.get(0)) {
        case "word" -> words.put(plain(name), line.get(2));
        case "sheet" ->
            sheets.put(name, new Print(new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
        case "cells" -> sheets.get(name).cells().addAll(said);
        case "rows" -> sheets.get(name).rows().addAll(said);
        case "free" -> sheets.get(name).free().addAll(said);
        default -> {}
      }
    }
    return Optional.of(new Fingerprint(sheets, words));
  }

  /** Of the digests of a row's texts, in any order. */
  public static String row(Collection<String> digests) {
    return digest(digests.stream().sorted().collect(Collectors.joining()));
  }

  /** Of one text; how it is spaced does not count. */
  public static String digest(String text) {
    try {
      byte[] bytes = plain(text).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
  }
}
