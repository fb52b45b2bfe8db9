package casefile.ingest;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * An RTF read token by token.
 *
 * <p>After the RTF specification 1.9.1 and, for mail, MS-OXRTFEX (HTML wrapped in RTF). The JDK's
 * own reader loses tables, headings and Unicode, and puts back deleted text.
 */
final class RtfReader {

  private final RtfTokens tokens;
  private final Limits limits;
  private final RtfFonts fonts = new RtfFonts();
  private final RtfStyles styles = new RtfStyles();
  private final Deque<RtfState> around = new ArrayDeque<>();
  private final Deque<RtfFlow> flows = new ArrayDeque<>();
  private final RtfFields fields = new RtfFields();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final RtfPages pages = new RtfPages();
  private final StringBuilder html = new StringBuilder();
  private final StringBuilder entry = new StringBuilder();
  private RtfState now = new RtfState();
  private boolean wrapped;
  private int toSkip;
  private int high;
  private long characters;

  private RtfReader(byte[] rtf, Limits limits) {
    this.tokens = new RtfTokens(rtf);
    this.limits = limits;
    flows.push(new RtfFlow(0));
  }

  static WordPages read(byte[] rtf, Limits limits) throws Refused {
    RtfReader reader = new RtfReader(rtf, limits);
    return reader.read();
  }

  private WordPages read() throws Refused {
    boolean starred = false;
    RtfTokens.Kind before = RtfTokens.Kind.END;
    for (RtfTokens.Kind kind = tokens.next(); ; kind = tokens.next()) {
      if (kind != RtfTokens.Kind.BYTE) flush();
      if (kind == RtfTokens.Kind.END) break;
      switch (kind) {
        case OPEN -> open();
        case CLOSE -> close();
        case BYTE -> take(tokens.value());
        case SYMBOL -> symbol(tokens.word());
        default -> word(tokens.word(), starred);
      }
      // A star counts only where a group begins.
      starred =
          kind == RtfTokens.Kind.SYMBOL
              && tokens.word().equals("*")
              && before == RtfTokens.Kind.OPEN;
      before = kind;
    }
    while (!around.isEmpty()) close();
    List<Block> body = flows.pop().finish(now, level());
    if (wrapped) {
      List<Block> page = new HtmlBlocks().read(Jsoup.parse(html.toString()).body());
      if (!page.isEmpty()) body = page;
    }
    return pages.with(body);
  }

  private void open() throws Refused {
    if (around.size() >= limits.nesting()) {
      throw Limits.reached("nesting", "groups deep", limits.nesting());
    }
    around.push(now);
    now = now.copy();
    toSkip = 0;
  }

  private void close() {
    if (around.isEmpty()) return;
    toSkip = 0;
    if (now.place == RtfState.Place.STYLES) styles.list(now);
    if (now.place == RtfState.Place.FORM_ENTRY) {
      fields.entry(entry.toString());
      entry.setLength(0);
    }
    if (flows.peek().depth() == around.size()) {
      pages.add(now.place, flows.pop().finish(now, level()));
    }
    String state = fields.close(around.size());
    now = around.pop();
    if (!state.isEmpty() && written()) flows.peek().add(state, false);
  }

  private int level() {
    return now.outline >= 0 ? now.outline + 1 : styles.heading(now.style);
  }

  /** A byte of text, in the letters of the font it stands in. */
  private void take(int value) throws Refused {
    if (toSkip > 0) {
      toSkip--;
    } else if (!fonts.symbols(now.font).isEmpty() && written()) {
      flush();
      say(DocxFields.symbol(fonts.symbols(now.font), Integer.toHexString(0xF000 | value)));
    } else {
      bytes.write(value);
    }
  }

  private void flush() throws Refused {
    if (bytes.size() == 0) return;
    String words = bytes.toString(fonts.of(now.font));
    bytes.reset();
    say(words);
  }

