package casefile.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The notes on one sheet of an XLSX workbook: plain ones, and threads of later Excels. */
final class XlsxNotes {

  /** A plain note that stands in for a thread, for programs that know none. */
  private static final String STANDS_IN = "[Threaded comment]";

  private final TableParts parts;
  private final List<Note> notes = new ArrayList<>();

  private XlsxNotes(TableParts parts) {
    this.parts = parts;
  }

  /**
   * All of them.
   *
   * @param part of the sheet, as {@code xl/worksheets/sheet1.xml}
   */
  static List<Note> of(TableParts parts, String part) throws IOException, Refused {
    XlsxNotes notes = new XlsxNotes(parts);
    int name = part.lastIndexOf('/') + 1;
    String relations = part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    for (String target : notes.targets(relations)) {
      String at = target.startsWith("/") ? target.substring(1) : from(part, target);
      if (at.contains("threadedComment")) notes.threads(at);
      else if (at.contains("comment")) notes.plain(at);
    }
    return notes.notes;
  }

  /** {@code ../comments1.xml} seen from the sheet. */
  private static String from(String part, String target) {
    String folder = part.substring(0, part.lastIndexOf('/'));
    String rest = target;
    while (rest.startsWith("../") && folder.contains("/")) {
      rest = rest.substring(3);
      folder = folder.substring(0, folder.lastIndexOf('/'));
    }
    return folder + "/" + rest;
  }

  private Optional<Xml> open(String part) throws IOException, Refused {
    return parts.open(part, parts.limits().caseBytes(), "caseBytes");
  }

  private List<String> targets(String relations) throws IOException, Refused {
    List<String> targets = new ArrayList<>();
    Optional<Xml> xml = open(relations);
    if (xml.isEmpty()) return targets;
    try (Xml in = xml.get()) {
      while (in.next()) if (in.starts("Relationship")) targets.add(in.attribute("Target"));
    }
    return targets;
  }

  private void plain(String part) throws IOException, Refused {
    Optional<Xml> xml = open(part);
    if (xml.isEmpty()) return;
    List<String> authors = new ArrayList<>();
    try (Xml in = xml.get()) {
      while (in.next()) {
        if (in.starts("author")) authors.add(text(in, "author"));
        if (!in.starts("comment")) continue;
        String ref = in.attribute("ref");
        int author = XlsxBook.number(in.attribute("authorId"));
        String text = XlsxText.of(in, "comment");
        if (text.startsWith(STANDS_IN)) continue;
        add(ref, author >= 0 && author < authors.size() ? authors.get(author) : "", text);
      }
    }
  }

  private void threads(String part) throws IOException, Refused {
    Optional<Xml> xml = open(part);
    if (xml.isEmpty()) return;
    Map<String, String> persons = persons();
    try (Xml in = xml.get()) {
      while (in.next()) {
        if (!in.starts("threadedComment")) continue;
        String ref = in.attribute("ref");
        String author = persons.getOrDefault(in.attribute("personId"), "");
        while (in.next() && !in.starts("text")) continue;
        add(ref, author, text(in, "text"));
      }
    }
  }

  private Map<String, String> persons() throws IOException, Refused {
    Map<String, String> persons = new HashMap<>();
    Optional<Xml> xml = open("xl/persons/person.xml");
    if (xml.isEmpty()) return persons;
    try (Xml in = xml.get()) {
      while (in.next()) {
        if (in.starts("person")) persons.put(in.attribute("id"), in.attribute("displayName"));
      }
    }
    return persons;
  }

  private static String text(Xml in, String element) throws Refused {
    StringBuilder text = new StringBuilder();
    while (in.next() && !(in.ends() && in.name().equals(element))) {
      if (in.characters()) text.append(in.text());
    }
    return text.toString();
  }

  private void add(String ref, String author, String text) {
    String digits = ref.replaceAll("^[A-Za-z]+", "");
    Note note = Note.of(XlsxBook.number(digits), XlsxRows.column(ref, 0), author, text);
    if (!note.text().isEmpty()) notes.add(note);
  }
}
