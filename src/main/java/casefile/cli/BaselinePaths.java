package casefile.cli;

import java.nio.file.Path;

/** Paths as a baseline writes them: from its own folder, so that it holds wherever it is run. */
final class BaselinePaths {

  private final Path folder;

  BaselinePaths(Path baseline) {
    this.folder = baseline.toAbsolutePath().normalize().getParent();
  }

  String relative(String path) {
    Path whole = Path.of(path).toAbsolutePath().normalize();
    boolean sameRoot = whole.getRoot() != null && whole.getRoot().equals(folder.getRoot());
    return sameRoot ? folder.relativize(whole).toString().replace('\\', '/') : path;
  }
}
