package casefile.output;

import casefile.audit.Audit;
import casefile.diagnostic.Place;
import casefile.indicator.Knowledge;
import casefile.ingest.Export;
import casefile.ingest.ImportOptions;
import casefile.ingest.Limits;
import casefile.kit.Reports;
import casefile.moderation.Auditors;
import casefile.moderation.Edit;
import casefile.moderation.History;
import casefile.moderation.Item;
import casefile.moderation.Labels;
import casefile.moderation.Mark;
import casefile.moderation.Merge;
import casefile.moderation.Proposal;
import casefile.moderation.Role;
import casefile.moderation.Span;
import casefile.moderation.Standing;
import casefile.report.Decisions;
import casefile.report.Identify;
import casefile.report.Input;
import casefile.report.ModerationPaper;
import casefile.report.Quotes;
import casefile.report.Report;
import casefile.report.Reporter;
import casefile.report.Ruler;
import casefile.report.SamplePaper;
import casefile.report.Wording;
import casefile.sampling.Allocation;
import casefile.sampling.Composition;
import casefile.sampling.Registers;
import casefile.sampling.Sample;
import casefile.template.Catalogue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Every file that is for people, made from a real audit in which nobody's words are left. */
final class Spoken {

  /** Stands where somebody's own words stood. */
  static final String BLANK = "§";

  private static final LocalDate DAY = LocalDate.of(2025, 11, 22);
  private static final Set<String> OTHERS_WORDS =
      Set.of("quote", "source", "path", "term", "preferred", "noted");

  /** Audited, saved and read back, as packs and moderation read it. */
  static final Report AUDIT = audit();

  private Spoken() {}

  private static Report audit() {
    Knowledge knowledge = Catalogue.knowledge().orElseThrow();
    var template = Catalogue.load("strengths-based-practice").template().orElseThrow();
    Audit audit = new Audit(template, knowledge);
    Reporter reporter = new Reporter(Reports.run(Quotes.SHORT, Identify.NONE), Ruler.of(template));
    List<Path> paths =
        List.of(
            Path.of("samples/first-audit/adults.jsonl"),
            Path.of("samples/first-audit/children.json"),
            Path.of("samples/first-audit/GC-210"));
    try (var steps = Export.of(paths, new ImportOptions("", Limits.DEFAULT)).pending()) {
      steps.forEach(s -> s.load().cases().forEach(c -> reporter.add(audit.of(c))));
    }
    List<Input> inputs =
        List.of(
            new Input("a.pdf", "00", 9, "pdf", Input.Status.REFUSED, "protected by a password"),
            new Input("b.pdf", "00", 9, "pdf", Input.Status.PARTIAL, "protected by a password"));
    try {
      return blank(reporter.report(inputs, List.of()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Report blank(Report report) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    new JsonFormat().write(report, json);
    JsonNode root = new ObjectMapper().readTree(json.toByteArray());
    blank(root);
    for (JsonNode c : root.path("cases")) {
      for (JsonNode d : c.path("documents")) ((ObjectNode) d).put("title", BLANK);
      ObjectNode attributes = (ObjectNode) c.path("attributes");
      attributes.fieldNames().forEachRemaining(n -> attributes.put(n, BLANK));
    }
    byte[] blanked = new ObjectMapper().writeValueAsBytes(root);
    return AuditJson.read(new ByteArrayInputStream(blanked), "audit.json").report().orElseThrow();
  }

  private static void blank(JsonNode node) {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        JsonNode value = object.get(name);
        if (OTHERS_WORDS.contains(name) && value.isTextual()) object.put(name, BLANK);
        else if (name.equals("sources")) ((ArrayNode) value).removeAll().add(new TextNode(BLANK));
        else blank(value);
      }
    } else {
      node.forEach(Spoken::blank);
    }
  }

  /** By name, in a language; PDFs as the markup they are made of. */
  static Map<String, byte[]> files(Wording words) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Map<Item, Proposal> proposals = Decisions.proposals(AUDIT);
    Merge merge = Merge.of(History.NONE, edits(proposals), proposals, DAY);
    Map<Item, Standing> standings = merge.history().standings(proposals, DAY, Optional.empty());
    Report decided = Decisions.applied(AUDIT, standings).in(words);
    for (Report report : List.of(AUDIT.in(words), decided)) {
      String name = report == decided ? "final" : "audit";
      for (Format format : Formats.ALL) {
        if (!format.forPeople() || format instanceof PdfFormat) continue;
        files.put(name + "-" + format.name() + "." + format.extension(), bytes(format, report));
      }
      files.put(name + ".pdf.html", pdf(g -> PdfPages.markup(report, g)));
      files.put(
          name + "-case.pdf.html", pdf(g -> PdfCase.markup(report, report.cases().get(0), g)));
    }
    Report report = AUDIT.in(words);
    for (var result : report.cases()) {
      String id = result.caseId() + ".pdf.html";
      files.put("fishbowl-" + id, leaf(report, casefile.report.Fishbowl.of(report, result)));
      files.put("feedback-" + id, leaf(report, casefile.report.Feedback.of(report, result)));
    }
    files.put("peers.pdf.html", leaf(report, casefile.report.PeerChallenge.of(report)));
    Auditors auditors = Auditors.of(merge.history(), new Labels(List.of()), Span.MONTH);
    paper(
        files, "moderation", ModerationPaper.of(decided, standings, List.of(), auditors, 90, DAY));
    paper(files, "compare", casefile.report.ChangePaper.of(ChangeFilesTest.ROSE.in(words)));
    paper(files, "sample", SamplePaper.of(drawn(words)));
    return files;
  }

