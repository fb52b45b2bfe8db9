package casefile.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A page in the browser: what a reader does to it, and what it then shows. */
final class Tab {

  private static final int PATIENCE_SECONDS = 90;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
  private final List<String> asked = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final WebSocket socket;
  private int number;

  Tab(HttpClient http, URI address) {
    socket = http.newWebSocketBuilder().buildAsync(address, new Ear()).join();
  }

  private final class Ear implements WebSocket.Listener {
    private final StringBuilder heard = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      heard.append(part);
      if (last) {
        try {
          answers.add(JSON.readTree(heard.toString()));
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
          throw new IllegalStateException(broken);
        }
        heard.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }

  void load(URI page, int width) {
    command("Page.enable", Map.of());
    command("Runtime.enable", Map.of());
    command("Network.enable", Map.of());
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    command("Page.navigate", Map.of("url", page.toString()));
    await("document.readyState === 'complete' && location.protocol === 'file:'");
  }

  /** The value of an expression of the page, promises waited for. */
  JsonNode value(String expression) {
    JsonNode result =
        command(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new AssertionError(expression + ": " + result.path("exceptionDetails"));
    }
    return result.path("result").path("value");
  }

  /** Waits until an expression is true. */
  void await(String expression) {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!value(expression).asBoolean()) {
      if (System.nanoTime() > until) throw new AssertionError("never true: " + expression);
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(30);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  void press(String key, int code) {
    String text = key.equals("Enter") ? "\r" : "";
    for (String type : List.of("keyDown", "keyUp")) {
      command(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", key, "windowsVirtualKeyCode", code, "text", text));
    }
  }

  void tab() {
    press("Tab", 9);
  }

  void enter() {
    press("Enter", 13);
  }

  void type(String words) {
    command("Input.insertText", Map.of("text", words));
  }

  /** The page as its printer would get it. */
  byte[] print() {
    return Base64.getDecoder().decode(command("Page.printToPDF", Map.of()).path("data").asText());
  }

  /** Whatever the page asked of anybody, but for itself. */
  List<String> asked() {
    return asked.stream().filter(u -> !u.startsWith("file:") && !u.equals("about:blank")).toList();
  }

  List<String> faults() {
    return faults;
  }

  private JsonNode command(String method, Map<String, ?> parameters) {
    int id = ++number;
    ObjectNode command = JSON.createObjectNode().put("id", id).put("method", method);
    command.set("params", JSON.valueToTree(parameters));
    socket.sendText(command.toString(), true).join();
    try {
      while (true) {
        JsonNode heard = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (heard == null) throw new TimeoutException(method);
        note(heard);
        if (heard.path("id").asInt() == id) return heard.path("result");
      }
    } catch (InterruptedException | TimeoutException silent) {
      throw new AssertionError("no answer to " + method, silent);
    }
  }

  private void note(JsonNode heard) {
    String method = heard.path("method").asText();
    if (method.equals("Network.requestWillBeSent")) {
      asked.add(heard.path("params").path("request").path("url").asText());
    }
    if (method.equals("Runtime.exceptionThrown")) faults.add(heard.path("params").toString());
  }
}
