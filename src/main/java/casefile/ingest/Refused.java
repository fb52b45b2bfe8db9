package casefile.ingest;

/**
 * A file, or a part of one, that cannot be read, and why.
 *
 * <p>Never leaves this package: it ends as an {@link Input} with the reason. The reason holds no
 * case text, so messages of parsers are not passed on.
 */
final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  Refused(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return getMessage();
  }
}
