package casefile.sampling;

import java.util.Optional;

/** Something that keeps a case from being chosen. */
public interface Rule {

  /** Why this case cannot be chosen, as a clause; empty when this rule has nothing against it. */
  Optional<String> against(Entry entry);

  /** When it keeps a case out, as a clause. */
  String said();
}
