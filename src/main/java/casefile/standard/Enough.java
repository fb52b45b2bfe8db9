package casefile.standard;

import casefile.model.DocumentType;
import java.util.Set;

/**
 * What a case file must hold before anything in it can be judged.
 *
 * @param documents one document of these types is enough
 * @param words else so many typed words, outside contacts and referrals, in sentences that bear on
 *     a criterion
 */
public record Enough(Set<DocumentType> documents, int words) {

  public Enough {
    documents = Set.copyOf(documents);
  }
}
