package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Messages, and what is attached to them. */
final class MailTest {

  private static final String HEAD =
      "From: Nia <nia@example.org>\r\nTo: team@example.org\r\n"
          + "Date: Tue, 4 Mar 2025 23:30:00 +0000\r\nSubject: =?utf-8?Q?T=C5=B7_newydd?=\r\n"
          + "MIME-Version: 1.0\r\n";

  private static final String MIXED =
      HEAD
          + "Content-Type: multipart/mixed; boundary=x\r\n\r\n"
          + "--x\r\nContent-Type: multipart/alternative; boundary=y\r\n\r\n"
          + "--y\r\nContent-Type: text/plain\r\n\r\nplain form\r\n"
          + "--y\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Mam wants t\u0177 newydd.</p>\r\n"
          + "--y--\r\n"
          + "--x\r\nContent-Type: image/png\r\nContent-ID: <logo>\r\n\r\nxx\r\n"
          + "--x\r\nContent-Type: text/plain; name=\"plan 2025-03-01.txt\"\r\n"
          + "Content-Disposition: attachment\r\n\r\nShe will swim.\r\n"
          + "--x\r\nContent-Type: image/jpeg; name=garden.jpg\r\n"
          + "Content-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n/9j/4AA=\r\n"
          + "--x--\r\n";

  private static List<OneFile> files() {
    return Attached.withAttached(
        new Source.Held("mail.eml", Made.utf8(MIXED)), ImportOptions.DEFAULT);
  }

  @Test
  void the_richest_form_of_a_message_is_read_once_with_who_wrote_it() {
    Draft draft = files().get(0).drafts().get(0);
    assertThat(draft.title()).isEqualTo("Tŷ newydd");
    assertThat(draft.date()).hasToString("Optional[2025-03-04]");
    assertThat(Made.fields(draft)).contains("From=Nia <nia@example.org>", "Subject=Tŷ newydd");
    assertThat(Made.text(draft)).isEqualTo("Mam wants tŷ newydd.");
  }

  @Test
  void each_attachment_ends_as_an_input_of_its_own() {
    assertThat(files().stream().map(f -> f.input().path() + " " + f.input().status()))
        .containsExactly(
            "mail.eml READ", "mail.eml!/plan 2025-03-01.txt READ", "mail.eml!/garden.jpg REFUSED");
  }

  @Test
  void a_picture_in_the_text_is_passed_over_with_a_note() {
    assertThat(files().get(0).diagnostics()).hasSize(1);
    assertThat(files().get(0).diagnostics().get(0).message()).contains("1 picture");
  }

  @Test
  void messages_inside_messages_are_read_to_a_limit() {
    String mail = HEAD + "\r\nThe innermost.\r\n";
    for (int i = 0; i < 30; i++) {
      mail = HEAD + "Content-Type: message/rfc822\r\n\r\n" + mail;
    }
    OneFile deep = Made.file("a.eml", Made.utf8(mail));
    assertThat(deep.input().status()).isEqualTo(Status.REFUSED);
    OneFile one =
        Made.file(
            "b.eml",
            Made.utf8(HEAD + "Content-Type: message/rfc822\r\n\r\n" + HEAD + "\r\nInside.\r\n"));
    assertThat(one.drafts().stream().map(Made::text).collect(Collectors.joining()))
        .contains("Inside.");
  }
}
