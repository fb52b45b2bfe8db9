package casefile.training;

import casefile.indicator.Features;
import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.model.Nation;
import casefile.model.Person;
import casefile.model.Section;
import casefile.model.Service;
import casefile.template.Catalogue;
import casefile.text.Glossary;
import casefile.text.Reading;
import casefile.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A labelled case ready to learn from.
 *
 * @param blanked the same file with headings gone and every document of unknown type
 * @param features of each sentence, in its place
 * @param bare the same with headings hidden, and the type of every second sentence too: trained
 *     beside the others so that the score does not lean on them ("context dropout")
 * @param labels for each sentence two for each criterion: named for, named against
 */
record LabelledCase(
    Gold gold,
    Reading reading,
    Reading blanked,
    long[][] features,
    long[][] bare,
    boolean[][] labels) {

  private static final List<DocumentType> NOTHING_IN =
      List.of(
          DocumentType.OTHER,
          DocumentType.CASE_NOTE,
          DocumentType.ASSESSMENT,
          DocumentType.CARE_AND_SUPPORT_PLAN,
          DocumentType.RISK_ASSESSMENT,
          DocumentType.REVIEW);

  /** Every labelled case of a folder that readers could rate. */
  static List<LabelledCase> read(Path folder) throws IOException {
    Glossary welsh = Catalogue.welsh();
    return Gold.read(List.of(folder)).stream().filter(Gold::rated).map(g -> of(g, welsh)).toList();
  }

  /**
   * Sentences that say nothing, each in every kind of main document: words of the office and of the
   * standards do not speak for anything by themselves.
   */
  static List<long[]> nothing(Path folder) throws IOException {
    String lines =
        Files.readString(folder.resolve("nothing.txt"))
            .lines()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.joining("\n"));
    Document document =
        new Document(
            "d1",
            DocumentType.OTHER,
            "",
            Optional.empty(),
            "",
            List.of(new Section("", List.of(), lines)),
            "");
    CaseFile file =
        new CaseFile(
            "nothing",
            Service.ADULT,
            Nation.WALES,
            Map.of(),
            new Person("", "", "", ""),
            List.of(document));
    List<long[]> features = new ArrayList<>();
    for (Sentence s : Reading.of(file, Catalogue.welsh()).sentences()) {
      for (DocumentType type : NOTHING_IN) {
        features.add(Features.of(s, List.of(), List.of(), type));
      }
    }
    return features;
  }

  private static LabelledCase of(Gold gold, Glossary welsh) {
    Reading reading = Reading.of(gold.file(), welsh);
    List<Sentence> sentences = reading.sentences();
    long[][] features = new long[sentences.size()][];
    long[][] bare = new long[sentences.size()][];
    boolean[][] labels = new boolean[sentences.size()][];
    for (int i = 0; i < features.length; i++) {
      Sentence s = sentences.get(i);
      DocumentType hidden = i % 2 == 0 ? DocumentType.OTHER : s.type();
      features[i] = Features.of(s);
      bare[i] = Features.of(s, List.of(), s.promptWords(), hidden);
      labels[i] = labels(gold, s);
    }
    return new LabelledCase(
        gold, reading, Reading.of(blank(gold.file()), welsh), features, bare, labels);
  }

  /** A sentence bears a label when it holds half of the labelled passage, or half of it is held. */
  private static boolean[] labels(Gold gold, Sentence sentence) {
    boolean[] labels = new boolean[Criteria.IDS.size() * 2];
    int start = sentence.passage().start();
    int end = sentence.passage().end();
    for (Gold.Label label : gold.labels()) {
      if (!label.document().equals(sentence.passage().document())) continue;
      if (!label.section().equals(sentence.passage().section())) continue;
      int shared = Math.min(label.end(), end) - Math.max(label.start(), start);
      if (shared * 2 < Math.min(end - start, label.end() - label.start())) continue;
      int criterion = Criteria.IDS.indexOf(label.criterion());
      if (criterion >= 0) labels[criterion * 2 + (label.supports() ? 0 : 1)] = true;
    }
    return labels;
  }

  private static CaseFile blank(CaseFile file) {
    return new CaseFile(
        file.caseId(),
        file.service(),
        file.nation(),
        file.attributes(),
        file.person(),
        file.documents().stream()
            .map(
                d ->
                    new Document(
                        d.id(),
                        DocumentType.OTHER,
                        "",
                        d.date(),
                        "",
                        d.sections().stream()
                            .map(s -> new Section("", s.fields(), s.text()))
                            .toList(),
                        ""))
            .toList());
  }

  String author() {
    return gold.author();
  }
}
