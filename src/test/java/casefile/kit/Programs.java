package casefile.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Programs tests use when the machine has them. */
public final class Programs {

  private Programs() {}

  /** The first of several names that is on the PATH; says loudly what is not tried without it. */
  public static Optional<Path> find(String notTried, String... names) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      for (String name : names) {
        Path file = Path.of(folder.isEmpty() ? "." : folder, name);
        if (Files.isExecutable(file)) return Optional.of(file);
      }
    }
    System.out.println(
        "*** SKIPPED: no "
            + String.join(" or ", List.of(names))
            + " on this machine. NOT TRIED: "
            + notTried
            + ". .ci/run installs it where it may. ***");
    return Optional.empty();
  }
}
