package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class HostileTest {

  @TempDir Path root;

  private static final byte[] TEXT = Made.utf8("Care plan\n\nTea.");

  private Loaded load(String name, byte[] bytes) {
    Made.write(root, "export/" + name, bytes);
    return Made.load(root.resolve("export"));
  }

  private static Input input(Loaded loaded, String ending) {
    return loaded.inputs().stream()
        .filter(i -> i.path().endsWith(ending))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_bomb_is_refused_before_it_is_unpacked() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("plan.txt", TEXT);
    entries.put("bomb.txt", new byte[20_000_000]);
    Loaded loaded = load("C1.zip", Made.zip(entries));
    assertThat(input(loaded, "bomb.txt").reason()).contains("limit archiveRatio");
    assertThat(input(loaded, "plan.txt").status()).isEqualTo(Status.READ);
    assertThat(input(loaded, "C1.zip").status()).isEqualTo(Status.PARTIAL);
  }

  @Test
  void an_entry_that_unpacks_to_more_than_it_declares_is_refused() {
    byte[] zip = Made.zip(Map.of("plan.txt", new byte[900_000]));
    ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int central = in.getInt(zip.length - 6);
    in.putInt(central + 24, 10);
    assertThat(input(load("C1.zip", zip), "plan.txt").reason()).startsWith("damaged");
  }

  @Test
  void names_that_lead_outside_are_refused() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (String name :
        new String[] {"../../evil.txt", "/abs.txt", "C:\\win.txt", "ok/../../up.txt"}) {
      entries.put(name, TEXT);
    }
    entries.put("plan.txt", TEXT);
    Loaded loaded = load("C1.zip", Made.zip(entries));
    assertThat(loaded.inputs())
        .filteredOn(i -> i.reason().equals("its name leads outside the archive"))
        .hasSize(4)
        .allSatisfy(i -> assertThat(i.path()).startsWith("export/C1.zip!/").doesNotContain(".."));
  }

  @Test
  void archives_inside_archives_end_somewhere() {
    byte[] inner = Made.zip(Map.of("plan.txt", TEXT));
    for (int i = 0; i < 8; i++) inner = Made.zip(Map.of("in.zip", inner));
    Loaded loaded = load("deep.zip", inner);
    assertThat(loaded.cases()).isEmpty();
    assertThat(loaded.inputs()).anySatisfy(i -> assertThat(i.reason()).contains("archives deep"));
  }

  @Test
  void an_archive_inside_an_archive_is_read() {
    byte[] inner = Made.zip(Map.of("plan.txt", TEXT));
    assertThat(Made.ids(load("outer.zip", Made.zip(Map.of("C9.zip", inner)))))
        .containsExactly("C9");
  }

  @Test
  void entities_from_outside_are_not_followed() {
    String xml =
        "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            + "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body>"
            + "</w:document>";
    byte[] docx =
        Made.zip(Map.of("word/document.xml", Made.utf8(xml), "[Content_Types].xml", TEXT));
    OneFile read = Made.file("plan.docx", docx);
    assertThat(read.input().status()).isEqualTo(Status.REFUSED);
    assertThat(read.input().reason()).contains("uses entities of its own");
  }

  @Test
  void endless_nesting_is_refused() {
    String open = "<w:tbl><w:tr><w:tc>".repeat(5_000);
    String close = "</w:tc></w:tr></w:tbl>".repeat(5_000);
    OneFile docx = Made.file("a.docx", Made.docx(open + Made.p("x") + close, Map.of()));
    assertThat(docx.input().reason()).contains("limit nesting");
    OneFile html = Made.file("a.html", Made.utf8("<html>" + "<div>".repeat(50_000) + "x"));
    assertThat(html.input().reason()).contains("limit nesting");
    Loaded json = load("a.json", Made.utf8("{\"caseId\":\"A\",\"x\":" + "[".repeat(100_000)));
    assertThat(json.inputs().get(0).status()).isEqualTo(Status.REFUSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "a.pdf", "a.zip", "a.json", "a.html"})
  void nonsense_under_any_name_is_refused_and_stops_nothing(String name) {
    byte[] noise = new byte[5_000];
    new Random(1).nextBytes(noise);
    Made.write(root, "export/C1/plan.txt", TEXT);
    Made.write(root, "export/C1/" + name, noise);
    Loaded loaded = Made.load(root.resolve("export"));
    assertThat(loaded.cases()).hasSize(1);
    assertThat(input(loaded, name).status()).isEqualTo(Status.REFUSED);
    assertThat(loaded.inputs()).hasSize(2);
  }

  @Test
  void half_written_files_are_refused_at_every_length() {
    byte[] docx = Made.docx(Made.p("Some text."), Map.of());
    byte[] pdf = Made.pdf("50 100 11 N Some text.");
    for (int i = 1; i < 40; i++) {
      OneFile d = Made.file("a.docx", Arrays.copyOf(docx, docx.length * i / 40));
      assertThat(d.input().status()).isEqualTo(Status.REFUSED);
      Made.file("a.pdf", Arrays.copyOf(pdf, pdf.length * i / 40)); // PDFBox mends some
    }
  }

  @Test
  void a_wrong_ending_is_seen_through() {
    assertThat(Made.file("a.docx", Made.pdf("50 100 11 N Some text.")).input().importer())
        .isEqualTo("pdf");
    assertThat(Made.file("a.pdf", Made.docx(Made.p("Some text."), Map.of())).input().importer())
        .isEqualTo("docx");
    assertThat(Made.file("a.txt", Made.utf8("<!DOCTYPE html><p>x")).input().importer())
        .isEqualTo("html");
  }

  @Test
  void mutated_files_never_throw() {
    Random random = new Random(42);
    byte[][] seeds = {
      Made.docx(Made.table(Made.row("Name", "E")) + Made.p("Some text."), Map.of()),
      Made.pdf("50 60 14 B Head", "50 100 11 N Some text.", "200 100 11 N beside"),
      Made.utf8("<html><table><tr><td>a<td>b</table><label>x<input value=y>"),
      Made.utf8("# H\n\nName: x\n\n12/03/2025 note\ntext\n| a | b |\n")
    };
    String[] names = {"a.docx", "a.pdf", "a.html", "a.txt"};
    for (int i = 0; i < 400; i++) {
      int which = i % seeds.length;
      byte[] bytes = seeds[which].clone();
      for (int k = 0; k < 1 + random.nextInt(6); k++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      assertThat(Made.file(names[which], bytes).input().reason()).isNotNull();
    }
  }

  @Test
  void odd_names_cannot_break_lines_or_turn_them_round() {
    Made.write(root, "export/C1/pl\nan\u202etxt.txt", TEXT);
    Loaded loaded = Made.load(root.resolve("export"));
    assertThat(loaded.inputs().get(0).path()).isEqualTo("export/C1/pl�an�txt.txt");
  }
}
