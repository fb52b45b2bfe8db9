package casefile.evil;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Base64;

/** Messages of many parts in one another, and of attachments that are no better. */
final class EvilMail {

  private EvilMail() {}

  static String deep() {
    StringBuilder mail = new StringBuilder("From: a\r\nSubject: b\r\nMIME-Version: 1.0\r\n");
    for (int i = 0; i < 5_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\r\n\r\n--b")
          .append(i)
          .append("\r\n");
    }
    return mail + "\r\n" + Evil.MARK;
  }

  /** A bomb, a way out and a message in a message, as attachments. */
  static String attached() {
    String part =
        "--b\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"%s\"\r\n\r\n%s\r\n";
    Base64.Encoder base64 = Base64.getMimeEncoder();
    return "From: a\r\nSubject: b\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
        + Evil.MARK
        + "\r\n"
        + part.formatted(
            "../../../tmp/slipped.txt", base64.encodeToString(Evil.MARK.getBytes(ISO_8859_1)))
        + part.formatted(
            "bomb.zip",
            base64.encodeToString(EvilZip.zip(java.util.Map.of("bomb.txt", new byte[20_000_000]))))
        + part.formatted("loop.pdf", base64.encodeToString(EvilPdf.loopedPages()))
        + "--b--\r\n";
  }
}
