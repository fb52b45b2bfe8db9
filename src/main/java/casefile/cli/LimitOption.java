package casefile.cli;

import casefile.ingest.Limit;
import casefile.ingest.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --limit}: how much one file may ask of us. */
final class LimitOption {

  @Option(
      names = "--limit",
      paramLabel = "NAME=VALUE",
      split = ",",
      description = {
        "how much one file may ask for, such as time=2m,memory=2GB; at first time=60s,",
        "memory=1GB, fileBytes=256MB, caseBytes=64MB, archiveBytes=16GB, archiveRatio=400,",
        "archiveEntries=100000, depth=16, nesting=256, pages=5000, characters=20000000,",
        "tableRows=10000000, tableColumns=1000, cellCharacters=2000000"
      })
  List<String> limits = new ArrayList<>();

  /** The first thing wrong with them. */
  Optional<String> misuse() {
    for (String limit : limits) {
      String name = limit.replaceAll("=.*", "");
      Optional<String> unknown = Misuse.unknown("--limit", name, Limit.codes());
      if (unknown.isPresent()) return unknown;
      Limit known = Limit.named(name).orElseThrow();
      if (known.read(value(limit)).isEmpty()) {
        return Optional.of("--limit " + name + " takes " + known.takes());
      }
    }
    return Optional.empty();
  }

  /** To be asked when there is no {@link #misuse}. */
  Limits given() {
    Limits given = Limits.DEFAULT;
    for (String limit : limits) {
      Limit known = Limit.named(limit.replaceAll("=.*", "")).orElseThrow();
      given = given.with(known, known.read(value(limit)).orElseThrow());
    }
    return given;
  }

  private static String value(String limit) {
    return limit.substring(Math.min(limit.length(), limit.indexOf('=') + 1));
  }
}
