package casefile.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.dom.field.FieldName;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A message of RFC 5322 read into its parts. */
final class EmlReader {

  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private final Limits limits;
  private final List<Block> body = new ArrayList<>();
  private final List<Source.Held> attachments = new ArrayList<>();
  private final List<Mail> forwarded = new ArrayList<>();
  private int pictures;

  private EmlReader(Limits limits) {
    this.limits = limits;
  }

  static Mail read(byte[] bytes, Limits limits) throws IOException, Refused {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(10_000)
            .build());
    return mail(builder.parseMessage(new ByteArrayInputStream(bytes)), limits, 0);
  }

  private static Mail mail(Message message, Limits limits, int deep) throws IOException, Refused {
    if (deep > limits.depth()) throw Limits.reached("depth", "messages deep", limits.depth());
    EmlReader reader = new EmlReader(limits);
    reader.part(message, deep);
    List<List<String>> headers = new ArrayList<>();
    for (String name : List.of("From", "To", "Cc", "Date", "Subject")) {
      headers.add(List.of(name.equals("Date") ? "Sent" : name, header(message, name)));
    }
    Optional<LocalDate> date =
        Optional.ofNullable(message.getDate()).map(d -> d.toInstant().atZone(HERE).toLocalDate());
    return new Mail(
        header(message, "Subject"),
        date,
        headers,
        reader.body,
        reader.attachments,
        reader.pictures,
        reader.forwarded);
  }

  private static String header(Message message, String name) {
    Field field = message.getHeader().getField(name);
    if (field == null) return "";
    String unfolded = field.getBody().replaceAll("\\r?\\n[ \\t]+", " ");
    return DecoderUtil.decodeEncodedWords(unfolded, StandardCharsets.UTF_8).strip();
  }

  private void part(Entity entity, int deep) throws IOException, Refused {
    Body content = entity.getBody();
    String type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
    String name = name(entity);
    boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
    if (content instanceof Multipart parts) {
      if (type.equals("multipart/alternative")) alternative(parts, deep);
      else for (Entity part : parts.getBodyParts()) part(part, deep + 1);
    } else if (content instanceof Message message) {
      forwarded.add(mail(message, limits, deep + 1));
    } else if (content instanceof SingleBody single) {
      boolean text = type.equals("text/plain") || type.equals("text/html");
      if (text && !attached && name.isEmpty()) text(entity, single, type);
      else if (type.startsWith("image/") && !attached && shown(entity)) pictures++;
      else attachments.add(new Source.Held(name.isEmpty() ? unnamed(type) : name, bytes(single)));
    }
  }

  /** Older programs name an attachment by its type. */
  private static String name(Entity entity) {
    String name = entity.getFilename();
    if (name == null
        && entity.getHeader().getField(FieldName.CONTENT_TYPE) instanceof ContentTypeField type) {
      name = type.getParameter("name");
    }
    return name == null ? "" : DecoderUtil.decodeEncodedWords(name, StandardCharsets.UTF_8);
  }

  private static boolean shown(Entity entity) {
    return entity.getHeader().getField(FieldName.CONTENT_ID) != null
        || "inline".equalsIgnoreCase(entity.getDispositionType());
  }

  private static String unnamed(String type) {
    return "attachment." + type.substring(type.indexOf('/') + 1).replaceAll("[^a-z0-9]", "");
  }

  /** The same words in several forms: the last is the richest (RFC 2046, 5.1.4). */
  private void alternative(Multipart parts, int deep) throws IOException, Refused {
    List<Entity> forms = parts.getBodyParts();
    for (int i = forms.size() - 1; i >= 0; i--) {
      int before = body.size() + attachments.size();
      part(forms.get(i), deep + 1);
      if (body.size() + attachments.size() > before) return;
    }
  }

  private void text(Entity entity, SingleBody single, String type) throws IOException, Refused {
    byte[] bytes = bytes(single);
    if (type.equals("text/html")) {
      String charset =
          entity.getHeader().getField(FieldName.CONTENT_TYPE) instanceof ContentTypeField declared
              ? declared.getCharset()
              : null;
      Document page = Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
      body.addAll(HtmlImporter.blocks(page, limits));
    } else {
      body.addAll(TextBlocks.of(decode(bytes, entity.getCharset())));
    }
  }

  private static String decode(byte[] bytes, String charset) {
    boolean plain = charset == null || charset.equalsIgnoreCase("us-ascii");
    if (plain || !Charset.isSupported(charset)) return Encoding.decode(bytes);
    return new String(bytes, Charset.forName(charset));
  }

  private byte[] bytes(SingleBody single) throws IOException, Refused {
    try (InputStream in = single.getInputStream()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      in.transferTo(out);
      if (out.size() > limits.fileBytes()) {
        throw Limits.reached("fileBytes", "bytes", limits.fileBytes());
      }
      return out.toByteArray();
    }
  }
}
