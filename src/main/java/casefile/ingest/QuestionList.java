package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.form.AnswerType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table with a row for each question, as councils list them and as XLSForm writes them. */
final class QuestionList {

  private static final String[] LABEL = {
    "question",
    "label",
    "question text",
    "prompt",
    "field label",
    "field",
    "field name",
    "text",
    "caption",
    "question label",
    "item",
    "cwestiwn",
    "label::english",
    "label::english (en)",
    "name"
  };
  private static final String[] WELSH = {
    "welsh",
    "cymraeg",
    "label::welsh",
    "label::welsh (cy)",
    "question (welsh)",
    "welsh question",
    "cwestiwn",
    "label cy",
    "label (cy)"
  };
  private static final String[] SECTION = {
    "section", "step", "page", "group", "tab", "part", "heading", "form section", "adran", "cam"
  };
  private static final String[] TYPE = {
    "type",
    "answer type",
    "question type",
    "field type",
    "input type",
    "response type",
    "control",
    "data type",
    "math"
  };
  private static final String[] OPTIONS = {
    "options",
    "choices",
    "values",
    "answers",
    "list",
    "pick list",
    "picklist",
    "allowed values",
    "lookup",
    "dewisiadau",
    "opsiynau"
  };
  private static final String[] HINT = {
    "hint",
    "help",
    "help text",
    "guidance",
    "notes",
    "description",
    "tooltip",
    "placeholder",
    "awgrym",
    "canllaw"
  };
  private static final String[] REQUIRED = {
    "required", "mandatory", "compulsory", "required?", "mandatory?", "is required", "gorfodol"
  };
  private static final String[] CONDITION = {
    "condition",
    "show if",
    "shown if",
    "relevant",
    "visible if",
    "depends on",
    "conditional",
    "conditions",
    "displayed if",
    "amod"
  };
  private static final String[] REPEAT = {
    "repeat", "repeats", "repeating", "repeatable", "multiple", "ailadrodd"
  };
  private static final String[] VOICE = {
    "voice", "who", "whose view", "asked of", "answered by", "completed by", "llais"
  };
  private static final String[] DEFAULT = {
    "default", "default value", "default text", "prefilled", "initial value", "diofyn"
  };
  private static final String[] LEAST = {
    "min length", "minimum length", "min", "min characters", "minlength"
  };
  private static final String[] MOST = {
    "max length", "maximum length", "max", "max characters", "maxlength", "character limit"
  };

  private static final Pattern YES =
      Pattern.compile(
          "(?iu)(y|yes|true|1|x|✓|✔|ie|do|mandatory|required|m|gorfodol|always|repeat.*|unlimited|many)");

  private QuestionList() {}

  static FormDraft read(Source source, Limits limits) throws IOException, Refused {
    FormDraft form = new FormDraft(source.path());
    TableFile file = TableFile.read(source.path(), source.bytes(limits), List.of(LABEL), limits);
    Map<String, List<String>> lists = choices(file.tables());
    for (Table table : file.tables()) {
      OptionalInt label = table.column(LABEL);
      boolean choices = isChoices(table);
      if (label.isPresent() && !choices) rows(table, label.getAsInt(), lists, form);
    }
    for (Diagnostic d : file.diagnostics()) form.tell(d);
    if (form.empty() && file.tables().isEmpty() && !file.diagnostics().isEmpty()) {
      throw new Refused(file.diagnostics().get(0).message());
    }
    if (form.empty()) {
      throw new Refused("no column of questions; name one `Question` or `Label` in the first row");
    }
    return form;
  }

  /** The sheet of an XLSForm that holds the choices. */
  private static boolean isChoices(Table table) {
    return table.sheet().equalsIgnoreCase("choices") || table.column("list_name").isPresent();
  }

