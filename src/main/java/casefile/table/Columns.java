package casefile.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The columns of one table and what each holds.
 *
 * @param header their names
 * @param roles the column of each role that is there, counted from 0
 * @param attributes the column of each attribute
 * @param ignored those a mapping says are not to be used
 * @param rest those nobody knows
 */
public record Columns(
    List<String> header,
    Map<Role, Integer> roles,
    Map<String, Integer> attributes,
    List<Integer> ignored,
    List<Integer> rest) {

  /** What a mapping says first; then, for what it leaves open, the columns' own names. */
  public static Columns of(List<String> header, Mapping mapping) {
    Finding finding = new Finding(header);
    mapping.columns().forEach((role, names) -> finding.role(role, names));
    mapping.attributes().forEach(finding::attribute);
    List<Integer> ignored = new ArrayList<>();
    mapping.ignored().forEach(name -> finding.find(List.of(name)).ifPresent(ignored::add));
    for (Role role : Role.values()) finding.role(role, RoleNames.of(role));
    RoleNames.attributes().forEach(finding::attribute);
    List<Integer> rest = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      if (!finding.taken.contains(i) && !header.get(i).isBlank()) rest.add(i);
    }
    return new Columns(header, finding.roles, finding.attributes, ignored, rest);
  }

  /** Names that tell the row of column names from title lines above it. */
  public static List<String> names(Mapping mapping) {
    List<String> names = new ArrayList<>(RoleNames.all());
    mapping.columns().values().forEach(names::addAll);
    mapping.attributes().values().forEach(names::addAll);
    return names;
  }

  /** What a row is, as far as the columns tell: one without text or answers is a case. */
  public RowKind kind() {
    if (has(Role.QUESTION) && has(Role.ANSWER)) return RowKind.ANSWER;
    return has(Role.TEXT) ? RowKind.DOCUMENT : RowKind.CASE;
  }

  public boolean has(Role role) {
    return roles.containsKey(role);
  }

  /** The column of a role; -1 when it is not there. */
  public int at(Role role) {
    return roles.getOrDefault(role, -1);
  }

  /** The names a mapping gives of which none is a column here, by role or attribute. */
  public Map<String, List<String>> missing(Mapping mapping) {
    Map<String, List<String>> missing = new TreeMap<>();
    mapping.columns().forEach((role, names) -> absent(role.code(), names, missing));
    mapping.attributes().forEach((name, names) -> absent(name, names, missing));
    return missing;
  }

  private void absent(String what, List<String> names, Map<String, List<String>> missing) {
    if (new Finding(header).find(names).isEmpty()) missing.put(what, names);
  }

  private static final class Finding {
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<Role, Integer> roles = new EnumMap<>(Role.class);
    private final Map<String, Integer> attributes = new TreeMap<>();
    private final Set<Integer> taken = new HashSet<>();

    Finding(List<String> header) {
      for (int i = 0; i < header.size(); i++) {
        byName.putIfAbsent(ColumnName.plain(header.get(i)), i);
      }
      // Bilingual headers: "Case ID / Rhif achos".
      for (int i = 0; i < header.size(); i++) {
        int column = i;
        Arrays.stream(header.get(i).split("\\s*[/|]\\s*|\\s+[–-]\\s+"))
            .map(ColumnName::plain)
            .filter(name -> !name.isEmpty())
            .forEach(name -> byName.putIfAbsent(name, column));
      }
    }

    void role(Role role, List<String> names) {
      if (!roles.containsKey(role)) find(names).ifPresent(i -> roles.put(role, i));
    }

    void attribute(String name, List<String> names) {
      if (!attributes.containsKey(name)) find(names).ifPresent(i -> attributes.put(name, i));
    }

    Optional<Integer> find(List<String> names) {
      Optional<Integer> found =
          names.stream()
              .map(name -> byName.get(ColumnName.plain(name)))
              .filter(i -> i != null && !taken.contains(i))
              .findFirst();
      found.ifPresent(taken::add);
      return found;
    }
  }
}
