package casefile.copies;

import casefile.model.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of typed text, or the sentences it begins with, by what it could be known again.
 *
 * <p>A hint and the answer below it are often one paragraph in what was exported, hence the
 * beginnings; they are known under their label only.
 *
 * @param start where it begins in the text it is a line of
 * @param anywhere its words, in any document of this type; 0 when they are too few
 * @param there its words, at this place of a document of this type; 0 when they are too few
 * @param place the label or heading it stands under, in a document of this type
 */
record Paragraph(int start, int end, int words, long anywhere, long there, long place) {

  /** Fewer words are said by chance, or are a stock answer: under one label, and anywhere. */
  static final int UNDER_A_LABEL = 6;

  static final int ANYWHERE = 8;

  /** Hints are short: so many sentences at the start of a line are looked at. */
  private static final int SENTENCES = 4;

  /** The lines of a typed text, each before its beginnings, and longer ones before shorter. */
  static List<Paragraph> of(Document document, Document.Typed typed) {
    List<Paragraph> all = new ArrayList<>();
    String label = typed.prompt().isBlank() ? typed.heading() : typed.prompt();
    Folded under = Folded.of(label);
    long type = document.type().ordinal() + 1L;
    long place = under.size() == 0 ? 0 : Folded.hash(type, under.hash());
    String text = typed.text();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      if (end < 0) end = text.length();
      if (end - start > UNDER_A_LABEL) line(text.substring(start, end), start, type, place, all);
      start = end + 1;
    }
    return all;
  }

  private static void line(String line, int start, long type, long place, List<Paragraph> into) {
    Folded folded = Folded.of(line);
    int words = folded.size();
    long hash = folded.hash(words);
    long anywhere = words < ANYWHERE ? 0 : Folded.hash(type, hash);
    into.add(
        new Paragraph(
            start, start + line.length(), words, anywhere, there(place, folded, words), place));
    if (place == 0) return;
    int at = into.size();
    int sentences = 0;
    for (int w = 0; w + 1 < words && sentences < SENTENCES; w++) {
      int end = folded.ends()[w];
      if (!closes(line, end)) continue;
      sentences++;
      long there = there(place, folded, w + 1);
      if (there != 0) into.add(at, new Paragraph(start, start + end, w + 1, 0, there, place));
    }
  }

  private static long there(long place, Folded folded, int words) {
    return words < UNDER_A_LABEL || place == 0 ? 0 : Folded.hash(place, folded.hash(words));
  }

  /** A sentence ends with the word that ends here. */
  private static boolean closes(String line, int end) {
    int i = end;
    while (i < line.length() && ")\"'”’]".indexOf(line.charAt(i)) >= 0) i++;
    if (i >= line.length() || ".?!:".indexOf(line.charAt(i)) < 0) return false;
    return i + 1 == line.length() || Character.isWhitespace(line.charAt(i + 1));
  }
}
