package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.model.Field;
import casefile.model.Section;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said between us and a {@link Worker}: a file, and what it holds.
 *
 * <p>Not JSON, as text may hold halves of characters, which JSON cannot carry; not Java's own
 * serialization, as whoever took the worker over could then have us run anything.
 */
final class WorkerWire {

  /** A file to be read, and how. */
  record Request(Source.Held source, ImportOptions options) {}

  private interface Writing<T> {
    void write(T item) throws IOException;
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  private WorkerWire() {}

  static void ask(DataOutputStream out, Source.Held source, ImportOptions options)
      throws IOException {
    text(out, options.from());
    for (Limit limit : Limit.values()) out.writeLong(options.limits().values().get(limit));
    list(out, options.passwords(), p -> text(out, p));
    held(out, source);
    out.flush();
  }

  static Request asked(DataInputStream in) throws IOException {
    String from = text(in);
    Map<Limit, Long> limits = new EnumMap<>(Limit.class);
    for (Limit limit : Limit.values()) limits.put(limit, in.readLong());
    List<String> passwords = list(in, () -> text(in));
    ImportOptions options =
        new ImportOptions(from, new Limits(limits), ImportOptions.DEFAULT.mapping(), passwords);
    return new Request(held(in), options);
  }

  static void answer(DataOutputStream out, OneFile file) throws IOException {
    Input input = file.input();
    for (String t : List.of(input.path(), input.sha256(), input.importer(), input.reason())) {
      text(out, t);
    }
    out.writeLong(input.bytes());
    out.writeByte(input.status().ordinal());
    list(out, file.drafts(), d -> draft(out, d));
    list(out, file.attached(), a -> held(out, (Source.Held) a));
    list(out, file.diagnostics(), d -> diagnostic(out, d));
    out.flush();
  }

  static OneFile answered(DataInputStream in, Source source) throws IOException {
    String path = text(in);
    String sha256 = text(in);
    String importer = text(in);
    String reason = text(in);
    long bytes = in.readLong();
    Status status = Status.values()[in.readByte()];
    return new OneFile(
        source,
        new Input(path, sha256, bytes, importer, status, reason),
        list(in, () -> draft(in)),
        list(in, () -> held(in)),
        list(in, () -> diagnostic(in)));
  }

  private static void draft(DataOutputStream out, Draft draft) throws IOException {
    text(out, draft.title());
    text(out, draft.date().map(LocalDate::toString).orElse(""));
    list(
        out,
        draft.sections(),
        section -> {
          text(out, section.heading());
          text(out, section.text());
          list(
              out,
              section.fields(),
              field -> {
                text(out, field.label());
                text(out, field.value());
              });
        });
  }

  private static Draft draft(DataInputStream in) throws IOException {
    String title = text(in);
    Optional<LocalDate> date =
        Optional.of(text(in)).filter(d -> !d.isEmpty()).map(LocalDate::parse);
    return new Draft(title, date, list(in, () -> section(in)));
  }

  private static Section section(DataInputStream in) throws IOException {
    String heading = text(in);
    String text = text(in);
    return new Section(heading, list(in, () -> new Field(text(in), text(in))), text);
  }

  private static void held(DataOutputStream out, Source.Held source) throws IOException {
    text(out, source.path());
    out.writeInt(source.bytes().length);
    out.write(source.bytes());
  }

  private static Source.Held held(DataInputStream in) throws IOException {
    return new Source.Held(text(in), bytes(in, in.readInt()));
  }

  private static void diagnostic(DataOutputStream out, Diagnostic diagnostic) throws IOException {
    out.writeByte(diagnostic.severity().ordinal());
    text(out, diagnostic.place().path());
    out.writeInt(diagnostic.place().line());
    out.writeInt(diagnostic.place().column());
    text(out, diagnostic.message());
    text(out, diagnostic.mend());
  }

  private static Diagnostic diagnostic(DataInputStream in) throws IOException {
    Diagnostic.Severity severity = Diagnostic.Severity.values()[in.readByte()];
    Place place = Place.of(text(in), in.readInt(), in.readInt());
    return new Diagnostic(severity, place, text(in), text(in));
  }

  private static <T> void list(DataOutputStream out, List<T> items, Writing<T> each)
      throws IOException {
    out.writeInt(items.size());
    for (T item : items) each.write(item);
  }

  private static <T> List<T> list(DataInputStream in, Reading<T> each) throws IOException {
    List<T> items = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) items.add(each.read());
    return items;
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = new byte[2 * text.length()];
    ByteBuffer.wrap(bytes).asCharBuffer().put(text);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return ByteBuffer.wrap(bytes(in, in.readInt())).asCharBuffer().toString();
  }

  private static byte[] bytes(DataInputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(Math.max(0, length));
    if (bytes.length < length) throw new EOFException();
    return bytes;
  }
}
