package casefile.template;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.audit.Audit;
import casefile.audit.CaseAudit;
import casefile.indicator.Knowledge;
import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.model.Field;
import casefile.model.Nation;
import casefile.model.Person;
import casefile.model.Section;
import casefile.model.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTemplateTest {

  @TempDir Path folder;

  @Test
  void the_template_in_the_readme_loads_passes_its_own_check_and_rates_a_file() throws IOException {
    Path file = Files.writeString(folder.resolve("ours.yml"), blocks().get(0));
    Loaded loaded = Catalogue.load(file);
    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(TemplateCheck.run(loaded, Optional.empty())).isEmpty();
    Audit audit = new Audit(loaded.template().orElseThrow(), Knowledge.NONE);
    CaseAudit told = audit.of(file("Dai sleeps there on the first night. Who: Dai, first night."));
    assertThat(told.standards().get(0).criteria().get(0).rating().mark()).isEqualTo("4");
    CaseAudit silent = audit.of(file("Home on Tuesday."));
    assertThat(silent.standards().get(0).criteria().get(0).rating().mark()).isEqualTo("1");
    assertThat(silent.standards().get(0).criteria().get(0).why()).contains("1, not 2");
  }

  @Test
  void the_tailoring_in_the_readme_fits_the_core_template() throws IOException {
    Path file = Files.writeString(folder.resolve("tailoring.yml"), blocks().get(1));
    Catalogue.Chosen chosen = Catalogue.choose("strengths-based-practice", Optional.of(file));
    assertThat(chosen.diagnostics()).isEmpty();
    assertThat(chosen.templates().get(0).tailoring().orElseThrow()).startsWith("Ours, autumn 2026");
  }

  private static CaseFile file(String text) {
    Section section = new Section("Plan", List.<Field>of(), text);
    Document plan =
        new Document(
            "d1",
            DocumentType.CARE_AND_SUPPORT_PLAN,
            "Plan",
            Optional.empty(),
            "",
            List.of(section),
            "d1");
    return new CaseFile(
        "C-1", Service.ADULT, Nation.WALES, Map.of(), Person.UNNAMED, List.of(plan));
  }

  private static List<String> blocks() throws IOException {
    String readme = Files.readString(Path.of("audit-templates/README.md"));
    Matcher block = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL).matcher(readme);
    List<String> blocks = new ArrayList<>();
    while (block.find()) blocks.add(block.group(1));
    assertThat(blocks).hasSize(2);
    return blocks;
  }
}
