package casefile.evil;

/** What all hostile files have in common. */
public final class Evil {

  /**
   * Stands in hostile files as a person's words would, and may turn up nowhere outside a report.
   */
  public static final String MARK = "Zeborah Quillfeather said the marmalade was hers";

  private Evil() {}
}
