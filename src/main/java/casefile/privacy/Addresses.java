package casefile.privacy;

import java.util.List;

/** Places to live, by the number before them and the kind of street behind or before them. */
final class Addresses {

  private static final String FLAT =
      "(?:(?:[Ff]lat|[Aa]partment|[Aa]pt|[Rr]oom|[Uu]nit|[Ff]flat|[Rr]hif)\\.? \\d{0,3}[A-Za-z]?,? )?";

  private static final String NUMBER = "\\d{1,4} ?[A-Za-z]?,? ";

  /** Words between the number and the street: with capitals, or small ones that join them. */
  private static final String NAME =
      "(?:\\p{Lu}[\\p{L}’'.-]*|of|the|upon|y|yr|and) (?:(?:\\p{Lu}[\\p{L}’'.-]*|of|the|upon|y|yr|and) ){0,3}?";

  private static final String STREET =
      "(?:Street|Road|Lane|Close|Avenue|Drive|Way|Court|Terrace|Crescent|Gardens?|Grove|Place|Square"
          + "|Row|Rise|Walk|View|Hill|Park|Bank|Quay|Mews|House|Cottages?|Green|Villas|Parade|Yard"
          + "|Approach|Fields?|Mount|Gate|Wharf|Embankment|Lodge|Estate|Buildings?|St|Rd|Ave|Dr|Cl)";

  private static final String WELSH =
      "(?:Heol|Stryd|Ffordd|Teras|L[oô]n|Maes|Plas|Cwrt|Parc|Rhodfa|Clos|Llys|Bryn|T[yŷ]|Pen|Rhes|Cae|Cilgant|Allt)"
          + "(?: (?:y|yr|\\p{Lu}[\\p{L}’'-]*)){1,3}";

  private static final String TOWN =
      "(?:, \\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?(?=[,.;)]| [A-Z]{1,2}\\d|$))?";

  static final List<Identifiers> ALL =
      List.of(
          Identifiers.cased(
              "[Address]",
              "\\b"
                  + FLAT
                  + NUMBER
                  + "(?:"
                  + NAME
                  + STREET
                  + "|[Tt]he \\p{Lu}\\p{L}+|"
                  + WELSH
                  + ")\\b"
                  + TOWN),
          Identifiers.of(
              "[Address]",
              "\\b(?:lives at|living at|moved to|address:?|cyfeiriad:?|byw yn) ("
                  + "(?:flat \\d{1,3}[a-z]?,? )?\\d{1,4}[a-z]?,? \\p{L}+(?: \\p{L}+)? (?i:"
                  + STREET
                  + "))\\b"),
          Identifiers.of("[Address]", "\\bp\\.?o\\.? box \\d{1,6}\\b"));

  private Addresses() {}
}
