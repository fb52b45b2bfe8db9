package casefile.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import casefile.audit.Audit;
import casefile.audit.CaseAudit;
import casefile.indicator.LearnedModel;
import casefile.standard.Template;
import casefile.template.Catalogue;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How well ratings agree with readers on files of authors never seen: each author in turn is left
 * out of both trainings, and that author's files are audited with what the others taught.
 *
 * <p>Arguments: the labelled folder, and a folder for {@code left-out.csv} and {@code
 * left-out-blanked.csv}, ratings in the shape of the labels.
 */
public final class LeftOut {

  private LeftOut() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path gold = Path.of(args[0]);
    CrossFit fit = new CrossFit(LabelledCase.read(gold), LabelledCase.nothing(gold));
    fit.warm();
    List<Rated> full = new ArrayList<>();
    List<Rated> blanked = new ArrayList<>();
    for (String author : fit.authors()) {
      Audit audit = audit(fit, author);
      for (LabelledCase c : fit.cases()) {
        if (!c.author().equals(author)) continue;
        full.add(new Rated(c.gold(), audit.of(c.reading().file())));
        blanked.add(new Rated(c.gold(), audit.of(c.blanked().file())));
      }
    }
    Map<String, List<String>> groups = groups(gold.resolve("groups.csv"));
    out.println("Files of authors left out, as exported:");
    out.println(Agreements.table(full, groups));
    out.println("The same with headings blanked and document types unknown:");
    out.println(Agreements.table(blanked, groups));
    out.println("Criteria and calibration:");
    out.println(Agreements.criteria(full));
    if (args.length > 1) {
      Files.createDirectories(Path.of(args[1]));
      Files.writeString(Path.of(args[1], "left-out.csv"), csv(full));
      Files.writeString(Path.of(args[1], "left-out-blanked.csv"), csv(blanked));
    }
  }

  /** A case as its readers and an audit that had not seen its author rated it. */
  record Rated(Gold gold, CaseAudit audit) {

    /** The level the audit gave; empty where it could not judge. */
    OptionalInt level(String id) {
      if (id.equals("overall")) return audit.rating().rated();
      int standard = id.charAt(1) - '1';
      if (id.length() == 2) return audit.standards().get(standard).rating().rated();
      return audit.standards().get(standard).criteria().get(id.charAt(3) - '1').rating().rated();
    }
  }

  /** The audit as it ships, weights rounded as they are stored, without what one author taught. */
  private static Audit audit(CrossFit fit, String author) {
    LearnedModel sentences = fit.without(author);
    LearnedModel model =
        new LearnedModel(
            sentences.concepts(),
            sentences.keys(),
            sentences.weights(),
            sentences.bias(),
            fit.ratings(Optional.of(author)));
    Template core = Catalogue.load("strengths-based-practice").template().orElseThrow();
    return new Audit(
        core, Catalogue.knowledge().orElseThrow().with(LearnedModel.of(model.bytes())));
  }

  /** The groups a case belongs to, to be reported apart. */
  private static Map<String, List<String>> groups(Path csv) throws IOException {
    return Files.readAllLines(csv).stream()
        .skip(1)
        .map(line -> line.split(","))
        .collect(groupingBy(cells -> cells[0], mapping(cells -> cells[1], toList())));
  }

  private static String csv(List<Rated> rated) {
    StringBuilder text = new StringBuilder("caseId,author,rater,id,rating\n");
    for (Rated r : rated) {
      for (String id : Criteria.ALL_IDS) {
        text.append(r.gold().file().caseId())
            .append(",")
            .append(r.gold().author())
            .append(",left-out,")
            .append(id)
            .append(",")
            .append(r.level(id).isPresent() ? r.level(id).getAsInt() : "IE")
            .append("\n");
      }
    }
    return text.toString();
  }
}
