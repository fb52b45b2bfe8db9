package casefile.ingest;

import java.util.Map;
import java.util.Set;

/** What the control words of RTF mean to us. */
final class RtfPlaces {

  private static final RtfState.Place SKIPPED = RtfState.Place.SKIPPED;

  private static final Map<String, RtfState.Place> PLACES =
      Map.ofEntries(
          Map.entry("fonttbl", RtfState.Place.FONTS),
          Map.entry("stylesheet", RtfState.Place.STYLES),
          Map.entry("colortbl", SKIPPED),
          Map.entry("info", SKIPPED),
          Map.entry("pict", SKIPPED),
          Map.entry("sp", SKIPPED),
          Map.entry("shprslt", SKIPPED),
          Map.entry("nonshppict", SKIPPED),
          Map.entry("listtext", SKIPPED),
          Map.entry("pntext", SKIPPED),
          Map.entry("xe", SKIPPED),
          Map.entry("tc", SKIPPED),
          Map.entry("header", RtfState.Place.HEADER),
          Map.entry("headerl", RtfState.Place.HEADER),
          Map.entry("headerr", RtfState.Place.HEADER),
          Map.entry("headerf", RtfState.Place.HEADER),
          Map.entry("footer", RtfState.Place.FOOTER),
          Map.entry("footerl", RtfState.Place.FOOTER),
          Map.entry("footerr", RtfState.Place.FOOTER),
          Map.entry("footerf", RtfState.Place.FOOTER),
          Map.entry("footnote", RtfState.Place.NOTE),
          Map.entry("field", RtfState.Place.TEXT),
          Map.entry("fldrslt", RtfState.Place.TEXT),
          Map.entry("shptxt", RtfState.Place.TEXT),
          Map.entry("dptxbxtext", RtfState.Place.TEXT));

  /** Those that older readers are told to skip by a star before them. */
  private static final Map<String, RtfState.Place> STARRED =
      Map.of(
          "fldinst", RtfState.Place.INSTRUCTION,
          "formfield", RtfState.Place.FORM_FIELD,
          "ffl", RtfState.Place.FORM_ENTRY,
          "annotation", RtfState.Place.COMMENT,
          "atnauthor", RtfState.Place.COMMENT_AUTHOR,
          "atndate", RtfState.Place.COMMENT_DATE,
          "htmltag", RtfState.Place.HTML_TAG);

  /** Starred, yet only around what is to be read. */
  private static final Set<String> LOOKED_THROUGH =
      Set.of("shpinst", "do", "shppict", "nesttableprops", "mmathPict");

  private static final Set<RtfState.Place> FLOWS =
      Set.of(
          RtfState.Place.HEADER,
          RtfState.Place.FOOTER,
          RtfState.Place.NOTE,
          RtfState.Place.COMMENT);

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("line", "\n"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "));

  private RtfPlaces() {}

  /** The place a group becomes by this word; null when it stays what it is. */
  static RtfState.Place of(String word, boolean starred) {
    RtfState.Place plain = PLACES.get(word);
    return plain != null || !starred ? plain : STARRED.get(word);
  }

  static boolean lookedThrough(String word) {
    return LOOKED_THROUGH.contains(word);
  }

  /** Has paragraphs of its own, apart from those around it. */
  static boolean flows(RtfState.Place place) {
    return FLOWS.contains(place);
  }

  /** The sign a word stands for; empty for any other word. */
  static String sign(String word) {
    return SIGNS.getOrDefault(word, "");
  }

  /** Takes a word that says how text stands here; false when it is no such word. */
  static boolean marks(String word, RtfTokens tokens, RtfState now) {
    boolean on = tokens.number(1) != 0;
    switch (word) {
      case "b" -> now.bold = on;
      case "ul", "uldb", "ulw", "uld" -> now.underlined = on;
      case "ulnone" -> now.underlined = false;
      case "v" -> now.hidden = on;
      case "deleted", "mvf" -> now.deleted = on;
      case "htmlrtf" -> now.htmlOnly = on;
      case "plain" -> now.plain();
      case "pard" -> now.paragraph();
      case "f" -> now.font = tokens.number(0);
      case "uc" -> now.skip = Math.max(0, Math.min(8, tokens.number(1)));
      case "s" -> now.style = tokens.number(0);
      case "outlinelevel" -> now.outline = on(tokens.number(9)) ? tokens.number(0) : -1;
      case "intbl" -> now.table = Math.max(1, now.table);
      case "itap" -> now.table = Math.max(0, tokens.number(0));
      case "ls" -> now.item = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Outline levels count from 0, and 9 stands for running text. */
  private static boolean on(int outline) {
    return outline >= 0 && outline < 9;
  }
}
