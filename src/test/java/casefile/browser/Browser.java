package casefile.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium of the machine, without a window, driven over its DevTools protocol. */
final class Browser implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(60);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path profile;
  private final Process process;
  private final int port;

  /** Starts it; a start that fails is tried once more. */
  static Browser start(Path program) throws IOException, InterruptedException {
    try {
      return new Browser(program);
    } catch (IOException first) {
      return new Browser(program);
    }
  }

  private Browser(Path program) throws IOException, InterruptedException {
    profile = Files.createTempDirectory("browser");
    process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--window-size=1200,900",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      port = port();
    } catch (IOException failed) {
      close();
      throw failed;
    }
  }

  /** The browser writes the port it has chosen into its profile. */
  private int port() throws IOException, InterruptedException {
    Path told = profile.resolve("DevToolsActivePort");
    long until = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < until && process.isAlive()) {
      List<String> lines = Files.exists(told) ? Files.readAllLines(told) : List.of();
      if (lines.size() > 1) return Integer.parseInt(lines.get(0));
      Thread.sleep(50);
    }
    throw new IOException("the browser did not start");
  }

  /** Opens a page and waits until it has loaded. */
  Tab open(Path page, int width) throws IOException, InterruptedException {
    HttpRequest asked =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
            .PUT(HttpRequest.BodyPublishers.noBody())
            .timeout(START)
            .build();
    JsonNode target = new ObjectMapper().readTree(http.send(asked, BodyHandlers.ofString()).body());
    Tab tab = new Tab(http, URI.create(target.path("webSocketDebuggerUrl").asText()));
    tab.load(page.toUri(), width);
    return tab;
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
    } catch (IOException | UncheckedIOException left) {
      profile.toFile().deleteOnExit();
    }
  }
}
