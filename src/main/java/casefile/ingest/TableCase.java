package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.Nation;
import casefile.model.Person;
import casefile.model.Service;
import casefile.table.Mapping;
import casefile.table.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The rows of one case as a case file. */
record TableCase(String id, List<TablePart.Row> rows, Mapping mapping) {

  CaseImporter.Outcome read(List<Diagnostic> told) {
    List<Diagnostic> diagnostics = new ArrayList<>(told);
    List<TablePart.Row> documents = rows.stream().filter(r -> !r.part().facts()).toList();
    TableRecords records = TableRecords.of(documents, mapping);
    records.told(rows.get(0)).ifPresent(diagnostics::add);
    List<Document> read = documents(records, diagnostics);
    CaseFile file = new CaseFile(id, service(), nation(), attributes(), person(read), read);
    boolean whole = diagnostics.stream().noneMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
    return new CaseImporter.Outcome(Optional.of(file), whole, diagnostics);
  }

  private List<Document> documents(TableRecords records, List<Diagnostic> diagnostics) {
    List<Document> read = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (TableDocument document : records.documents()) {
      String given = document.first().at(Role.DOCUMENT_ID);
      String wanted = given.isEmpty() ? "d" + (read.size() + 1) : given;
      String unique = wanted;
      for (int i = 2; !taken.add(unique); i++) unique = wanted + "-" + i;
      read.add(document.document(unique));
      String date = document.first().at(Role.DATE);
      if (!date.isEmpty() && TableDocument.day(date).isEmpty()) {
        diagnostics.add(
            Diagnostic.warning(
                document.first().place(Role.DATE),
                "not a date; the document is read without it",
                "write it as 2026-03-04 or 04/03/2026"));
      }
    }
    return read;
  }

  /** What the rows say of the case: the first cell that says anything. */
  private Map<String, String> attributes() {
    Map<String, String> attributes = new TreeMap<>();
    for (TablePart.Row row : rows) {
      row.part()
          .columns()
          .attributes()
          .forEach(
              (name, column) -> {
                String value = row.row().cell(column);
                if (!value.isEmpty()) attributes.putIfAbsent(name, value);
              });
      if (!row.part().facts()) continue;
      for (int i : row.part().columns().rest()) {
        String name = row.part().columns().header().get(i).strip();
        if (!row.row().cell(i).isEmpty()) attributes.putIfAbsent(name, row.row().cell(i));
      }
    }
    return attributes;
  }

  private Person person(List<Document> documents) {
    String name = first(Role.PERSON_NAME);
    if (name.isEmpty()) name = (first(Role.FORENAME) + " " + first(Role.SURNAME)).strip();
    String born = first(Role.DATE_OF_BIRTH);
    Person given =
        new Person(
            name,
            TableDocument.day(born).map(Object::toString).orElse(born),
            first(Role.NHS_NUMBER),
            first(Role.ADDRESS).replace('\n', ' '));
    List<Draft> drafts = documents.stream().map(d -> new Draft(d.title(), d.sections())).toList();
    return PersonFields.complete(given, drafts);
  }

  private Service service() {
    String said = first(Role.SERVICE).toLowerCase(Locale.ROOT);
    if (said.matches(".*(child|famil|plant|young).*")) return Service.CHILDREN;
    if (said.matches(".*(adult|oedol).*")) return Service.ADULT;
    return mapping.service();
  }

  private Nation nation() {
    String said = first(Role.NATION).toLowerCase(Locale.ROOT).replace(' ', '-');
    if (said.equals("cymru")) return Nation.WALES;
    if (said.equals("lloegr")) return Nation.ENGLAND;
    return Arrays.stream(Nation.values())
        .filter(n -> !said.isEmpty() && n.code().equals(said))
        .findFirst()
        .orElse(mapping.nation());
  }

  private String first(Role role) {
    return rows.stream().map(r -> r.at(role)).filter(v -> !v.isEmpty()).findFirst().orElse("");
  }

  @Override
  public String toString() {
    return "TableCase[" + rows.size() + " rows]";
  }
}
