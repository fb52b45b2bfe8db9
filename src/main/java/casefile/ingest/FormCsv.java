package casefile.ingest;

import java.io.IOException;
import java.util.List;

/** Reads lists of questions as CSV. */
final class FormCsv implements FormImporter {

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String summary() {
    return "Reads question lists (.csv, .tsv): a row a question, told by a column Question or Label.";
  }

  @Override
  public List<String> endings() {
    return List.of("csv", "tsv");
  }

  @Override
  public boolean knows(Probe probe) {
    return !probe.binary() && probe.named("csv", "tsv");
  }

  @Override
  public FormDraft read(Source source, Limits limits) throws IOException, Refused {
    return QuestionList.read(source, limits);
  }
}
