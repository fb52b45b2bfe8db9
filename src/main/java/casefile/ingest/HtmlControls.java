package casefile.ingest;

import casefile.form.AnswerType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The controls of a web form, in the order of the page, each with the words that belong to it. */
final class HtmlControls {

  static final String CONTROLS =
      "textarea, select, [contenteditable=true], input:not([type=hidden]):not([type=submit]):not([type=button])"
          + ":not([type=image]):not([type=reset]):not([type=search])";

  private final Document page;
  private final FormDraft form;
  private final Set<String> groups = new HashSet<>();

  HtmlControls(Document page, FormDraft form) {
    this.page = page;
    this.form = form;
  }

  void read() throws Refused {
    Element title = page.selectFirst("h1");
    if (title != null) form.title(title.text());
    Refused[] stopped = new Refused[1];
    NodeVisitor visitor =
        (node, depth) -> {
          if (!(node instanceof Element e) || stopped[0] != null) return;
          try {
            if (e.normalName().matches("h[1-6]") || isHeadingLegend(e)) form.section(e.text());
            else if (e.is(CONTROLS)) control(e);
          } catch (Refused reason) {
            stopped[0] = reason;
          }
        };
    NodeTraversor.traverse(visitor, (Node) page.body());
    if (stopped[0] != null) throw stopped[0];
  }

  /** A legend names a group of choices, or heads a part of the form. */
  private static boolean isHeadingLegend(Element e) {
    if (!e.normalName().equals("legend") || e.parent() == null) return false;
    if (e.selectFirst("h1, h2, h3, h4, h5, h6") != null) return false;
    return e.parent().select(CONTROLS).stream().anyMatch(c -> !ticks(c));
  }

  private static boolean ticks(Element e) {
    return e.is("[type=checkbox], [type=radio]");
  }

  private void control(Element e) throws Refused {
    if (ticks(e)) {
      String name = e.attr("type") + " " + e.attr("name").replaceAll("\\[\\d*]$", "");
      List<Element> group = e.attr("name").isEmpty() ? List.of(e) : group(e, name);
      if (group.size() > 1) {
        if (groups.add(name)) several(e, group);
        return;
      }
    }
    QuestionDraft q = form.ask(label(e), line(e)).type(type(e));
    if (e.normalName().equals("select")) {
      q.options(
          e.select("option").stream()
              .filter(o -> !o.attr("value").isEmpty() || !o.hasAttr("value"))
              .map(Element::text)
              .filter(t -> !t.isBlank())
              .toList());
    }
    common(e, q);
    q.filled(
        e.normalName().equals("textarea")
            ? e.wholeText()
            : ticks(e) || e.normalName().equals("select") ? "" : e.val());
  }

  private List<Element> group(Element e, String name) {
    return page.select("input[type=" + e.attr("type") + "]").stream()
        .filter(
            o -> (o.attr("type") + " " + o.attr("name").replaceAll("\\[\\d*]$", "")).equals(name))
        .toList();
  }

  private void several(Element first, List<Element> group) throws Refused {
    Element set = first.closest("fieldset, [role=radiogroup], [role=group]");
    String label = set == null ? "" : heading(set);
    if (label.isEmpty()) label = besides(first);
    List<String> options = new ArrayList<>();
    for (Element e : group) options.add(tied(e).isEmpty() ? e.val() : tied(e));
    boolean one = first.attr("type").equals("radio");
    QuestionDraft q =
        form.ask(label, line(first))
            .type(one ? AnswerType.CHOICE : AnswerType.CHOICES)
            .options(options);
    common(first, q);
    if (set != null) {
      q.required(set.attr("aria-required").equals("true"));
      q.hint(described(set));
    }
  }

  private static String heading(Element set) {
    Element legend = set.selectFirst("> legend");
    return legend != null ? legend.text() : set.attr("aria-label");
  }

