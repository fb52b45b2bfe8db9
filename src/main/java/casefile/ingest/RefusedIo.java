package casefile.ingest;

import java.io.IOException;

/** A refusal met where only an {@link IOException} may be thrown. */
final class RefusedIo extends IOException {

  private static final long serialVersionUID = 1L;

  RefusedIo(Refused cause) {
    super(cause.reason());
  }
}
