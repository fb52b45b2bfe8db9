package casefile.standard;

import casefile.model.DocumentType;
import casefile.model.Nation;
import casefile.model.Service;
import java.util.Set;

/**
 * When a criterion applies; an empty set asks for nothing.
 *
 * @param documents the file must hold one of these
 * @param ageFrom lowest age, in years; 0 for none. A file that gives no age is not ruled out.
 * @param ageTo highest age, in years
 */
public record Applies(
    Set<Service> services,
    Set<Nation> nations,
    Set<DocumentType> documents,
    int ageFrom,
    int ageTo) {

  public static final Applies ALWAYS = new Applies(Set.of(), Set.of(), Set.of(), 0, 150);

  public Applies {
    services = Set.copyOf(services);
    nations = Set.copyOf(nations);
    documents = Set.copyOf(documents);
  }
}
