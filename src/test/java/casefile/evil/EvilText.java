package casefile.evil;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.List;

/** Pages, messages, notes and tables that are text through and through. */
final class EvilText {

  private static final String ANY = "(READ|PARTIAL|REFUSED) .*";

  private EvilText() {}

  static List<EvilFile> files(String elsewhere, int million) {
    return List.of(
        EvilFile.text(
            "deep.html", "REFUSED .*limit nesting.*", () -> "<html>" + "<div>".repeat(million / 5)),
        EvilFile.text(
            "deep-tables.html",
            "REFUSED .*limit nesting.*",
            () -> "<html>" + "<table><tr><td>".repeat(20_000)),
        EvilFile.text(
            "shallow-tables.html",
            ANY,
            () -> "<html>" + "<table><tr><td>a".repeat(80) + "b".repeat(100_000)),
        EvilFile.text("one-word.html", "(READ|PARTIAL) .*", () -> page("x".repeat(10 * million))),
        EvilFile.text("one-tag.html", ANY, () -> page("<" + "x".repeat(10 * million))),
        EvilFile.text(
            "attributes.html",
            ANY,
            () -> page("<p " + numbered(" a%d='%d'", 100_000) + ">" + Evil.MARK)),
        EvilFile.text(
            "claims-columns.html",
            "READ ",
            () ->
                page(
                    "<table><tr><td colspan=2147483647 rowspan=2147483647>"
                        + Evil.MARK
                        + "<td>b</table>")),
        EvilFile.text("linked.html", "READ ", () -> linked(elsewhere)),
        EvilFile.text(
            "drawing.html",
            ANY,
            () ->
                page(
                    "<svg><image xlink:href='"
                        + elsewhere
                        + "svg'/><use href='#a' id='a'/></svg>"
                        + Evil.MARK)),
        EvilFile.text(
            "deep.rtf", "REFUSED .*limit nesting.*", () -> "{\\rtf1 " + "{".repeat(million)),
        EvilFile.text(
            "one-word.rtf", "(READ|PARTIAL) .*", () -> "{\\rtf1 " + "x".repeat(10 * million) + "}"),
        EvilFile.text(
            "claims.rtf",
            ANY,
            () ->
                "{\\rtf1 a\\bin2147483647 b\\u-99999999 c\\uc2147483647\\u1 d\\cellx2147483647\\li-2147483648 e}"),
        EvilFile.text(
            "cells.rtf",
            ANY,
            () ->
                "{\\rtf1 "
                    + "\\trowd\\cellx1 \\itap200000 a\\nestcell\\cell\\row ".repeat(50_000)
                    + "}"),
        EvilFile.text(
            "linked.rtf",
            ANY,
            () ->
                "{\\rtf1{\\field{\\*\\fldinst INCLUDEPICTURE "
                    + elsewhere
                    + "rtf}{\\fldrslt x}}{\\*\\template "
                    + elsewhere
                    + "tpl}"
                    + Evil.MARK
                    + "}"),
        EvilFile.text("one-word.txt", "(READ|PARTIAL) .*", () -> "x".repeat(10 * million)),
        EvilFile.text("one-line.txt", "(READ|PARTIAL) .*", () -> "a b ".repeat(5 * million / 2)),
        EvilFile.text("brackets.txt", "(READ|PARTIAL) .*", () -> "(".repeat(2 * million)),
        EvilFile.text("quotes.txt", "(READ|PARTIAL) .*", () -> "“‘\"'".repeat(million / 2)),
        EvilFile.text("stops.txt", "(READ|PARTIAL) .*", () -> "x. ".repeat(million)),
        EvilFile.text("dates.txt", "(READ|PARTIAL) .*", () -> "01/02/2025 ".repeat(million / 2)),
        EvilFile.text(
            "digits.txt",
            "(READ|PARTIAL) .*",
            () ->
                "1".repeat(4 * million)
                    + " "
                    + "1,".repeat(million)
                    + " "
                    + "07".repeat(million / 2)),
        EvilFile.text("labels.txt", "(READ|PARTIAL) .*", () -> "Name: x\n".repeat(million / 3)),
        EvilFile.text("colons.txt", "(READ|PARTIAL) .*", () -> ":".repeat(2 * million)),
        EvilFile.text(
            "spaces.txt",
            ANY,
            () -> "a" + " ".repeat(5 * million) + "b" + "\t".repeat(2 * million) + "c"),
        EvilFile.text("lines.txt", ANY, () -> "a" + "\n".repeat(5 * million) + "b"),
        EvilFile.text(
            "dashes.txt",
            ANY,
            () -> "- ".repeat(million) + "_".repeat(million) + "| ".repeat(million)),
        EvilFile.text("at.txt", ANY, () -> "a@".repeat(million) + "a.".repeat(million)),
        EvilFile.text(
            "capitals.txt", ANY, () -> "Ann ".repeat(million / 2) + "\n\n" + "A".repeat(million)),
        EvilFile.text("marks.txt", ANY, () -> "a" + "\u0301".repeat(2 * million)),
        EvilFile.of("zeros.txt", ANY, () -> new byte[1_000_000]),
        EvilFile.of(
            "wide.txt", ANY, () -> ("\ufeff" + "\ud83d".repeat(100_000)).getBytes(UTF_16LE)),
        EvilFile.of("bytes.txt", ANY, () -> allBytes(1_000)),
        EvilFile.text(
            "deep.json",
            "REFUSED .*",
            () -> "{\"caseId\":\"deep\",\"documents\":" + "[".repeat(million / 2)),
        EvilFile.text(
            "deep-unknown.json",
            "REFUSED .*",
            () ->
                "{\"caseId\":\"d\",\"x\":"
                    + "{\"a\":".repeat(100_000)
                    + "1"
                    + "}".repeat(100_000)
                    + "}"),
        EvilFile.text("one-word.json", "READ ", () -> json("one-word", "x".repeat(10 * million))),
        EvilFile.text(
            "sections.json",
            ANY,
            () ->
                "{\"caseId\":\"sections\",\"documents\":[{\"sections\":["
                    + "{},".repeat(5 * million)
                    + "{}]}]}"),
        EvilFile.text(
            "documents.json",
            ANY,
            () -> "{\"caseId\":\"documents\",\"documents\":[" + "{},".repeat(3 * million) + "{}]}"),
        EvilFile.text(
            "unknown-keys.json",
            ANY,
            () ->
                "{\"caseId\":\"keys\",\""
                    + "k".repeat(100_000)
                    + "\":{"
                    + numbered("\"a%d\":1,", 50_000)
                    + "\"z\":1},\"documents\":[]}"),
        EvilFile.text(
            "number.json",
            ANY,
            () ->
                "{\"caseId\":1e999999999,\"documents\":[{\"title\":" + "9".repeat(million) + "}]}"),
        EvilFile.text("cases.json", ANY, () -> "[" + "{},".repeat(million / 5) + "{}]"),
        EvilFile.text(
            "half.json",
            "REFUSED .*",
            () -> "[{\"caseId\":\"half\",\"documents\":[{\"title\":\"" + Evil.MARK),
        EvilFile.text(
            "id.json",
            "READ ",
            () -> json("../../../../tmp/" + "x".repeat(300) + "\n\u202e<b>=1+1", Evil.MARK)),
        EvilFile.text(
            "one-cell.csv", ANY, () -> "Case ID,Note\none-cell," + "x".repeat(10 * million)),
        EvilFile.text(
            "columns.csv",
            "PARTIAL .*|READ .*",
            () ->
                "Case ID,Note"
                    + ",c".repeat(million)
                    + "\ncolumns,"
                    + Evil.MARK
                    + ",x".repeat(million)),
        EvilFile.text(
            "quote.csv",
            ANY,
            () -> "Case ID,Note\nquote,\"" + (Evil.MARK + "\n").repeat(million / 5)),
        EvilFile.text(
            "quotes.csv", ANY, () -> "Case ID,Note\nquotes," + "\"\"".repeat(3 * million)),
        EvilFile.text(
            "formula.csv",
            "READ ",
            () -> "Case ID,Note\n=cmd|' /C calc'!A1,=HYPERLINK(\"" + elsewhere + "csv\")"),
        EvilFile.text("deep.eml", ANY, () -> EvilMail.deep()),
        EvilFile.text(
            "header.eml",
            ANY,
            () ->
                "From: a\r\nSubject: "
                    + "=?utf-8?q?x?= ".repeat(million / 3)
                    + "\r\n\r\n"
                    + Evil.MARK),
        EvilFile.text(
            "boundary.eml",
            ANY,
            () ->
                "From: a\r\nSubject: b\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=-\r\n\r\n"
                    + "---\r\n\r\nx\r\n".repeat(100_000)),
        EvilFile.text("attached.eml", "(READ|PARTIAL) .*", EvilMail::attached),
        EvilFile.text(
            "remote.eml",
            ANY,
            () ->
                "From: a\r\nSubject: b\r\nContent-Type: message/external-body; access-type=URL; URL=\""
                    + elsewhere
                    + "eml\"\r\n\r\n"
                    + Evil.MARK));
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html><body>" + body + "</body></html>";
  }

  private static String numbered(String pattern, int times) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < times; i++) all.append(pattern.replace("%d", "" + i));
    return all.toString();
  }

  private static String json(String id, String text) {
    return "{\"caseId\":\""
        + id.replace("\n", "\\n")
        + "\",\"documents\":[{\"sections\":[{\"text\":\""
        + text
        + "\"}]}]}";
  }

  private static String linked(String elsewhere) {
    return "<!DOCTYPE html SYSTEM '"
        + elsewhere
        + "dtd'><html><head><base href='"
        + elsewhere
        + "'><link rel=stylesheet href=css>"
        + "<meta http-equiv=refresh content='0;url="
        + elsewhere
        + "refresh'><script src=script></script></head><body>"
        + "<img src=img><iframe src='file:///etc/passwd'></iframe><object data=object></object><embed src=embed>"
        + Evil.MARK
        + "</body></html>";
  }

  private static byte[] allBytes(int times) {
    byte[] bytes = new byte[256 * times];
    for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) i;
    return bytes;
  }
}