  private void common(Element e, QuestionDraft q) {
    q.required(e.hasAttr("required") || e.attr("aria-required").equals("true"));
    q.hint(described(e)).hint(e.attr("placeholder")).hint(e.attr("title"));
    q.length(whole(e.attr("minlength")), whole(e.attr("maxlength")));
    Element when =
        e.closest(
            "[data-show-if], [data-condition], [data-visible-if], [data-conditional], [x-show], [v-if]");
    if (when != null) {
      for (String key :
          List.of(
              "data-show-if",
              "data-condition",
              "data-visible-if",
              "data-conditional",
              "x-show",
              "v-if")) {
        q.condition(when.attr(key));
      }
    } else if (e.closest("[class*=conditional]") != null) {
      q.condition("another answer");
    }
    Element again = e.closest("[data-repeat], [data-repeating], [class~=(?i)repeat(er|ing|able)?]");
    if (again != null) q.repeat("each");
    Element cell = e.closest("td");
    if (cell != null && columnOf(cell).length() > 0 && rowName(cell).isEmpty())
      q.repeat(form.section().isEmpty() ? "each row" : form.section());
  }

  private static AnswerType type(Element e) {
    return switch (e.normalName()) {
      case "select" -> e.hasAttr("multiple") ? AnswerType.CHOICES : AnswerType.CHOICE;
      case "input" ->
          switch (e.attr("type").toLowerCase(Locale.ROOT)) {
            case "checkbox", "radio" -> AnswerType.YES_NO;
            case "date", "datetime-local", "month", "time", "week" -> AnswerType.DATE;
            case "number", "range" -> AnswerType.NUMBER;
            case "file" -> AnswerType.ATTACHMENT;
            default ->
                e.hasAttr("readonly") || e.hasAttr("disabled")
                    ? AnswerType.INFORMATION
                    : AnswerType.LINE;
          };
      default -> AnswerType.NARRATIVE;
    };
  }

  private String label(Element e) {
    String tied = tied(e);
    return tied.isEmpty() ? besides(e) : tied;
  }

  /** The label that says it is this control's. */
  private String tied(Element e) {
    if (!e.id().isEmpty()) {
      for (Element label : page.getElementsByTag("label")) {
        if (label.attr("for").equals(e.id())) return label.text();
      }
    }
    Element around = e.closest("label");
    if (around != null) return around.ownText().isBlank() ? around.text() : around.ownText();
    List<String> named = new ArrayList<>();
    for (String id : e.attr("aria-labelledby").split("\\s+")) {
      Element other = id.isEmpty() ? null : page.getElementById(id);
      if (other != null) named.add(other.text());
    }
    return named.isEmpty() ? e.attr("aria-label") : String.join(" ", named);
  }

  /** Words a reader would take for its label: its column and row, or what stands before it. */
  private static String besides(Element e) {
    Element cell = e.closest("td");
    if (cell != null) {
      String column = columnOf(cell);
      String row = rowName(cell);
      if (!column.isEmpty() && !row.isEmpty()) return row + " – " + column;
      if (!(column + row).isEmpty()) return column + row;
    }
    for (Element at = e;
        at != null && !at.normalName().matches("form|body|fieldset|td");
        at = at.parent()) {
      for (Node before = at.previousSibling(); before != null; before = before.previousSibling()) {
        String words =
            before instanceof TextNode t
                ? t.text()
                : before instanceof Element b
                    ? b.is(CONTROLS) || b.selectFirst(CONTROLS) != null ? "\u0000" : b.text()
                    : "";
        if (words.equals("\u0000")) return "";
        if (!words.isBlank()) return words;
      }
    }
    return "";
  }

  private static String columnOf(Element cell) {
    Element table = cell.closest("table");
    Element head = table == null ? null : table.selectFirst("> thead > tr:last-child");
    if (head == null && table != null) {
      Element first = table.selectFirst("tr");
      if (first != null && first.select("> th").size() > 1 && first.select("> td").isEmpty())
        head = first;
    }
    int at = cell.elementSiblingIndex();
    return head == null || head.childrenSize() <= at ? "" : head.child(at).text();
  }

  private static String rowName(Element cell) {
    Element first = cell.parent() == null ? null : cell.parent().firstElementChild();
    return first == null || first == cell || first.selectFirst(CONTROLS) != null
        ? ""
        : first.text();
  }

  private String described(Element e) {
    List<String> all = new ArrayList<>();
    for (String id : e.attr("aria-describedby").split("\\s+")) {
      Element other = id.isEmpty() ? null : page.getElementById(id);
      if (other != null) all.add(other.text());
    }
    return String.join(" ", all);
  }

  private static int whole(String attribute) {
    return attribute.matches("\\d{1,6}") ? Integer.parseInt(attribute) : 0;
  }

  private static int line(Element e) {
    return e.sourceRange().isTracked() ? e.sourceRange().start().lineNumber() : 0;
  }
}
