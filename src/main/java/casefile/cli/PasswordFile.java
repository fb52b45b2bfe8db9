package casefile.cli;

import casefile.output.Format;
import casefile.output.Formats;
import casefile.output.Outputs;
import casefile.output.Password;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What {@code --password-file} gives: a password, or what is wrong with the file. */
record PasswordFile(Optional<Password> password, Optional<String> misuse) {

  static PasswordFile read(Optional<Path> file) {
    if (file.isEmpty()) return new PasswordFile(Optional.empty(), Optional.empty());
    try {
      Optional<Password> password =
          Password.of(Files.readString(file.get(), StandardCharsets.UTF_8));
      if (password.isPresent()) return new PasswordFile(password, Optional.empty());
      return wrong(
          file.get(),
          "its first line is shorter than "
              + Password.SHORTEST
              + " characters — use four words or more");
    } catch (IOException unreadable) {
      return wrong(file.get(), "it cannot be read as text — give a file with the password in it");
    }
  }

  /** Passwords for protected input: every line is one, each tried in turn. */
  static List<String> lines(Optional<Path> file) {
    try {
      if (file.isEmpty()) return List.of();
      String text = Files.readString(file.get(), StandardCharsets.UTF_8);
      return text.replaceFirst("^\uFEFF", "").lines().filter(l -> !l.isEmpty()).distinct().toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /** Where nothing is written, any password will do; none at all is a mistake. */
  static Optional<String> unreadable(Optional<Path> file) {
    return file.filter(f -> lines(file).isEmpty())
        .map(
            f ->
                "--password-file "
                    + f
                    + ": it holds no password — give a text file with one password a line");
  }

  private static PasswordFile wrong(Path file, String what) {
    return new PasswordFile(Optional.empty(), Optional.of("--password-file " + file + ": " + what));
  }

  /** Says which files will not be encrypted, as their types cannot be. */
  void warn(Console console, List<Format> formats) {
    if (password.isEmpty()) return;
    Formats.withBeside(formats).stream()
        .filter(f -> !Outputs.locks(f))
        .forEach(
            f ->
                console.talk(
                    "casefile: "
                        + f.fileName()
                        + " cannot be encrypted: keep it in a safe folder, leave it out with -f, or write it with --quotes none"));
  }
}
