package casefile.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything held about one person's case, in the order of the export.
 *
 * @param attributes what reports may group by (team, age band, language …), sorted by key
 */
public record CaseFile(
    String caseId,
    Service service,
    Nation nation,
    Map<String, String> attributes,
    Person person,
    List<Document> documents) {

  public CaseFile {
    attributes = java.util.Collections.unmodifiableMap(new TreeMap<>(attributes));
    documents = List.copyOf(documents);
  }

  public Optional<Document> document(String id) {
    return documents.stream().filter(d -> d.id().equals(id)).findFirst();
  }

  /** Words that were typed, the form's own left out. */
  public int words() {
    return documents.stream().mapToInt(Document::words).sum();
  }

  @Override
  public String toString() {
    return "CaseFile[" + caseId + ", " + documents.size() + " documents, " + words() + " words]";
  }
}
