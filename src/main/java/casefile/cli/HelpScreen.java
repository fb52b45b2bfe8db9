package casefile.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What {@code --help} shows: a screen that can be read without scrolling, with examples to copy.
 *
 * <p>Options come in the order of their command, which is that of their use, one line each; those
 * that do not fit are in {@code --help-all} and in the manual page.
 */
final class HelpScreen {

  /** Lines of a terminal, one left for the prompt. */
  static final int LINES = 23;

  static final int COLUMNS = 96;

  static final String ALL = "--help-all";

  private static final int NAMES = 26;

  private static final int COMMANDS = 10;

  private HelpScreen() {}

  /** Makes every command of this one show such a screen. */
  static void register(CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    spec.usageMessage().sectionKeys(List.of("screen"));
    spec.usageMessage().sectionMap().put("screen", help -> of(help.commandSpec()));
    line.getSubcommands().values().forEach(HelpScreen::register);
  }

  /** The whole help of the command these arguments name. */
  static String all(CommandLine line, String... args) {
    CommandLine named = line;
    for (String arg : args) {
      CommandLine next = named.getSubcommands().get(arg);
      if (next != null) named = next;
    }
    named.getCommandSpec().usageMessage().sectionKeys(KEYS);
    return named.getUsageMessage(Ansi.OFF);
  }

  /** As picocli has them before they are changed. */
  private static final List<String> KEYS = new CommandLine.Model.UsageMessageSpec().sectionKeys();

  static boolean asked(String... args) {
    return Arrays.asList(args).contains(ALL);
  }

  static String of(CommandSpec spec) {
    List<String> lines = new ArrayList<>();
    lines.addAll(List.of(spec.usageMessage().header()));
    lines.add("Usage: " + spec.qualifiedName() + usage(spec));
    lines.add("");
    examples(spec).forEach(lines::add);
    lines.add("");
    List<String> items = items(spec);
    List<String> footer = Arrays.stream(spec.usageMessage().footer()).toList();
    if (lines.size() + items.size() + footer.size() <= LINES) {
      lines.addAll(items);
      lines.addAll(footer);
      return String.join("\n", lines) + "\n";
    }
    int left = LINES - lines.size() - 2;
    boolean cut = items.size() > left;
    lines.addAll(cut ? items.subList(0, left) : items);
    lines.add("");
    lines.add(
        (cut ? "and " + (items.size() - left) + " more: " : "More: ")
            + spec.qualifiedName()
            + " "
            + ALL);
    return String.join("\n", lines) + "\n";
  }

  private static String usage(CommandSpec spec) {
    StringBuilder usage = new StringBuilder();
    if (!spec.subcommands().isEmpty()) usage.append(" COMMAND");
    for (OptionSpec option : spec.options()) {
      if (option.required())
        usage.append(' ').append(option.longestName()).append(' ').append(option.paramLabel());
    }
    if (spec.options().stream().anyMatch(o -> !o.required())) usage.append(" [OPTION…]");
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      usage.append(' ').append(parameter.paramLabel());
      if (parameter.arity().max() > 1) usage.append('…');
    }
    return usage.toString();
  }

  /** The lines of the description that are commands. */
  static List<String> examples(CommandSpec spec) {
    return Arrays.stream(spec.usageMessage().description())
        .filter(l -> l.startsWith("  casefile "))
        .toList();
  }

  private static List<String> items(CommandSpec spec) {
    List<String> items = new ArrayList<>();
    spec.subcommands()
        .forEach(
            (name, c) ->
                items.add(line(COMMANDS, name, c.getCommandSpec().usageMessage().header())));
    spec.positionalParameters().forEach(p -> items.add(line(NAMES, p.paramLabel(), said(p))));
    spec.options().stream()
        .filter(o -> !o.hidden() && !o.usageHelp() && !o.versionHelp())
        .forEach(o -> items.add(line(NAMES, names(o), said(o))));
    return items;
  }

  static String names(OptionSpec option) {
    String names = String.join(", ", option.names());
    return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
  }

  static String[] said(ArgSpec arg) {
    return Arrays.stream(arg.description())
        .map(l -> l.replace("${DEFAULT-VALUE}", String.valueOf(arg.defaultValue())))
        .toArray(String[]::new);
  }

  private static String line(int width, String name, String[] said) {
    String line = String.format("  %-" + width + "s ", name) + String.join(" ", said);
    if (line.length() <= COLUMNS) return line;
    int space = line.lastIndexOf(' ', COLUMNS - 2);
    return line.substring(0, space) + " …";
  }
}