  private static SamplePaper.Drawn drawn(Wording words) {
    Sample sample = Registers.draw(Registers.of(60), Registers.random("seed", 12, 4));
    return new SamplePaper.Drawn(
        sample,
        Allocation.NONE,
        Composition.of(sample, List.of("Team")),
        List.of(),
        Map.of(),
        DAY,
        "casefile-audit",
        words);
  }

  /** One confirmed, one changed, two auditors apart on a third, and a third person on a fourth. */
  private static List<Edit> edits(Map<Item, Proposal> proposals) {
    List<Item> items = new ArrayList<>(proposals.keySet());
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Item item = items.get(3 * i);
      Mark other = proposals.get(item).mark() == Mark.ONE ? Mark.FOUR : Mark.ONE;
      edits.add(edit(item, proposals, Role.AUDITOR, i == 0 ? proposals.get(item).mark() : other));
      if (i > 1) edits.add(edit(item, proposals, Role.AUDITOR, Mark.TWO));
      if (i > 2) edits.add(edit(item, proposals, Role.MODERATOR, Mark.THREE));
    }
    return edits;
  }

  private static Edit edit(Item item, Map<Item, Proposal> proposals, Role role, Mark mark) {
    return new Edit(
        Place.of(BLANK),
        item,
        Optional.of(proposals.get(item).basis()),
        role,
        BLANK + role.ordinal() + mark.ordinal(),
        Optional.of(DAY),
        Optional.of(mark),
        mark == Mark.TWO ? "" : BLANK,
        BLANK,
        Optional.of(proposals.get(item).mark()),
        "");
  }

  private static void paper(Map<String, byte[]> files, String name, casefile.report.Paper paper)
      throws IOException {
    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    PaperXlsx.write(paper, Optional.empty(), xlsx);
    files.put(name + ".xlsx", xlsx.toByteArray());
    files.put(name + ".pdf.html", pdf(g -> PaperPdf.markup(paper, g)));
  }

  private static byte[] leaf(Report report, casefile.report.Leaf leaf) throws IOException {
    return pdf(g -> PdfLeaf.markup(report, leaf, g));
  }

  private static byte[] pdf(java.util.function.Function<Glyphs, String> markup) throws IOException {
    try (TrueTypeFont font =
        new TTFParser().parse(new RandomAccessReadBuffer(ReportFont.SEMI_BOLD.bytes()))) {
      return markup.apply(new Glyphs(font)).getBytes(StandardCharsets.UTF_8);
    }
  }

  private static byte[] bytes(Format format, Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(report, out);
    return out.toByteArray();
  }
}
