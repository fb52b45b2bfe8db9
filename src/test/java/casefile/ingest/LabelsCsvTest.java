package casefile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import casefile.diagnostic.Diagnostic;
import casefile.moderation.CoreRubric;
import casefile.moderation.Labels.Label;
import casefile.moderation.Mark;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsCsvTest {

  private static final String HEADER = "caseId,author,rater,id,rating\n";

  @Test
  void a_standard_goes_by_its_code_or_its_id() throws IOException {
    LabelsCsv.Read read =
        read(HEADER + "C-1,D1,P,S1,4\nC-1,D1,P,outcomes,ie\nC-1,D1,P,s2.3,NA\nC-1,,Q,Overall,1\n");
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.whole()).isTrue();
    assertThat(read.labels().all())
        .containsExactly(
            new Label("C-1", "D1", "P", "S2.3", Mark.NA),
            new Label("C-1", "D1", "P", "outcomes", Mark.IE),
            new Label("C-1", "", "Q", "overall", Mark.ONE),
            new Label("C-1", "D1", "P", "strengths", Mark.FOUR));
  }

  @Test
  void columns_may_stand_in_any_order_with_others_between_and_a_byte_order_mark()
      throws IOException {
    LabelsCsv.Read read =
        read(
            "\uFEFFRating,note,ID,RaTer,author,caseID\r\n 3 ,\"a, \"\"b\"\"\nc\",S4,\"P, 2\",D1,C-1\r\n\r\n");
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.labels().all())
        .containsExactly(new Label("C-1", "D1", "P, 2", "risk", Mark.THREE));
  }

  @Test
  void every_wrong_row_is_told_with_its_line_and_the_others_count() throws IOException {
    LabelsCsv.Read read =
        read(
            HEADER
                + "C-1,D1,P,S1,5\n"
                + "C-1,D1,P,overal,4\n"
                + "\n"
                + ",D1,P,S1,\n"
                + "C-1,D1,P\n"
                + "C-1,D1,\"P\",S2,4\n");
    assertThat(said(read))
        .containsExactly(
            "labels.csv:2: the rating is `5` — write 4, 3, 2, 1, IE or NA",
            "labels.csv:3: `overal` is no standard or criterion of this audit's template — did you"
                + " mean `overall`?",
            "labels.csv:5: caseId is empty — fill it in",
            "labels.csv:5: rating is empty — fill it in",
            "labels.csv:6: id is empty — fill it in",
            "labels.csv:6: rating is empty — fill it in");
    assertThat(read.whole()).isFalse();
    assertThat(read.labels().all()).hasSize(1);
  }

  @Test
  void a_line_is_the_one_an_editor_shows_even_after_a_cell_of_several_lines() throws IOException {
    LabelsCsv.Read read =
        read("caseId,author,rater,id,rating,note\nC-1,,P,S1,4,\"a\nb\"\nC-1,,P,S2,9,\n");
    assertThat(said(read)).singleElement().asString().startsWith("labels.csv:4: the rating");
  }

  @Test
  void a_rating_given_twice_counts_once_and_a_contradiction_is_an_error() throws IOException {
    LabelsCsv.Read read =
        read(HEADER + "C-1,D1,P,S1,4\nC-1,D1,P,strengths,4\nC-1,D1,P,S1,2\nC-1,D1,Q,S1,2\n");
    assertThat(said(read))
        .containsExactly(
            "labels.csv:3: the same rating as on line 2",
            "labels.csv:4: P rated strengths of C-1 2, but 4 on line 2 — keep one");
    assertThat(read.labels().all()).extracting(Label::mark).containsExactly(Mark.FOUR, Mark.TWO);
  }

  @Test
  void a_header_that_lacks_columns_names_them() throws IOException {
    assertThat(said(read("case,rater,id\nC-1,P,S1\n")))
        .containsExactly(
            "labels.csv:1: no column is named `caseId`, `author`, `rating` — the first line names"
                + " the columns caseId, author, rater, id, rating");
    assertThat(said(read("caseId;author;rater;id;rating\n")))
        .singleElement()
        .asString()
        .endsWith("save it as CSV UTF-8 (comma delimited)");
    assertThat(said(read("caseId,author,rater,id,rating,ID\n")))
        .containsExactly("labels.csv:1: two columns are named `id` — keep one");
  }

  @Test
  void an_empty_file_another_encoding_and_an_open_quotation_are_told() throws IOException {
    assertThat(said(read(""))).singleElement().asString().contains("it is empty");
    assertThat(said(read("é" + HEADER, StandardCharsets.ISO_8859_1)))
        .singleElement()
        .asString()
        .contains("not in UTF-8");
    assertThat(said(read(HEADER, StandardCharsets.UTF_16))).hasSize(1);
    LabelsCsv.Read open = read(HEADER + "C-1,D1,P,S1,4\nC-1,D1,P,\"S2,4\nC-1,D1,P,S3,4\n");
    assertThat(said(open)).singleElement().asString().startsWith("labels.csv:3: a quotation mark");
    assertThat(open.labels().all()).hasSize(1);
  }

  private static List<String> said(LabelsCsv.Read read) {
    return read.diagnostics().stream().map(Diagnostic::toString).toList();
  }

  private static LabelsCsv.Read read(String csv) throws IOException {
    return read(csv, StandardCharsets.UTF_8);
  }

  private static LabelsCsv.Read read(String csv, Charset charset) throws IOException {
    return LabelsCsv.read(
        new ByteArrayInputStream(csv.getBytes(charset)), "labels.csv", CoreRubric.value());
  }
}
