package casefile.copies;

import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.Field;
import casefile.model.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * A case file without what is nobody's typing, and without what is there twice.
 *
 * @param file in which every place that is left has the number it had
 * @param setAside what was taken for the form's own
 * @param doubles documents that were left out, as they are there already
 * @param elsewhere documents that another case holds too
 */
public record Sifted(
    CaseFile file,
    List<SetAside> setAside,
    List<Doubles.Double> doubles,
    List<Elsewhere> elsewhere) {

  /**
   * Words that are the form's.
   *
   * @param learned the paragraph as it was learned; 0 when a given form says so
   */
  public record SetAside(String source, String locator, int words, long learned) {}

  /** A document, and one of the cases that hold it. */
  public record Elsewhere(long whole, String caseId, String source) {}

  public Sifted {
    setAside = List.copyOf(setAside);
    doubles = List.copyOf(doubles);
    elsewhere = List.copyOf(elsewhere);
  }

  public static Sifted of(CaseFile given, GivenForms forms, Learned learned) {
    List<SetAside> aside = new ArrayList<>();
    List<Elsewhere> elsewhere = new ArrayList<>();
    List<Doubles.Double> doubles = Doubles.in(given);
    List<Document> kept = new ArrayList<>();
    for (Document document : given.documents()) {
      if (doubles.stream().anyMatch(d -> d.document().equals(document.id()))) continue;
      if (!learned.inSeveralCases().isEmpty()) {
        long whole = CasePrint.whole(document);
        if (learned.inSeveralCases().contains(whole)) {
          elsewhere.add(new Elsewhere(whole, given.caseId(), document.source()));
        }
      }
      kept.add(new Standing(document, forms, learned, aside).blanked());
    }
    return new Sifted(with(given, kept), aside, doubles, elsewhere);
  }

  private static CaseFile with(CaseFile given, List<Document> documents) {
    return new CaseFile(
        given.caseId(),
        given.service(),
        given.nation(),
        given.attributes(),
        given.person(),
        documents);
  }

  /** A document whose standing text is looked for. */
  private record Standing(
      Document document, GivenForms forms, Learned learned, List<SetAside> aside) {

    Document blanked() {
      if (forms.none() && learned.boilerplate().isEmpty()) return document;
      int before = aside.size();
      List<Section> sections = new ArrayList<>();
      for (int s = 0; s < document.sections().size(); s++) {
        Section section = document.sections().get(s);
        String at = "sections[" + s + "]";
        List<Field> fields = new ArrayList<>();
        for (int f = 0; f < section.fields().size(); f++) {
          Field field = section.fields().get(f);
          String locator = at + ".fields[" + f + "].value";
          String value = blanked(locator, section.heading(), field.label(), field.value());
          fields.add(new Field(field.label(), value));
        }
        String text = blanked(at + ".text", section.heading(), "", section.text());
        sections.add(new Section(section.heading(), fields, text));
      }
      if (aside.size() == before) return document;
      return new Document(
          document.id(),
          document.type(),
          document.title(),
          document.date(),
          document.authorRole(),
          document.author(),
          sections,
          document.source());
    }

    private String blanked(String locator, String heading, String prompt, String text) {
      if (text.isBlank()) return text;
      StringBuilder left = new StringBuilder(text);
      for (int[] found : forms.in(text, !prompt.isEmpty())) {
        blank(left, found[0], found[1]);
        String words = text.substring(found[0], found[1]);
        aside.add(new SetAside(document.source(), locator, Folded.of(words).size(), 0));
      }
      Document.Typed typed = new Document.Typed(locator, heading, prompt, text);
      if (!learned.boilerplate().isEmpty()) {
        for (Paragraph paragraph : Paragraph.of(document, typed)) {
          long known = known(paragraph);
          if (known == 0 || left.substring(paragraph.start(), paragraph.end()).isBlank()) continue;
          blank(left, paragraph.start(), paragraph.end());
          aside.add(new SetAside(document.source(), locator, paragraph.words(), known));
        }
      }
      String rest = left.toString();
      return rest.isBlank() ? "" : rest;
    }

    private long known(Paragraph paragraph) {
      if (learned.boilerplate().containsKey(paragraph.anywhere())) return paragraph.anywhere();
      return learned.boilerplate().containsKey(paragraph.there()) ? paragraph.there() : 0;
    }

    /** Blanks words and the marks that close them; ends of lines stay. */
    private static void blank(StringBuilder text, int from, int to) {
      int end = to;
      while (end < text.length() && ".:;,?!)]*…".indexOf(text.charAt(end)) >= 0) end++;
      for (int i = from; i < end; i++) if (text.charAt(i) != '\n') text.setCharAt(i, ' ');
    }
  }

  @Override
  public String toString() {
    return "Sifted[" + file + ", " + setAside.size() + " set aside]";
  }
}
