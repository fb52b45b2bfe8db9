package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts audited apart and merged give what one run gives. */
class ShardTest {

  private static final String AUDIT =
      "casefile audit samples/first-audit samples/damaged-export samples/same-words/export"
          + " --form samples/same-words/blank-assessment.txt --as-at 2025-11-22 --quiet"
          + " --register samples/register/register.csv ";

  @TempDir Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void samples() throws IOException {
    sandbox =
        new Sandbox(folder)
            .copy("samples/first-audit", false)
            .copy("samples/damaged-export", false)
            .copy("samples/same-words", false)
            .copy("samples/register", false);
  }

  @Test
  void three_parts_merged_in_any_order_are_the_bytes_of_one_run() throws IOException {
    String formats = " -f xlsx,pdf,json,html,csv --blind";
    Sandbox.Ran whole = sandbox.run(AUDIT + "-o whole" + formats);
    for (int i = 1; i <= 3; i++) {
      Sandbox.Ran part = sandbox.run(AUDIT + "--shard " + i + "/3 -o part" + i);
      assertThat(part.out()).startsWith("Part " + i + " of 3: ");
      assertThat(part.status()).as(part.err()).isIn(Exit.DONE, Exit.INPUT);
    }
    Sandbox.Ran merged =
        sandbox.run("casefile merge part3/ part1/audit.part part2/ -o merged" + formats);
    assertThat(merged.out().replace("merged/", "whole/")).isEqualTo(whole.out());
    assertThat(merged.status()).isEqualTo(whole.status());
    Map<String, byte[]> one = written("whole");
    assertThat(one).hasSizeGreaterThan(6);
    Map<String, byte[]> other = written("merged");
    assertThat(other.keySet()).isEqualTo(one.keySet());
    one.forEach((name, bytes) -> assertThat(other.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void every_case_is_in_exactly_one_part() {
    for (int of : new int[] {1, 2, 7}) {
      int[] held = new int[of];
      for (int c = 0; c < 2_000; c++) {
        int found = 0;
        for (int i = 1; i <= of; i++) {
          if (!new Shard(i, of).holds("C-" + c)) continue;
          found++;
          held[i - 1]++;
        }
        assertThat(found).isEqualTo(1);
      }
      for (int cases : held) assertThat(cases).isBetween(1_700 / of, 2_300 / of);
    }
  }

  @Test
  void a_part_that_is_missing_or_given_twice_or_of_another_audit_is_named() {
    String audit = "casefile audit samples/first-audit/children.json --quiet --as-at 2025-11-2";
    sandbox.run(audit + "2 --shard 1/3 -o a");
    sandbox.run(audit + "2 --shard 2/3 -o b");
    sandbox.run(audit + "3 --shard 3/3 -o c");
    Sandbox.Ran missing = sandbox.run("casefile merge a/ b/ -o m");
    assertThat(missing.status()).isEqualTo(Exit.USAGE);
    assertThat(missing.err()).contains("of 3 parts 1 is missing: 3/3 — give all of them");
    assertThat(sandbox.run("casefile merge a/ a/ -o m").err()).contains("are the same part");
    assertThat(sandbox.run("casefile merge a/ b/ c/ -o m").err())
        .contains("no parts of one audit: they differ in --as-at");
    assertThat(sandbox.run("casefile merge a/ samples/ -o m").err())
        .contains("there is no samples");
    assertThat(folder.resolve("m")).doesNotExist();
  }

  private Map<String, byte[]> written(String where) throws IOException {
    Map<String, byte[]> written = new TreeMap<>();
    for (String file : sandbox.files()) {
      if (!file.startsWith(where + "/")) continue;
      written.put(file.substring(where.length() + 1), Files.readAllBytes(folder.resolve(file)));
    }
    return written;
  }
}
