package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casefile.kit.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook in LibreOffice: opened, calculated, printed, saved, and taken back. */
class LibreOfficeTest {

  @TempDir Path folder;

  @Test
  void it_opens_calculates_prints_and_what_it_saves_is_read_back() throws Exception {
    Optional<Path> office =
        Programs.find("the workbook opened and saved by LibreOffice", "soffice", "libreoffice");
    assumeTrue(office.isPresent());
    Sandbox sandbox = new Sandbox(folder).copy("samples/first-audit", false);
    sandbox.run(
        "casefile audit samples/first-audit --as-at 2025-11-22 -f xlsx,json -o audit --quiet");
    decide();

    convert(office.get(), "xlsx:Calc MS Excel 2007 XML", "saved");
    convert(office.get(), "pdf", "printed");

    Path saved = folder.resolve("saved/audit.xlsx");
    assertThat(cells(saved)).isEqualTo(cells(folder.resolve("audit/audit.xlsx")));
    try (PDDocument printed = Loader.loadPDF(folder.resolve("printed/audit.pdf").toFile())) {
      assertThat(new PDFTextStripper().getText(printed))
          .contains("GA-101", "How good are our records?")
          .doesNotContain("###", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "Err:5");
    }
    Sandbox.Ran moderated =
        sandbox.run("casefile moderate audit/audit.json saved/audit.xlsx -o moderated");
    assertThat(moderated.status()).as(moderated.err()).isZero();
    assertThat(moderated.out()).contains("1 decision added to the history");
  }

  private void decide() throws IOException {
    Path file = folder.resolve("audit/audit.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      Sheet sheet = book.getSheet("Decisions");
      Row headers = sheet.getRow(0);
      for (Cell header : headers) {
        String name = header.getStringCellValue();
        Cell cell = sheet.getRow(1).getCell(header.getColumnIndex());
        if (name.equals("Your rating")) cell.setCellValue("IE");
        if (name.equals("Decided by")) cell.setCellValue("Ann Rees");
        if (name.startsWith("Reason")) cell.setCellValue("The plan was not exported.");
      }
      try (var out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
  }

  private void convert(Path office, String to, String into) throws Exception {
    Process process =
        new ProcessBuilder(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                folder.resolve(into).toString(),
                folder.resolve("audit/audit.xlsx").toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(process.waitFor(180, TimeUnit.SECONDS)).as("LibreOffice answers").isTrue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  /** What each cell shows, sheet by sheet; formulas by what they come to. */
  private static List<String> cells(Path file) throws IOException {
    DataFormatter shown = new DataFormatter(java.util.Locale.UK);
    shown.setUseCachedValuesForFormulaCells(true);
    List<String> all = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            String text = shown.formatCellValue(cell);
            if (!text.isBlank())
              all.add(sheet.getSheetName() + " " + cell.getAddress() + " " + text);
          }
        }
      }
    }
    return all;
  }
}
