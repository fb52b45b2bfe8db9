package casefile.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;

/**
 * How much of what the libraries' own extractors find in a folder of documents we find too.
 *
 * <p>Words are counted, in whatever order: of each word they find so often, how often do we. POI,
 * PDFBox and jsoup are always at hand; Tika takes part when it is put on the class path, and then
 * reads every kind.
 */
final class Recall {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** A way to get at a document's text. */
  private interface Extractor {
    String text(byte[] bytes) throws Exception;
  }

  private static final Map<String, Extractor> OWN = new TreeMap<>();

  static {
    OWN.put("docx", Recall::docx);
    OWN.put("docm", Recall::docx);
    OWN.put("doc", Recall::doc);
    OWN.put("pdf", Recall::pdf);
    OWN.put("msg", Recall::msg);
    OWN.put("html", bytes -> Jsoup.parse(new ByteArrayInputStream(bytes), null, "").text());
  }

  private static final List<String> TIKA_ONLY = List.of("odt", "rtf", "eml", "txt", "xml");

  /**
   * One document.
   *
   * @param words they found
   * @param found of these, by us
   * @param ours how long we took, in nanoseconds; theirs likewise
   * @param refused why we did not read it; empty when we did
   */
  record File(
      String name, String kind, int words, int found, long ours, long theirs, String refused) {
    double recall() {
      return words == 0 ? 1 : (double) found / words;
    }
  }

  private Recall() {}

  /** Compares over all documents of a folder that the others can read. */
  static List<File> of(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    List<File> all = new ArrayList<>();
    for (Path file : files) compared(folder, file).ifPresent(all::add);
    return all;
  }

  private static Optional<File> compared(Path folder, Path path) throws IOException {
    String name = folder.relativize(path).toString();
    String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    Optional<Extractor> extractor = extractor(kind);
    if (extractor.isEmpty()) return Optional.empty();
    byte[] bytes = Files.readAllBytes(path);
    long start = System.nanoTime();
    Map<String, Integer> theirs;
    try {
      theirs = words(extractor.get().text(bytes));
    } catch (Throwable e) { // whatever they stumble over is not theirs to find
      return Optional.empty();
    }
    long between = System.nanoTime();
    List<OneFile> read = Attached.withAttached(new Source.Held(name, bytes), ImportOptions.DEFAULT);
    long end = System.nanoTime();
    Map<String, Integer> ours = words(text(read));
    int found = theirs.keySet().stream().mapToInt(w -> common(w, theirs, ours)).sum();
    int words = theirs.values().stream().mapToInt(n -> n).sum();
    Input input = read.get(0).input();
    String refused = input.status() == Status.REFUSED ? input.reason() : "";
    return Optional.of(new File(name, kind, words, found, end - between, between - start, refused));
  }

  private static int common(String word, Map<String, Integer> theirs, Map<String, Integer> ours) {
    return Math.min(theirs.get(word), ours.getOrDefault(word, 0));
  }

  /** Ours: what stands in sections, and what documents and attachments are called. */
  static String text(List<OneFile> read) {
    StringBuilder all = new StringBuilder();
    for (OneFile file : read) {
      for (Draft draft : file.drafts()) {
        all.append(draft.title()).append('\n');
        draft
            .sections()
            .forEach(
                s -> {
                  all.append(s.heading()).append('\n').append(s.text()).append('\n');
                  s.fields()
                      .forEach(
                          f -> all.append(f.label()).append('\n').append(f.value()).append('\n'));
                });
      }
    }
    return all.toString();
  }

  static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) words.merge(word.group(), 1, Integer::sum);
    return words;
  }

  private static Optional<Extractor> extractor(String kind) {
    Optional<Extractor> tika = tika();
    boolean known = OWN.containsKey(kind) || TIKA_ONLY.contains(kind);
    return tika.isPresent() && known ? tika : Optional.ofNullable(OWN.get(kind));
  }

  private static Optional<Extractor> tika() {
    try {
      Class<?> type = Class.forName("org.apache.tika.Tika");
      Object tika = type.getConstructor().newInstance();
      type.getMethod("setMaxStringLength", int.class).invoke(tika, -1);
      var parse = type.getMethod("parseToString", java.io.InputStream.class);
      return Optional.of(bytes -> (String) parse.invoke(tika, new ByteArrayInputStream(bytes)));
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  private static String docx(byte[] bytes) throws IOException {
    try (XWPFWordExtractor word =
        new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
      return word.getText();
    }
  }

  private static String doc(byte[] bytes) throws IOException {
    try (WordExtractor word =
        new WordExtractor(new HWPFDocument(new ByteArrayInputStream(bytes)))) {
      return WordExtractor.stripFields(word.getText());
    }
  }

  private static String pdf(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static String msg(byte[] bytes) throws Exception {
    try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(bytes))) {
      message.setReturnNullOnMissingChunk(true);
      return message.getSubject() + "\n" + message.getTextBody();
    }
  }
}
