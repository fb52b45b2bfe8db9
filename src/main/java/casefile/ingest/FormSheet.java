package casefile.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads lists of questions in spreadsheets. */
final class FormSheet implements FormImporter {

  @Override
  public String name() {
    return "spreadsheet";
  }

  @Override
  public String summary() {
    return "Reads question lists in spreadsheets (.xlsx, .xls, .ods): every sheet that has questions.";
  }

  @Override
  public List<String> endings() {
    return List.of("xlsx", "xlsm", "xls", "ods");
  }

  @Override
  public boolean knows(Probe probe) {
    if (probe.named("xlsx", "xlsm", "xls", "ods")) return true;
    String head = new String(probe.head(), StandardCharsets.ISO_8859_1);
    return probe.starts("PK") && head.contains("xl/workbook.xml");
  }

  @Override
  public FormDraft read(Source source, Limits limits) throws IOException, Refused {
    return QuestionList.read(source, limits);
  }
}
