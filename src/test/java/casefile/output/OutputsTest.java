package casefile.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casefile.audit.CaseAudit;
import casefile.kit.Reports;
import casefile.report.Identify;
import casefile.report.Quotes;
import casefile.report.Report;
import casefile.text.Token;
import casefile.text.Tokens;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputsTest {

  private static byte[] bytes(Format format, Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(report, out);
    return out.toByteArray();
  }

  @Test
  void locale_time_zone_and_order_of_cases_do_not_move_a_byte() throws Exception {
    List<CaseAudit> audits = Reports.audits(14);
    Report report = Reports.of(audits, Quotes.SHORT, Identify.NONE);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    for (Format format : Formats.withBeside(Formats.ALL)) {
      byte[] first = bytes(format, report);
      try {
        Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        List<CaseAudit> other = new ArrayList<>(audits);
        Collections.reverse(other);
        byte[] again = bytes(format, Reports.of(other, Quotes.SHORT, Identify.NONE));
        assertThat(again).as(format.name()).isEqualTo(first);
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
    }
  }

  @Test
  void no_output_names_anybody_unless_asked_to() throws Exception {
    List<CaseAudit> audits = Reports.audits(16);
    for (Quotes quotes : Quotes.values()) {
      Report report = Reports.of(audits, quotes, Identify.NONE);
      for (Format format : Formats.withBeside(Formats.ALL)) {
        String text = text(bytes(format, report));
        Set<String> words = new TreeSet<>();
        for (Token token : Tokens.of(text)) words.add(token.word());
        for (String name : names(audits)) {
          assertThat(words)
              .as(format.name() + " " + quotes.code())
              .doesNotContain(name, name + "s");
        }
        assertThat(text)
            .doesNotContain(
                "943 476 5919", "07700 900123", "@example.org", "03/02/1947", "CY14 2DG", "Isfryn");
      }
    }
    String full = text(bytes(new JsonFormat(), Reports.of(audits, Quotes.FULL, Identify.FULL)));
    assertThat(full).contains(audits.get(0).file().person().name().split(" ")[0]);
  }

  @Test
  void with_names_and_full_quotes_a_quote_is_the_passage_itself() {
    List<CaseAudit> audits = Reports.audits(5);
    Report report = Reports.of(audits, Quotes.FULL, Identify.FULL);
    for (CaseAudit audit : audits) {
      var shown = report.caseOf(audit.file().caseId()).orElseThrow().criteria();
      for (int i = 0; i < shown.size(); i++) {
        int at = i;
        var evidence =
            audit.standards().stream()
                .flatMap(s -> s.criteria().stream())
                .toList()
                .get(at)
                .evidence();
        for (int j = 0; j < evidence.size(); j++) {
          assertThat(shown.get(i).evidence().get(j).quote())
              .hasValue(evidence.get(j).passage().text());
        }
      }
    }
  }

  @Test
  void files_are_written_whole_or_not_at_all(@TempDir Path folder) throws IOException {
    Report report = Reports.of(14);
    Files.writeString(folder.resolve("audit.json"), "before");
    Format broken = new Broken();
    assertThatThrownBy(() -> Outputs.write(folder, report, List.of(new JsonFormat(), broken)))
        .isInstanceOf(IOException.class);
    assertThat(Files.readString(folder.resolve("audit.json"))).isEqualTo("before");
    try (var left = Files.list(folder)) {
      assertThat(left).hasSize(1);
    }
    assertThat(Outputs.write(folder, report, List.of(new JsonFormat())))
        .containsExactly(folder.resolve("audit.json"));
    assertThat(Files.readString(folder.resolve("audit.json"))).contains("audit/1");
  }

  /** The words of the made-up people and their network. */
  private static Set<String> names(List<CaseAudit> audits) {
    Set<String> names = new TreeSet<>();
    for (CaseAudit audit : audits) {
      for (Token token :
          Tokens.of(audit.file().person().name() + " " + audit.file().attributes().get("worker"))) {
        if (token.word().length() > 2) names.add(token.word());
      }
    }
    names.addAll(List.of("rhian", "siwan", "leanne", "kamrul", "bronwen", "jodie", "prydderch"));
    return names;
  }

  /** Everything in a file that is text, metadata included. */
  private static String text(byte[] bytes) throws IOException {
    if (bytes[0] == '{' || bytes[0] == '<' || bytes[0] == (byte) 0xEF)
      return new String(bytes, StandardCharsets.UTF_8);
    if (bytes[0] == '%') {
      try (PDDocument document = Loader.loadPDF(bytes)) {
        var metadata = document.getDocumentCatalog().getMetadata();
        return new PDFTextStripper().getText(document)
            + new String(metadata.toByteArray(), StandardCharsets.UTF_8)
            + document.getDocumentInformation().getCOSObject();
      }
    }
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
      }
    }
    return all.toString();
  }

  private static final class Broken implements Format {
    @Override
    public String name() {
      return "broken";
    }

    @Override
    public String extension() {
      return "broken";
    }

    @Override
    public String summary() {
      return "fails half way";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
      out.write(1);
      throw new IOException("disk full");
    }
  }
}