  private void say(String words) throws Refused {
    characters += words.length();
    if (characters > limits.characters()) {
      throw Limits.reached("characters", "characters", limits.characters());
    }
    switch (now.place) {
      case TEXT, HEADER, FOOTER, NOTE, COMMENT -> {
        if (now.unseen()) return;
        if (wrapped) html.append(org.jsoup.nodes.Entities.escape(words));
        flows.peek().add(words, now.bold || now.underlined);
      }
      case FONTS -> words.chars().forEach(c -> fonts.listed(now.font, (char) c));
      case STYLES -> styles.name(words);
      case INSTRUCTION -> fields.instruction(words);
      case COMMENT_AUTHOR -> pages.author(words);
      case COMMENT_DATE -> pages.date(words);
      case FORM_ENTRY -> entry.append(words);
      case HTML_TAG -> html.append(words);
      default -> {}
    }
  }

  /** What stands here is on the page. */
  private boolean written() {
    return switch (now.place) {
      case TEXT, HEADER, FOOTER, NOTE, COMMENT -> !now.unseen();
      default -> false;
    };
  }

  private void symbol(String symbol) throws Refused {
    switch (symbol) {
      case "~" -> say("\u00a0");
      case "_" -> say("-");
      case "\\", "{", "}" -> {
        if (toSkip > 0) toSkip--;
        else say(symbol);
      }
      case "\n", "\r" -> word("par", false);
      default -> {}
    }
  }

  private void unicode(int number) throws Refused {
    int unit = number & 0xffff;
    toSkip = now.skip;
    if (Character.isHighSurrogate((char) unit)) {
      high = unit;
      return;
    }
    String font = fonts.symbols(now.font);
    boolean pair = high != 0 && Character.isLowSurrogate((char) unit);
    if (pair) say(new String(new char[] {(char) high, (char) unit}));
    else if (unit >= 0xF000 && unit <= 0xF0FF && !font.isEmpty()) {
      say(DocxFields.symbol(font, Integer.toHexString(unit)));
    } else if (!Character.isSurrogate((char) unit)) say(String.valueOf((char) unit));
    high = 0;
  }

  private void word(String word, boolean starred) throws Refused {
    RtfState.Place place = RtfPlaces.of(word, starred);
    if (place != null) {
      enter(place, word);
    } else if (word.equals("u")) {
      unicode(tokens.number(0));
    } else if (starred && !RtfPlaces.lookedThrough(word)) {
      now.place = RtfState.Place.SKIPPED;
    } else if (!RtfPlaces.marks(word, tokens, now) && !fonts(word)) {
      layout(word);
    }
  }

  private void enter(RtfState.Place place, String word) {
    if (now.place == RtfState.Place.SKIPPED) return;
    if (word.equals("listtext") || word.equals("pntext")) around.peek().item = true;
    if (word.equals("field")) {
      fields.open(around.size());
      return;
    }
    if (word.equals("fldrslt")) {
      if (fields.silent()) now.place = RtfState.Place.SKIPPED;
      return;
    }
    boolean box = word.equals("shptxt") || word.equals("dptxbxtext");
    now.place = place;
    if (box || RtfPlaces.flows(place)) {
      flows.push(new RtfFlow(around.size()));
      now.paragraph();
      now.plain();
    }
  }

  private boolean fonts(String word) {
    switch (word) {
      case "ansicpg" -> fonts.codePage(tokens.number(1252));
      case "mac" -> fonts.mac();
      case "fcharset" -> fonts.listedCharset(tokens.number(0));
      case "fromhtml" -> wrapped = tokens.number(1) == 1;
      case "fftype", "ffres", "ffdefres" -> fields.form(word, tokens.number(0));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void layout(String word) throws Refused {
    String said = RtfPlaces.sign(word);
    if (!said.isEmpty()) {
      say(said);
      return;
    }
    if (!written() && !word.startsWith("c") && !word.startsWith("tr")) return;
    RtfFlow flow = flows.peek();
    switch (word) {
      case "par", "sect", "page" -> {
        if (wrapped) html.append('\n');
        flow.paragraph(now, level(), now.table);
      }
      case "cell" -> flow.cell(now, level(), 1);
      case "nestcell" -> flow.cell(now, level(), Math.max(2, now.table));
      case "row" -> flow.tables().rowEnds(1);
      case "nestrow" -> flow.tables().rowEnds(Math.max(2, now.table));
      default -> flow.tables().shape(word, tokens.number(0));
    }
  }
}
