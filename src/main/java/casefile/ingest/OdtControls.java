package casefile.ingest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The form controls of an OpenDocument, which stand apart from where they are drawn. */
final class OdtControls {

  private final Map<String, String> values = new HashMap<>();

  /** Reads the forms we stand at. */
  void read(Xml in) throws Refused {
    in.children(
        () -> {
          if (!in.starts()) return;
          String id = in.attribute("id");
          switch (in.name()) {
            case "checkbox", "radio" -> values.put(id, DocxControl.box(ticked(in)));
            case "text", "textarea", "combobox", "date", "time", "number", "formatted-text" ->
                values.put(id, value(in));
            case "listbox" -> values.put(id, chosen(in));
            case "form" -> read(in);
            default -> {}
          }
        });
  }

  private static boolean ticked(Xml in) {
    String now = in.attribute("current-state");
    if (!now.isEmpty()) return now.equals("checked");
    String selected = in.attribute("current-selected");
    if (!selected.isEmpty()) return selected.equals("true");
    return in.attribute("state").equals("checked") || in.attribute("selected").equals("true");
  }

  private static String value(Xml in) {
    String now = in.attribute("current-value");
    return now.isEmpty() ? in.attribute("value") : now;
  }

  private static String chosen(Xml in) throws Refused {
    Map<String, Boolean> options = new LinkedHashMap<>();
    in.children(
        () -> {
          if (!in.starts("option")) return;
          String now = in.attribute("current-selected");
          boolean is = now.isEmpty() ? in.attribute("selected").equals("true") : now.equals("true");
          options.put(in.attribute("label"), is);
        });
    options.values().removeIf(selected -> !selected);
    return String.join("; ", options.keySet());
  }

  /** What the control of this id holds. */
  String value(String id) {
    return values.getOrDefault(id, "");
  }
}
