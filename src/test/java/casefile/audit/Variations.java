package casefile.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes to a case file that say nothing about its quality. */
final class Variations {

  private static final Set<String> TEXTS = Set.of("text", "value", "label", "heading");

  private static final List<String> OFFICE =
      List.of(
          "Invoice received and passed to finance.",
          "Letter scanned and filed.",
          "Email forwarded to the brokerage team.",
          "Rang the office, line engaged. To try again.",
          "Appointment moved to Thursday at 2pm.",
          "Form printed and put in the post.",
          "Record checked and data quality warning cleared.",
          "Allocated to the duty tray.",
          "Voicemail left.",
          "System down this morning, notes entered late.");

  /** Documents there, boxes there, and in them only the words of the standards. */
  static final String RUBRIC_WORDS =
      """
      {"schema":"case-file/1","caseId":"EMPTY","service":"adult","nation":"wales","documents":[
       {"id":"d1","type":"assessment","title":"Assessment","date":"2025-03-04","sections":[
        {"heading":"Strengths","fields":[
         {"label":"Strengths","value":"Strengths-based. Strengths, networks, resources, balance."},
         {"label":"What matters","value":"Person-centred. Personal outcomes. What matters. Voice."}],
         "text":"Views, wishes and feelings. Involvement. Co-production. Advocacy."}]},
       {"id":"d2","type":"care-and-support-plan","title":"Plan","date":"2025-04-01","sections":[
        {"heading":"Outcomes","fields":[
         {"label":"Outcome","value":"Outcomes-focused. Outcomes. Golden thread. Progress."},
         {"label":"Actions","value":"N/A"}],
         "text":"Strengths, outcomes, voice, risk enablement. Independence. Choice and control."}]},
       {"id":"d3","type":"risk-assessment","title":"Risk","date":"2025-04-02","sections":[
        {"heading":"Risk","fields":[
         {"label":"Risks","value":"Risk enablement. Positive risk taking. Proportionate."},
         {"label":"Alternatives","value":"Least restrictive. Capacity. Best interests."}],
         "text":"Risk. Contingency. Balanced."}]},
       {"id":"d4","type":"review","title":"Review","date":"2025-10-01","sections":[
        {"heading":"Progress","fields":[{"label":"Progress","value":"Progress. Outcomes. Distance travelled."}],
         "text":"Strengths-based review. Person-centred."}]}]}
      """;

  private Variations() {}

  static void addNotes(ObjectNode file) {
    ArrayNode documents = (ArrayNode) file.path("documents");
    for (int i = 0; i < 300; i++) {
      ObjectNode note = documents.addObject();
      note.put("id", "office-" + i).put("type", "case-note").put("title", "Office");
      note.put("date", String.format("2025-%02d-%02d", 1 + i % 10, 1 + i % 28));
      note.putArray("sections").addObject().put("heading", "").put("text", OFFICE.get(i % 10));
    }
  }

  private static final List<String> ORIGINS =
      List.of(
          "British",
          "Polish",
          "Somali",
          "Indian",
          "Irish",
          "Caribbean",
          "African",
          "Asian",
          "Pakistani",
          "Bangladeshi",
          "Turkish",
          "Scottish",
          "Romanian");

  private static final List<String> FAITHS = List.of("Muslim", "Sikh", "Hindu", "Christian");

  /** Every origin and every faith becomes the next of its list. */
  static String anotherOrigin(String text) {
    return next(next(text, ORIGINS), FAITHS);
  }

  private static String next(String text, List<String> words) {
    Pattern any = Pattern.compile("\\b(?:" + String.join("|", words) + ")\\b");
    return any.matcher(text)
        .replaceAll(m -> words.get((words.indexOf(m.group()) + 1) % words.size()));
  }

  /** Gives the person another name, wherever it is written. */
  static void rename(ObjectNode file) {
    String name = file.path("person").path("name").asText();
    Map<String, String> names = new TreeMap<>();
    List<String> others = List.of("Wojtek", "Ngozi", "Featherby");
    String all = file.toString();
    String[] parts = name.split("[ -]");
    for (int i = 0; i < parts.length; i++) {
      boolean ordinary =
          Pattern.compile(
                  "\\b" + Pattern.quote(parts[i].toLowerCase(java.util.Locale.ROOT)) + "\\b")
              .matcher(all)
              .find();
      if (parts[i].length() < 3 || ordinary) continue;
      names.put(parts[i].toUpperCase(java.util.Locale.ROOT), "FEATHERBY");
      names.put(parts[i], others.get(i == 0 ? 0 : i == parts.length - 1 ? 2 : 1));
    }
    if (names.isEmpty()) return;
    UnaryOperator<String> swap = text -> words(text, names);
    ObjectNode person = (ObjectNode) file.path("person");
    person.put("name", swap.apply(name));
    everyText(file, swap);
  }

  static void turnRound(ObjectNode file) {
    List<JsonNode> documents = new ArrayList<>();
    file.path("documents").forEach(documents::add);
    Collections.reverse(documents);
    file.putArray("documents").addAll(documents);
  }

  static void everyText(JsonNode at, UnaryOperator<String> change) {
    if (at instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> entry : object.properties()) {
        if (TEXTS.contains(entry.getKey()) && entry.getValue().isTextual()) {
          entry.setValue(TextNode.valueOf(change.apply(entry.getValue().asText())));
        } else {
          everyText(entry.getValue(), change);
        }
      }
    } else {
      at.forEach(child -> everyText(child, change));
    }
  }

  static String words(String text, Map<String, String> swaps) {
    Pattern any =
        Pattern.compile(
            "(?U)\\b("
                + String.join("|", swaps.keySet().stream().map(Pattern::quote).toList())
                + ")\\b");
    return any.matcher(text).replaceAll(m -> Matcher.quoteReplacement(swaps.get(m.group(1))));
  }
}
