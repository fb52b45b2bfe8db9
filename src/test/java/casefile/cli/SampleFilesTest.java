package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.ingest.EarlierFile;
import casefile.ingest.Limits;
import casefile.ingest.Table;
import casefile.ingest.TableFile;
import casefile.ingest.TableRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code casefile sample} writes, read back. */
class SampleFilesTest {

  private static final Path REGISTER = Path.of("samples/register/register.csv");

  @TempDir Path folder;

  private Sandbox sandbox(String name) throws IOException {
    return new Sandbox(Files.createDirectory(folder.resolve(name))).copy("samples/register", false);
  }

  private static final String DRAW =
      " --size 20 --reserve 5 --seed \"Gŵyl 2026\" --as-at 2025-11-22 -o s.xlsx -o s.csv";

  @Test
  void a_third_party_ranks_the_cases_the_same() throws Exception {
    Sandbox sandbox = sandbox("a");
    sandbox.run("casefile sample samples/register/register.csv" + DRAW);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec("Gŵyl 2026".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    List<String> ranked = new ArrayList<>();
    for (TableRow row : table(REGISTER).rows()) {
      String id = row.cell(0);
      if (id.isEmpty()) continue;
      byte[] digest = mac.doFinal(id.getBytes(StandardCharsets.UTF_8));
      String line = HexFormat.of().formatHex(digest) + " " + id;
      if (!ranked.contains(line)) ranked.add(line);
    }
    Collections.sort(ranked);
    List<String> chosen = new ArrayList<>();
    for (TableRow row : table(sandbox.root.resolve("s.csv")).rows()) {
      assertThat(row.cell(0)).isEqualTo(chosen.size() < 20 ? "sample" : "reserve");
      chosen.add(row.cell(5) + " " + row.cell(2));
    }
    assertThat(chosen)
        .isEqualTo(
            ranked.subList(0, 25).stream().map(l -> l.substring(0, 16) + l.substring(64)).toList());
  }

  @Test
  void a_workbook_of_shuffled_rows_gives_the_sample_of_the_csv() throws IOException {
    Sandbox first = sandbox("a");
    first.run("casefile sample samples/register/register.csv" + DRAW);
    Sandbox second = sandbox("b");
    Table table = table(REGISTER);
    List<TableRow> rows = new ArrayList<>(table.rows());
    Collections.shuffle(rows, new Random(3));
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(second.root.resolve("r.xlsx"))) {
      Sheet sheet = book.createSheet("Caseload");
      fill(sheet.createRow(0), table.header());
      for (TableRow row : rows) fill(sheet.createRow(sheet.getLastRowNum() + 1), row);
      book.write(out);
    }
    second.run("casefile sample r.xlsx" + DRAW);
    assertThat(second.root.resolve("s.csv")).hasSameBinaryContentAs(first.root.resolve("s.csv"));
  }

  private static void fill(Row row, TableRow from) {
    for (int i = 0; i < from.cells().size(); i++) row.createCell(i).setCellValue(from.cell(i));
  }

  @Test
  void the_receipt_names_the_bytes_of_the_register_and_the_seed() throws Exception {
    Sandbox sandbox = sandbox("a");
    sandbox.run("casefile sample samples/register/register.csv" + DRAW);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(REGISTER));
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(sandbox.root.resolve("s.xlsx")))) {
      List<String> names = new ArrayList<>();
      book.sheetIterator().forEachRemaining(s -> names.add(s.getSheetName()));
      assertThat(names).containsExactly("Sample", "Receipt", "Composition", "Left out");
      List<String> lines = new ArrayList<>();
      for (Row row : book.getSheet("Receipt")) {
        if (row.getCell(1) != null) lines.add(row.getCell(0) + " = " + row.getCell(1));
      }
      assertThat(lines)
          .contains(
              "SHA-256 of the register = " + HexFormat.of().formatHex(digest),
              "Seed = Gŵyl 2026",
              "Sample = 20",
              "Reserve = 5");
    }
  }

  @Test
  void what_it_wrote_is_what_exclude_reads_and_the_reserve_is_free() throws IOException {
    Sandbox sandbox = sandbox("a");
    sandbox.run("casefile sample samples/register/register.csv" + DRAW);
    for (String file : List.of("s.xlsx", "s.csv")) {
      EarlierFile earlier = EarlierFile.read(sandbox.root.resolve(file), Limits.DEFAULT);
      assertThat(earlier.cases()).hasSize(20);
      assertThat(earlier.cases().values()).containsOnly(Optional.of(LocalDate.of(2025, 11, 22)));
      assertThat(earlier.diagnostics()).isEmpty();
    }
  }

  @Test
  void the_bytes_are_the_same_in_another_country() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Sandbox first = sandbox("a");
      first.run("casefile sample samples/register/register.csv" + DRAW);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Sandbox second = sandbox("b");
      second.run("casefile sample samples/register/register.csv" + DRAW);
      for (String file : List.of("s.xlsx", "s.csv")) {
        assertThat(second.root.resolve(file)).hasSameBinaryContentAs(first.root.resolve(file));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void no_cell_of_the_csv_is_a_formula_and_quotes_are_kept() throws IOException {
    Sandbox sandbox = sandbox("a");
    Files.writeString(
        sandbox.root.resolve("r.csv"),
        "Case,Team\nC-1,\"=HYPERLINK(\"\"x\"\")\"\nC-2,\"North, upper\"\nC-3,-5\n");
    sandbox.run("casefile sample r.csv --size 3 --seed s --keep Team -o s.csv");
    assertThat(Files.readString(sandbox.root.resolve("s.csv")))
        .contains(",\"'=HYPERLINK(\"\"x\"\")\",", ",\"North, upper\",", ",-5,")
        .startsWith("\uFEFFList,");
  }

  @Test
  void names_in_the_register_are_nowhere_unless_kept() throws IOException {
    Sandbox sandbox = sandbox("a");
    Sandbox.Ran ran = sandbox.run("casefile sample samples/register/register.csv" + DRAW);
    String csv = Files.readString(sandbox.root.resolve("s.csv"));
    for (String name : List.of("Parry", "Okafor", "Watkins", "PRICE")) {
      assertThat(csv + ran.out() + ran.err()).doesNotContain(name);
    }
  }

  private static Table table(Path file) {
    return TableFile.read(file, List.of("case id", "team", "case", "list"), Limits.DEFAULT)
        .tables()
        .get(0);
  }
}
