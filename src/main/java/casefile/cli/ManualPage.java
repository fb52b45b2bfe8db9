package casefile.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual pages (man, section 1) and the completion of shells, out of the commands themselves.
 */
final class ManualPage {

  private static final String EXITS =
      "0 done; 1 a gate was not met; 2 wrong usage or template; 3 some input could not be read (the"
          + " rest was); 70 a fault of ours.";

  private ManualPage() {}

  /** Every file, by its path in the distribution. */
  static Map<String, String> all() {
    CommandLine line = Main.line(Console.NOWHERE);
    Map<String, String> pages = new LinkedHashMap<>();
    pages(line, pages);
    pages.put("completion/casefile.bash", completion(line));
    return pages;
  }

  private static void pages(CommandLine line, Map<String, String> pages) {
    CommandSpec spec = line.getCommandSpec();
    pages.put("man/" + name(spec) + ".1", of(spec));
    line.getSubcommands()
        .forEach(
            (n, sub) -> {
              if (!n.equals("help")) pages(sub, pages);
            });
  }

  /** The date it is made on is no part of it: the same program gives the same file. */
  private static String completion(CommandLine line) {
    return AutoComplete.bash("casefile", line)
        .lines()
        .filter(l -> !l.startsWith("# Generated on") && !l.matches("# .*[0-9]{4}.*generated.*"))
        .map(String::stripTrailing)
        .reduce(new StringBuilder(), (all, l) -> all.append(l).append('\n'), StringBuilder::append)
        .toString();
  }

  private static String name(CommandSpec spec) {
    return spec.qualifiedName().replace(' ', '-');
  }

  static String of(CommandSpec spec) {
    List<String> out = new ArrayList<>();
    String header = String.join(" ", spec.usageMessage().header());
    out.add(".TH " + name(spec).toUpperCase(java.util.Locale.ROOT) + " 1 \"\" \"casefile-audit\"");
    out.add(".SH NAME");
    out.add(text(name(spec) + " - " + header.replaceAll("\\.$", "")));
    out.add(".SH SYNOPSIS");
    out.add(".B " + text(spec.qualifiedName()));
    out.add(text(synopsis(spec)));
    List<String> about =
        Arrays.stream(spec.usageMessage().description())
            .filter(l -> !l.isBlank() && !l.startsWith("  casefile "))
            .toList();
    if (!about.isEmpty()) {
      out.add(".SH DESCRIPTION");
      about.forEach(l -> out.add(text(l)));
    }
    if (!spec.subcommands().isEmpty()) {
      out.add(".SH COMMANDS");
      spec.subcommands()
          .forEach((n, c) -> item(out, n, c.getCommandSpec().usageMessage().header()));
    }
    out.add(".SH OPTIONS");
    for (PositionalParamSpec p : spec.positionalParameters()) {
      item(out, p.paramLabel(), HelpScreen.said(p));
    }
    for (OptionSpec o : spec.options()) {
      if (!o.hidden()) item(out, HelpScreen.names(o), HelpScreen.said(o));
    }
    out.add(".SH EXAMPLES");
    out.add(".nf");
    HelpScreen.examples(spec).forEach(l -> out.add(text(l.strip())));
    out.add(".fi");
    out.add(".SH EXIT STATUS");
    out.add(text(EXITS));
    return String.join("\n", out) + "\n";
  }

  private static String synopsis(CommandSpec spec) {
    StringBuilder line = new StringBuilder();
    if (!spec.subcommands().isEmpty()) line.append("COMMAND ");
    line.append("[OPTION]...");
    spec.positionalParameters().forEach(p -> line.append(' ').append(p.paramLabel()));
    return line.toString();
  }

  private static void item(List<String> out, String name, String[] said) {
    out.add(".TP");
    out.add(".B " + text(name));
    out.add(text(String.join(" ", said)));
  }

  /** With what means something to the typesetter taken out of its hands. */
  private static String text(String plain) {
    String safe = plain.replace("\\", "\\e").replace("-", "\\-");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }
}
