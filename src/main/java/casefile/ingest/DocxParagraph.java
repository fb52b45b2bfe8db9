package casefile.ingest;

import java.util.ArrayList;
import java.util.List;

/** One paragraph of a DOCX: its text, and how it stands out. */
final class DocxParagraph {

  private final DocxBody body;
  private final Xml in;
  private final ParagraphText text = new ParagraphText();
  private final List<Block> boxes = new ArrayList<>();
  private final DocxFields fields = new DocxFields();
  private String style = "";
  private int outline = -1;
  private boolean numbered;
  private boolean chosen;

  DocxParagraph(DocxBody body) {
    this.body = body;
    this.in = body.xml();
  }

  /** Reads the paragraph we stand at; text boxes anchored in it follow it. */
  void read(List<Block> into) throws Refused {
    inline(false);
    DocxStyles styles = body.styles();
    if (!styles.contents(style)) {
      int level = outline >= 0 ? outline + 1 : styles.heading(style);
      boolean item = numbered && level == 0;
      text.para(level, item).ifPresent(into::add);
    }
    into.addAll(boxes);
  }

  /** What stands inside the element we are at. */
  private void inline(boolean runBold) throws Refused {
    in.children(
        () -> {
          if (in.starts()) element(runBold);
        });
  }

  private void element(boolean runBold) throws Refused {
    switch (in.name()) {
      case "pPr" -> properties();
      case "r" -> run();
      case "sdt" -> control(runBold);
      case "fldSimple" -> {
        fields.simple(in.attribute("instr"));
        inline(runBold);
        fields.end();
      }
      case "txbxContent" -> body.inside(boxes);
      case "AlternateContent" -> alternate(runBold);
      case "relIds", "chart", "OLEObject" -> inserted(in.name());
      case "del", "moveFrom", "rPr", "rt", "sdtPr", "Fallback" -> {}
      default -> inline(runBold);
    }
  }

  /** A diagram, a chart, or an embedded file: it follows the paragraph it is anchored in. */
  private void inserted(String kind) throws Refused {
    if (body.inserted().isEmpty()) return;
    DocxInserted inserted = body.inserted().get();
    switch (kind) {
      case "relIds" -> boxes.addAll(inserted.diagram(in.attribute("dm")));
      case "chart" -> boxes.addAll(inserted.chart(in.attribute("id")));
      default -> inserted.object(in.attribute("id"), in.attribute("ProgID"));
    }
  }

  private void properties() throws Refused {
    in.children(
        () -> {
          if (in.starts("pStyle")) style = in.attribute("val");
          else if (in.starts("outlineLvl")) outline = DocxStyles.level(in.attribute("val"));
          else if (in.starts("numPr")) numbered = true;
        });
  }

  private void run() throws Refused {
    boolean[] is = {body.styles().bold(style), false};
    in.children(
        () -> {
          if (!in.starts()) return;
          if (in.starts("rPr")) runProperties(is);
          else if (!is[1]) inRun(is[0]);
        });
  }

  private void runProperties(boolean[] is) throws Refused {
    in.children(
        () -> {
          if (in.starts("rStyle") && body.styles().bold(in.attribute("val"))) is[0] = true;
          else if (in.starts("b")) is[0] = in.on();
          else if (in.starts("u") && in.on()) is[0] = true;
          else if (in.starts("vanish")) is[1] = in.on();
        });
  }

  private void inRun(boolean runBold) throws Refused {
    switch (in.name()) {
      case "t" ->
          in.children(
              () -> {
                if (in.characters()) add(in.text(), runBold);
              });
      case "tab", "ptab" -> add("\t", runBold);
      case "br", "cr" -> add("\n", runBold);
      case "noBreakHyphen" -> add("-", runBold);
      case "sym" -> add(DocxFields.symbol(in.attribute("font"), in.attribute("char")), runBold);
      case "fldChar" -> {
        String type = in.attribute("fldCharType");
        if (type.equals("begin")) {
          fields.begin(in);
          add(fields.state(), runBold);
        } else if (type.equals("separate")) fields.separate();
        else fields.end();
      }
      case "instrText" ->
          in.children(
              () -> {
                if (in.characters()) fields.instruction(in.text());
              });
      case "delText", "delInstrText", "softHyphen", "footnoteRef", "annotationRef" -> {}
      default -> element(runBold);
    }
  }

  private void control(boolean runBold) throws Refused {
    DocxControl control = new DocxControl();
    in.children(
        () -> {
          if (in.starts("sdtPr")) {
            control.read(in);
            control.checked().ifPresent(ticked -> text.sign(DocxControl.box(ticked)));
          } else if (in.starts("sdtContent")
              && control.checked().isEmpty()
              && body.controls().isPresent()) {
            sign(control, runBold);
          } else if (in.starts("sdtContent")
              && control.checked().isEmpty()
              && !control.placeholder()
              && !control.contents()) {
            inline(runBold);
          }
        });
  }

  /** In a blank form what stands in a control is its prompt, and no text of the page. */
  private void sign(DocxControl control, boolean runBold) throws Refused {
    ParagraphText.Mark before = text.mark();
    inline(runBold);
    String words = text.since(before);
    if (!body.controls().orElseThrow().in(words).isEmpty()) return; // a group around others
    text.back(before);
    text.sign(body.controls().orElseThrow().sign(control.asked(words.strip())));
  }

  /** Word writes new shapes twice, for itself and for older readers: the first is enough. */
  private void alternate(boolean runBold) throws Refused {
    chosen = false;
    in.children(
        () -> {
          if (in.starts("Choice") && !chosen) {
            int before = text.length() + boxes.size();
            inline(runBold);
            chosen = text.length() + boxes.size() > before;
          } else if (in.starts("Fallback") && !chosen) {
            inline(runBold);
          }
        });
  }

  private void add(String words, boolean runBold) throws Refused {
    if (words.isEmpty() || !fields.shown()) return;
    body.count(words.length());
    text.add(words, runBold);
  }
}
