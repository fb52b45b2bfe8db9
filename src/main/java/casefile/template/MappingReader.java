package casefile.template;

import casefile.diagnostic.Diagnostic;
import casefile.model.DocumentType;
import casefile.model.Nation;
import casefile.model.Service;
import casefile.table.Mapping;
import casefile.table.NoteStatus;
import casefile.table.Role;
import casefile.table.RowKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a mapping file: what the columns of an export mean. */
final class MappingReader {

  private MappingReader() {}

  /** The mapping, or everything wrong with the file. */
  static Mappings.Chosen read(Source source) {
    Problems problems = new Problems();
    Optional<Node> tree = YamlTree.read(source.path(), source.bytes(), problems);
    tree.ifPresent(node -> MappingShape.MAPPING.check(node, problems));
    if (!problems.any()) tree.ifPresent(node -> twice(node, problems));
    List<Diagnostic> all = problems.sorted();
    if (problems.any()) return new Mappings.Chosen(Optional.empty(), all);
    return new Mappings.Chosen(tree.map(MappingReader::mapping), all);
  }

  /** One column cannot mean two things. */
  private static void twice(Node root, Problems problems) {
    Map<String, String> meant = new LinkedHashMap<>();
    for (String group : List.of("columns", "attributes")) {
      root.at(group)
          .orElse(root)
          .entries()
          .forEach(
              (key, entry) -> {
                if (root.at(group).isEmpty()) return;
                for (Node name : each(entry.value())) {
                  String words = name.words().orElse("");
                  String earlier = meant.putIfAbsent(words, key);
                  if (earlier == null) continue;
                  problems.error(
                      name.place(),
                      "the column " + name.said() + " is given for `" + earlier + "` already",
                      "keep one of them");
                }
              });
    }
  }

  private static Mapping mapping(Node root) {
    Map<Role, List<String>> columns = new EnumMap<>(Role.class);
    group(root, "columns", n -> n)
        .forEach((k, n) -> columns.put(Role.of(k).orElseThrow(), words(n)));
    return new Mapping(
        root.words("mapping").orElseThrow(),
        root.words("rows").flatMap(RowKind::of),
        root.at("sheet").map(MappingReader::words).orElse(List.of()),
        root.words("header-row").map(Integer::parseInt).orElse(0),
        root.words("fill-down").filter("true"::equals).isPresent(),
        columns,
        group(root, "attributes", MappingReader::words),
        root.at("ignore").map(MappingReader::words).orElse(List.of()),
        byWord(root, "statuses", code -> status(code)),
        byWord(root, "types", code -> DocumentType.of(code).orElseThrow()),
        root.words("type").flatMap(DocumentType::of),
        root.words("service").map(s -> Service.valueOf(upper(s))).orElse(Service.UNKNOWN),
        root.words("nation").map(n -> Nation.valueOf(upper(n))).orElse(Nation.UNKNOWN));
  }

  private static NoteStatus status(String code) {
    return NoteStatus.valueOf(upper(code));
  }

  private static String upper(String code) {
    return code.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** {@code draft: [Draft, Started]} as "draft" → DRAFT, "started" → DRAFT. */
  private static <T> Map<String, T> byWord(Node root, String key, Function<String, T> value) {
    Map<String, T> byWord = new LinkedHashMap<>();
    group(root, key, MappingReader::words)
        .forEach(
            (code, words) ->
                words.forEach(w -> byWord.put(w.toLowerCase(Locale.ROOT), value.apply(code))));
    return byWord;
  }

  private static <T> Map<String, T> group(Node root, String key, Function<Node, T> value) {
    Map<String, T> group = new LinkedHashMap<>();
    root.at(key)
        .ifPresent(n -> n.entries().forEach((k, e) -> group.put(k, value.apply(e.value()))));
    return group;
  }

  private static List<String> words(Node node) {
    return each(node).stream().flatMap(n -> n.words().stream()).toList();
  }

  /** The items of a list; a single value as a list of one. */
  private static List<Node> each(Node node) {
    List<Node> items = new ArrayList<>(node.items());
    return items.isEmpty() ? List.of(node) : items;
  }
}
