package casefile.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** The blocks of a web page, in the order they are read. */
final class HtmlBlocks {

  private static final Set<String> BOLD = Set.of("b", "strong", "u", "th", "dt", "legend");
  private static final String CONTROLS = "input, select, textarea";

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Set<Element> used = new HashSet<>();
  private int bold;
  private boolean boldSoFar = true;

  List<Block> read(Element from) {
    children(from, false);
    flush(0, false);
    return blocks;
  }

  private void children(Element element, boolean isBold) {
    for (Node node : element.childNodes()) node(node, isBold);
  }

  private void node(Node node, boolean isBold) {
    if (node instanceof TextNode words) {
      add(words.getWholeText().replaceAll("\\s+", " "), isBold);
    } else if (node instanceof Element element && !used.contains(element)) {
      element(element, isBold || BOLD.contains(element.normalName()));
    }
  }

  private void element(Element e, boolean isBold) {
    switch (e.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        flush(0, false);
        children(e, false);
        flush(e.normalName().charAt(1) - '0', false);
      }
      case "table" -> {
        flush(0, false);
        blocks.add(table(e));
      }
      case "dl" -> {
        flush(0, false);
        definitions(e);
      }
      case "br" -> text.append('\n');
      case "hr" -> {
        flush(0, false);
        blocks.add(new Block.Break());
      }
      case "li" -> block(e, isBold, true);
      case "legend" -> {
        flush(0, false);
        children(e, true);
        flush(6, false);
      }
      case "label" -> label(e, isBold);
      case "input", "select", "textarea" -> control(e);
      case "pre" -> {
        flush(0, false);
        blocks.add(Block.Para.text(e.wholeText().strip()));
      }
      default -> {
        if (e.isBlock()) block(e, isBold, false);
        else children(e, isBold);
      }
    }
  }

  private void block(Element e, boolean isBold, boolean item) {
    flush(0, false);
    children(e, isBold);
    flush(0, item);
  }

  /** A label and the control it is for are a field; one around or beside a tick box is text. */
  private void label(Element label, boolean isBold) {
    Element control = controlOf(label);
    if (control == null || ticked(control) || used.contains(control)) {
      children(label, isBold);
      return;
    }
    flush(0, false);
    used.add(control);
    pair(label.ownText().isBlank() ? label.text() : label.ownText(), HtmlImporter.value(control));
  }

  private static Element controlOf(Element label) {
    Element inside = label.selectFirst(CONTROLS);
    if (inside != null) return inside;
    String id = label.attr("for");
    Element named = id.isEmpty() ? null : label.ownerDocument().getElementById(id);
    if (named != null && named.is(CONTROLS)) return named;
    Element next = label.nextElementSibling();
    return id.isEmpty() && next != null && next.is(CONTROLS) ? next : null;
  }

  private static boolean ticked(Element control) {
    return control.is("[type=checkbox], [type=radio]");
  }

  private void control(Element control) {
    String value = HtmlImporter.value(control);
    String name = control.attr("aria-label").strip();
    if (!name.isEmpty() && !ticked(control)) {
      flush(0, false);
      pair(name, value);
    } else if (!value.isEmpty()) {
      add(text.isEmpty() || text.toString().endsWith(" ") ? value : " " + value, false);
    }
  }

  private void definitions(Element list) {
    String label = "";
    for (Element e : entries(list)) {
      if (e.normalName().equals("dt")) {
        label = e.text();
      } else {
        blocks.add(
            new Block.Table(
                List.of(
                    new Block.Row(List.of(Block.Cell.of(label, true), cell(e, false)), false))));
      }
    }
  }

  /** Of this list alone: those of a list inside an entry are read with the entry. */
  private static List<Element> entries(Element in) {
    List<Element> entries = new ArrayList<>();
    for (Element e : in.children()) {
      if (e.normalName().equals("dt") || e.normalName().equals("dd")) entries.add(e);
      else entries.addAll(entries(e));
    }
    return entries;
  }

  private void pair(String label, String value) {
    blocks.add(
        new Block.Table(
            List.of(
                new Block.Row(
                    List.of(Block.Cell.of(label.strip(), true), Block.Cell.of(value, false)),
                    false))));
  }

  private static Block.Table table(Element table) {
    List<Block.Row> rows = new ArrayList<>();
    Elements captions = table.select("> caption");
    if (!captions.isEmpty()) {
      rows.add(new Block.Row(List.of(Block.Cell.of(captions.text(), true)), false));
    }
    for (Element row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
      List<Block.Cell> cells = new ArrayList<>();
      for (Element cell : row.select("> td, > th")) {
        cells.add(cell(cell, cell.normalName().equals("th")));
      }
      boolean head = row.parent() != null && row.parent().normalName().equals("thead");
      boolean allHeads = cells.size() > 1 && cells.stream().allMatch(Block.Cell::label);
      if (!cells.isEmpty()) rows.add(new Block.Row(cells, head || allHeads));
    }
    return new Block.Table(rows);
  }

  private static Block.Cell cell(Element element, boolean label) {
    return new Block.Cell(new HtmlBlocks().read(element), label, false);
  }

  private void add(String words, boolean isBold) {
    boolean afterBlank = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    text.append(afterBlank ? words.stripLeading() : words);
    if (words.isBlank()) return;
    boldSoFar = boldSoFar && isBold;
    if (boldSoFar) bold = text.length();
  }

  private void flush(int level, boolean item) {
    String words = text.toString().replaceAll(" *\n *", "\n").strip();
    if (!words.isEmpty()) {
      blocks.add(new Block.Para(words, level, Math.min(bold, words.length()), item));
    }
    text.setLength(0);
    bold = 0;
    boldSoFar = true;
  }
}