  private static Map<String, List<String>> choices(List<Table> tables) {
    Map<String, List<String>> lists = new HashMap<>();
    for (Table table : tables) {
      if (!isChoices(table)) continue;
      OptionalInt list = table.column("list_name", "list name");
      OptionalInt label = table.column(LABEL);
      if (list.isEmpty() || label.isEmpty()) continue;
      for (TableRow row : table.rows()) {
        lists
            .computeIfAbsent(row.cell(list.getAsInt()), l -> new ArrayList<>())
            .add(row.cell(label.getAsInt()));
      }
    }
    return lists;
  }

  private static void rows(Table table, int label, Map<String, List<String>> lists, FormDraft form)
      throws Refused {
    Columns columns = new Columns(table);
    int welsh = table.column(WELSH).orElse(-1);
    if (!table.sheet().isEmpty() && !table.sheet().matches("(?i)sheet ?\\d*|survey|questions?")) {
      form.section(table.sheet());
    }
    String repeat = "";
    for (TableRow row : table.rows()) {
      String type = columns.of(row, TYPE);
      String section = columns.of(row, SECTION);
      if (!section.isEmpty() && !section.equals(form.section())) form.section(section);
      String english = row.cell(label);
      String cymraeg = welsh == label ? "" : row.cell(welsh);
      String words =
          cymraeg.isEmpty() ? english : english.isEmpty() ? cymraeg : english + " / " + cymraeg;
      String begins = type.toLowerCase(Locale.ROOT).replace('_', ' ');
      if (begins.startsWith("begin ")) {
        form.section(words);
        if (begins.contains("repeat")) repeat = words;
        continue;
      }
      if (begins.startsWith("end ")) {
        if (begins.contains("repeat")) repeat = "";
        continue;
      }
      if (words.isEmpty() && type.isEmpty()) continue;
      QuestionDraft q = form.ask(words, table.place(row, label));
      if (!repeat.isEmpty()) q.repeat(repeat);
      q.hint(columns.of(row, HINT)).condition(columns.of(row, CONDITION));
      q.required(YES.matcher(columns.of(row, REQUIRED)).matches());
      q.voice(columns.of(row, VOICE)).filled(columns.of(row, DEFAULT));
      q.length(whole(columns.of(row, LEAST)), whole(columns.of(row, MOST)));
      if (YES.matcher(columns.of(row, REPEAT)).matches()) q.repeat("each");
      type(q, type, columns.of(row, OPTIONS), lists);
    }
  }

  private static void type(
      QuestionDraft q, String type, String options, Map<String, List<String>> lists) {
    List<String> choices = split(options);
    Matcher list = Pattern.compile("select_(one|multiple)\\s+(\\S+)").matcher(type);
    if (list.find()) {
      choices = lists.getOrDefault(list.group(2), choices);
      q.type(list.group(1).equals("one") ? AnswerType.CHOICE : AnswerType.CHOICES);
    } else if (type.isEmpty()) {
      q.type(choices.isEmpty() ? AnswerType.NARRATIVE : AnswerType.CHOICE);
    } else {
      q.type(AnswerTypes.of(type).orElse(choices.isEmpty() ? AnswerType.LINE : AnswerType.CHOICE));
    }
    q.options(choices);
  }

  private static List<String> split(String options) {
    if (options.isBlank()) return List.of();
    String parts =
        options.contains("|")
            ? "\\|"
            : options.contains(";")
                ? ";"
                : options.contains("\n") ? "\n" : ",|(?<=\\p{L})\\s*/\\s*(?=\\p{L})";
    return List.of(options.split(parts));
  }

  private static int whole(String cell) {
    return cell.matches("\\d{1,6}(\\.0)?") ? Integer.parseInt(cell.replaceAll("\\..*", "")) : 0;
  }

  /** The first column of each name that a table has. */
  private record Columns(Table table) {
    String of(TableRow row, String[] names) {
      OptionalInt column = table.column(names);
      return column.isPresent() ? row.cell(column.getAsInt()) : "";
    }
  }
}
