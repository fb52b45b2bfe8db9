package casefile.ingest;

import java.io.IOException;
import java.util.List;

/** Reads forms as JSON, and tells which of their shapes it is. */
final class FormJson implements FormImporter {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String summary() {
    return "Reads form definitions (.json): FHIR Questionnaire, JSON Schema, nested steps, pages and"
        + " questions of form builders.";
  }

  @Override
  public List<String> endings() {
    return List.of("json");
  }

  @Override
  public boolean knows(Probe probe) {
    return !probe.binary() && (probe.named("json") || probe.says("{", "["));
  }

  @Override
  public FormDraft read(Source source, Limits limits) throws IOException, Refused {
    JsonTree root = JsonTree.read(source.bytes(limits), limits);
    FormDraft form = new FormDraft(source.path());
    if (root.words("schema").startsWith("case-file/")) {
      throw new Refused("a case file and no form: `casefile audit` reads it");
    }
    if (FormFhir.is(root)) {
      FormFhir.read(root, form);
      form.importer("fhir-questionnaire");
    } else if (FormSchema.is(root)) {
      FormSchema.read(root, form);
      form.importer("json-schema");
    } else {
      FormSteps.read(root, form);
    }
    if (form.empty()) {
      throw new Refused(
          "JSON without questions: expected a FHIR Questionnaire, a JSON Schema with properties, or"
              + " steps with questions that have a label");
    }
    return form;
  }
}
