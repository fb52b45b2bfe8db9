package casefile.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jsoup.Jsoup;

/** Reads messages saved from Outlook. */
final class MsgImporter implements DocumentImporter {

  private static final ZoneId HERE = ZoneId.of("Europe/London");

  @Override
  public String name() {
    return "msg";
  }

  @Override
  public String summary() {
    return "Reads messages saved from Outlook (.msg), and what is attached to them as documents.";
  }

  @Override
  public List<String> endings() {
    return List.of("msg");
  }

  @Override
  public boolean knows(Probe probe) {
    return probe.ole() && (probe.named("msg") || probe.holdsWide("__substg1.0_"));
  }

  @Override
  public Parsed read(Source source, Limits limits) throws IOException, Refused {
    try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(source.bytes(limits)))) {
      return mail(message, limits, 0).parsed(source.path());
    } catch (ChunkNotFoundException e) {
      throw new IOException(e);
    }
  }

  private static Mail mail(MAPIMessage message, Limits limits, int deep)
      throws IOException, Refused, ChunkNotFoundException {
    if (deep > limits.depth()) throw Limits.reached("depth", "messages deep", limits.depth());
    message.setReturnNullOnMissingChunk(true);
    List<Source.Held> attachments = new ArrayList<>();
    List<Mail> forwarded = new ArrayList<>();
    int pictures = 0;
    for (AttachmentChunks attachment : message.getAttachmentFiles()) {
      if (attachment.isEmbeddedMessage()) {
        forwarded.add(mail(attachment.getEmbeddedMessage(), limits, deep + 1));
      } else if (attachment.getAttachData() != null) {
        Source.Held held =
            new Source.Held(name(attachment), attachment.getEmbeddedAttachmentObject());
        if (shown(attachment, held.path())) pictures++;
        else attachments.add(held);
      }
    }
    Optional<LocalDate> date = date(message.getMessageDate());
    String subject = words(message.getSubject());
    List<List<String>> headers =
        List.of(
            List.of("From", words(message.getDisplayFrom())),
            List.of("To", words(message.getDisplayTo())),
            List.of("Cc", words(message.getDisplayCC())),
            List.of("Sent", date.map(LocalDate::toString).orElse("")),
            List.of("Subject", subject));
    return new Mail(
        subject, date, headers, body(message, limits), attachments, pictures, forwarded);
  }

  private static Optional<LocalDate> date(Calendar sent) {
    return Optional.ofNullable(sent).map(s -> s.toInstant().atZone(HERE).toLocalDate());
  }

  /** The richest form that does not hold less than the plain one. */
  private static List<Block> body(MAPIMessage message, Limits limits)
      throws Refused, ChunkNotFoundException {
    List<Block> plain = TextBlocks.of(words(message.getTextBody()));
    String html = words(message.getHtmlBody());
    if (!html.isBlank()) {
      List<Block> blocks = HtmlImporter.blocks(Jsoup.parse(html), limits);
      if (whole(blocks, plain)) return blocks;
    }
    byte[] rtf = rtf(message);
    if (rtf.length > 0) {
      List<Block> blocks = RtfReader.read(rtf, limits).body();
      if (whole(blocks, plain)) return blocks;
    }
    return plain;
  }

  /** As much as the plain form holds, or nearly: that one spells out links and pictures. */
  private static boolean whole(List<Block> blocks, List<Block> plain) {
    return !blocks.isEmpty() && length(blocks) >= length(plain) * 0.6;
  }

  private static int length(List<Block> blocks) {
    return blocks.stream().mapToInt(b -> WordPages.plain(b).replaceAll("\\s+", "").length()).sum();
  }

  private static byte[] rtf(MAPIMessage message) throws ChunkNotFoundException {
    String rtf = words(message.getRtfBody());
    return rtf.startsWith("{\\rtf")
        ? rtf.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)
        : new byte[0];
  }

  private static String name(AttachmentChunks attachment) {
    String name = said(attachment.getAttachLongFileName());
    if (name.isBlank()) name = said(attachment.getAttachFileName());
    return name.isBlank() ? "attachment" + said(attachment.getAttachExtension()) : name;
  }

  /** A picture the text shows at its place. */
  private static boolean shown(AttachmentChunks attachment, String name) {
    boolean picture = name.toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g|gif|bmp|emf|wmf)");
    return picture && !said(attachment.getAttachContentId()).isBlank();
  }

  private static String said(StringChunk chunk) {
    return chunk == null ? "" : words(chunk.getValue());
  }

  private static String words(String text) {
    return text == null ? "" : text.replace("\0", "");
  }
}
