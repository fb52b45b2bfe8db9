package casefile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.kit.Inside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody is named in anything that is written: no page, hidden part, property or file name. */
class LeakTest {

  /** Words no report has of itself. */
  private static final List<String> SECRETS =
      List.of(
          "Xylophine",
          "Quenwyddar",
          "Threllop",
          "Xylo",
          "Zebediwyn",
          "Ffrostokpara",
          "Marquillo",
          "Vandersnoot",
          "Perpetua",
          "Oxladenkemelu",
          "Llanfrothpwll",
          "Gwibdeithiol",
          "900417",
          "1234567",
          "900 417",
          "zebediwyn.f@",
          "ZX9 4QQ",
          "AB 98 76 54 C",
          "17/02/1941",
          "17 February 1941",
          "1941-02-17",
          "ASC-7741902",
          "Tregwyddfil");

  private static final String ASSESSMENT =
      """
      Assessment of Xylophine Quenwyddar-Threllop, known as Xylo. DOB 17/02/1941. NHS 999 123 4567.

      What matters: Xylophine told me "I want to sing with Zebediwyn again, not sit in a chair".
      Her daughter Zebediwyn Ffrostokpara visits on Sundays. Tel 07700 900417, zebediwyn.f@example.org.
      Mrs Threllop is proud of her garden and of her forty years at the harmonium in Llanfrothpwll chapel.

      Strengths: Xylo bakes, knows everybody in Llanfrothpwll and rings Marquillo (son) when the step is icy.
      XYLOPHINE QUENWYDDAR-THRELLOP can walk to the gate with her frame and with Zebediwyn's arm.

      Risk: she may fall on the step at 14 Tregwyddfil Street, ZX9 4QQ. She knows it and says the singing is
      worth it. Dr Vandersnoot agreed. If she stays indoors she will lose her friends. NI AB 98 76 54 C. Case ref ASC-7741902.
      """;

  private static final String PLAN =
      """
      Care and support plan of Mrs X. Quenwyddar-Threllop

      Outcome: Xylophine sings in the choir again by June.
      Action: Zebediwyn will drive her on Thursdays from 3 May. Perpetua Oxladenkemelu (social worker) will ask the choir.
      If Zebediwyn is ill Marquillo drives. The service user is non-compliant with her frame; Xylo suffers from arthritis.
      Born 17 February 1941. Reviewed with Ms Quenwyddar’s consent, with Gwibdeithiol taxis as a fallback.
      """;

  private static final String CASE =
      """
      {"service":"adult","nation":"wales",
       "attributes":{"team":"North","age":84,"preferred_language":"Welsh","worker":"Perpetua Oxladenkemelu",
        "next_of_kin":"Zebediwyn Ffrostokpara (daughter)"},
       "person":{"name":"Xylophine Quenwyddar-Threllop","dateOfBirth":"1941-02-17","nhsNumber":"999 123 4567",
        "address":"14 Tregwyddfil Street, Llanfrothpwll, ZX9 4QQ"}}
      """;

  @TempDir Path folder;

  @Test
  void no_output_names_anybody_in_any_part_of_it() throws IOException {
    Path file = Files.createDirectories(folder.resolve("export/C-77"));
    Files.writeString(file.resolve("case.json"), CASE);
    Files.writeString(
        file.resolve("2025-03-04 Assessment Xylophine Quenwyddar-Threllop.txt"), ASSESSMENT);
    Files.writeString(file.resolve("Quenwyddar_Threllop_Xylophine care plan 2025-05-01.txt"), PLAN);
    Files.writeString(file.resolve("Scan Xylophine Quenwyddar-Threllop.pdf"), "%PDF-1.4 no more");
    Sandbox sandbox = new Sandbox(folder).copy("samples/first-audit", false);
    String inputs =
        "casefile audit export/ samples/first-audit/GA-105.json --as-at 2025-11-22 --quiet";
    run(
        sandbox,
        inputs + " --quotes full -f xlsx,pdf,json,html,csv --blind --per-case -o out/full",
        3);
    run(sandbox, inputs + " --quotes short -f xlsx,html,json -o out/short", 3);
    run(sandbox, inputs.replace("2025-11-22", "2025-06-30") + " -f json -o out/earlier", 3);
    for (String pack : List.of("fishbowl --case C-77", "feedback --case C-77", "peer-challenge")) {
      run(sandbox, "casefile pack out/full/audit.json --for " + pack + " -o out/pack", 0);
    }
    run(sandbox, "casefile moderate out/full/audit.json out/full/audit.xlsx -o out/moderated", 0);
    run(sandbox, "casefile compare out/earlier/audit.json out/full/audit.json -o out/compared", 0);

    List<String> files = sandbox.files().stream().filter(f -> f.startsWith("out/")).toList();
    assertThat(files).hasSizeGreaterThan(20);
    List<String> leaks = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    for (String one : files) {
      String inside = Inside.of(folder.resolve(one)).toLowerCase(Locale.ROOT);
      all.append(inside);
      for (String secret : SECRETS) {
        int at = inside.indexOf(secret.toLowerCase(Locale.ROOT));
        if (at >= 0) leaks.add(one + ": …" + near(inside, at));
      }
    }
    assertThat(leaks).isEmpty();
    // The words around them are there: it was not for want of text that nothing was found.
    assertThat(all).contains("[daughter]", "bakes, knows everybody in [place]", "non-compliant");
  }

  private static String near(String text, int at) {
    return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 40));
  }

  private static void run(Sandbox sandbox, String line, int status) {
    Sandbox.Ran ran = sandbox.run(line);
    assertThat(ran.status()).as(line + "\n" + ran.err()).isEqualTo(status);
    String printed = (ran.out() + ran.err()).toLowerCase(Locale.ROOT);
    for (String secret : SECRETS) {
      assertThat(printed).as(line).doesNotContain(secret.toLowerCase(Locale.ROOT));
    }
  }
}
