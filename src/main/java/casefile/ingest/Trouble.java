package casefile.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;

/**
 * What to tell the user of an exception met while reading a file.
 *
 * <p>Messages of libraries are never passed on: some quote the text they stumbled over.
 */
final class Trouble {

  private Trouble() {}

  static String of(Throwable e) {
    if (e instanceof Refused refused) return refused.reason();
    if (e instanceof RefusedIo io) return io.getMessage();
    if (e instanceof EOFException) return "damaged: it ends too early (half-written?)";
    if (e instanceof ZipException) return "damaged: what it holds is not what it says it holds";
    if (e instanceof java.nio.file.AccessDeniedException) return "not allowed to open it";
    if (e instanceof IOException) return "damaged, or it could not be opened";
    if (e instanceof StackOverflowError) return "nested too deeply";
    if (e instanceof OutOfMemoryError) return "takes more memory than there is (limit memory)";
    return "damaged: it does not follow the rules of its kind";
  }
}
