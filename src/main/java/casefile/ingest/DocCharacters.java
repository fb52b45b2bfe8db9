package casefile.ingest;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * The characters of an older Word document, its marks and field codes left out.
 *
 * <p>A field is a code, a separator and a result, as characters 19, 20 and 21; check boxes and
 * drop-downs of older forms have no result, and their state stands apart.
 */
final class DocCharacters {

  private static final int BEGINS = 0x13;
  private static final int SEPARATES = 0x14;
  private static final int ENDS = 0x15;
  private static final int FORM_DATA = 0x01;

  private final DocFields fields;
  private final long limit;
  private long count;

  DocCharacters(DocFields fields, Limits limits) {
    this.fields = fields;
    this.limit = limits.characters();
  }

  ParagraphText read(Paragraph paragraph) throws Refused {
    ParagraphText text = new ParagraphText();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = run(paragraph, i);
      if (run != null) run(run, text);
    }
    return text;
  }

  /** POI stumbles over runs that end before they start; such a run holds nothing. */
  private static CharacterRun run(Paragraph paragraph, int i) {
    try {
      return paragraph.getCharacterRun(i);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private void run(CharacterRun run, ParagraphText text) throws Refused {
    boolean bold = run.isBold() || run.getUnderlineCode() != 0;
    boolean unseen = run.isMarkedDeleted() || run.isVanished();
    String words = run.text();
    count += words.length();
    if (count > limit) throw Limits.reached("characters", "characters", limit);
    StringBuilder plain = new StringBuilder();
    if (run.isSymbol() && !unseen && fields.shown()) {
      String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
      text.add(DocxFields.symbol(font, Integer.toHexString(run.getSymbolCharacter())), bold);
      return;
    }
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case BEGINS -> fields.begin();
        case SEPARATES -> fields.separate();
        case ENDS -> {
          if (!unseen) plain.append(fields.state());
          fields.end();
        }
        case FORM_DATA -> fields.data(run);
        default -> {
          if (!fields.shown()) fields.code(c);
          else if (!unseen) plain.append(sign(c));
        }
      }
    }
    if (!plain.isEmpty()) text.add(plain.toString(), bold);
  }

  private static String sign(char c) {
    return switch (c) {
      case '\t' -> "\t";
      case 0x0b -> "\n";
      case 0x1e -> "-";
      case 0x07, '\r', '\n', 0x0c, 0x0e -> "";
      default -> c < 0x20 || c == 0x1f ? "" : String.valueOf(c);
    };
  }
}
