package casefile;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.audit.Audit;
import casefile.audit.CaseAudit;
import casefile.indicator.Knowledge;
import casefile.ingest.Export;
import casefile.ingest.ImportOptions;
import casefile.ingest.Limits;
import casefile.ingest.Loaded;
import casefile.ingest.Pending;
import casefile.report.Identify;
import casefile.report.Quotes;
import casefile.report.Report;
import casefile.report.Reporter;
import casefile.report.Ruler;
import casefile.report.Run;
import casefile.standard.Template;
import casefile.template.Catalogue;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A value that holds a person's words prints lengths and places, so that no stray log line or
 * exception can leak a case.
 *
 * <p>One case is taken through the whole program with a made-up word in every sentence, name and
 * title; then every record reached from what came of it is printed.
 */
class PersonsWordsTest {

  private static final String WORD = "zzyzxword";

  /** With `--identify full` a document's title stands as written; its line should not print it. */
  private static final Set<String> TO_BE_MENDED = Set.of("casefile.report.CaseResult$DocumentLine");

  private static final String CASE =
      """
      {"schema":"case-file/1","caseId":"C-1","service":"adult","nation":"wales",
       "attributes":{"worker":"Wanda Zzyzxword"},
       "person":{"name":"Peter Zzyzxword","dateOfBirth":"1947-02-03","nhsNumber":"999 000 0000",
         "address":"1 Zzyzxword Street"},
       "documents":[
        {"id":"d1","type":"assessment","title":"Zzyzxword assessment","date":"2025-03-04",
         "sections":[{"heading":"Strengths","fields":[{"label":"What can the person do?",
           "value":"Peter zzyzxword repairs clocks and his sister Ann Zzyzxword visits on Fridays."}],
           "text":"Peter said he wants to go back to his zzyzxword club. He was offered a lift there.\\n\\nPeter cannot zzyzxword and needs help. No zzyzxword strengths identified."}]},
        {"id":"d2","type":"care-and-support-plan","title":"Plan","date":"2025-04-01",
         "sections":[{"heading":"Outcomes","fields":[{"label":"Outcome",
           "value":"Peter goes to his zzyzxword club each Tuesday with Ann, by bus, from May."}],
           "text":"Risk of zzyzxword on the stairs talked through with Peter, who accepts it."}]}]}
      """;

  @TempDir Path folder;

  @Test
  void no_record_on_the_way_from_a_file_to_a_report_prints_a_persons_words() throws IOException {
    Set<String> kinds = new TreeSet<>();
    Set<String> leaks = new TreeSet<>();
    int texts = 0;
    for (Object value : reached(everythingMadeOfTheCase())) {
      if (value instanceof String text && text.toLowerCase(Locale.ROOT).contains(WORD)) texts++;
      if (!(value instanceof Record)) continue;
      kinds.add(value.getClass().getSimpleName());
      if (value.toString().toLowerCase(Locale.ROOT).contains(WORD)) {
        leaks.add(value.getClass().getName());
      }
    }
    assertThat(texts).as("the word is there to be leaked").isGreaterThan(10);
    assertThat(kinds)
        .contains("CaseFile", "Document", "Field", "Section", "Sentence", "Passage", "Person")
        .contains("Evidence", "CriterionAudit", "CaseResult", "DocumentLine", "Quoted", "Report");
    assertThat(leaks).as("records whose toString shows a person's words").isSubsetOf(TO_BE_MENDED);
  }

  private List<Object> everythingMadeOfTheCase() throws IOException {
    Files.writeString(folder.resolve("C-1.json"), CASE);
    Knowledge knowledge = Catalogue.knowledge().orElseThrow();
    Template template = Catalogue.load("strengths-based-practice").template().orElseThrow();
    Audit audit = new Audit(template, knowledge);
    Run run = new Run("t", "0", 1, LocalDate.of(2025, 6, 1), Quotes.FULL, Identify.FULL, Map.of());
    Reporter reporter = new Reporter(run, Ruler.of(template));
    List<Object> all = new ArrayList<>();
    try (Stream<Pending> steps =
        Export.of(List.of(folder), new ImportOptions("", Limits.DEFAULT)).pending()) {
      for (Pending step : steps.toList()) {
        Loaded loaded = step.load();
        all.add(loaded);
        loaded.cases().forEach(c -> all.add(knowledge.read(c)));
        List<CaseAudit> audits = loaded.cases().stream().map(audit::of).toList();
        audits.forEach(reporter::add);
        all.addAll(audits);
      }
    }
    Report report = reporter.report(List.of(), List.of());
    assertThat(report.cases()).hasSize(1);
    all.add(report);
    return all;
  }

  /** All values to be reached through records, lists, maps and options. */
  private static Collection<Object> reached(List<Object> roots) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> waiting = new ArrayDeque<>(roots);
    while (!waiting.isEmpty()) {
      Object value = waiting.remove();
      if (!seen.add(value)) continue;
      if (value instanceof Collection<?> many) waiting.addAll(many);
      else if (value instanceof Map<?, ?> map) {
        waiting.addAll(map.keySet());
        waiting.addAll(map.values());
      } else if (value instanceof Optional<?> maybe) maybe.ifPresent(waiting::add);
      else if (value instanceof Record) waiting.addAll(components(value));
    }
    return seen;
  }

  private static List<Object> components(Object value) {
    List<Object> parts = new ArrayList<>();
    try {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        component.getAccessor().setAccessible(true);
        Object part = component.getAccessor().invoke(value);
        if (part != null) parts.add(part);
      }
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    return parts;
  }
}
