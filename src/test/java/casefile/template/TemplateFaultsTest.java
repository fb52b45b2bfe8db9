package casefile.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateFaultsTest {

  @Test
  void a_right_template_loads_without_a_word() {
    assertThat(Choir.faults(Choir.text())).isEmpty();
    assertThat(Choir.load(Choir.text()).template()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
      any: [choir, sings]            | anny: [choir, sings]      | t.yml:30:39: a `phrase` indicator has no key `anny` — did you mean `any`?
      any: [choir, sings],           |                           | t.yml:30:13: a `phrase` indicator `choir` has no `any` — add `any:`
      any: [choir, sings]            | any: choir                | t.yml:30:44: `choir` stands where a list of words should
      any: [choir, sings]            | any: []                   | the list holds 0 and needs 1
      kind: phrase                   | kind: phrases            | t.yml:30:31: `phrases` is not a kind of indicator — did you mean `phrase`?
      up-to: 3                       | up-to: many               | `many` stands where a whole number from 1 to 1000 should
      up-to: 3                       | up-to: "3"                | leave the quotation marks out
      up-to: 3                       | up-to: 03                 | leave the first 0 out
      up-to: 3                       | negated: yes              | `yes` stands where `true` or `false` should
      kind: absence, under: [singing] | kind: learned, concept: S9.9 | `S9.9` is not a concept there is
      kind: absence, under: [singing] | kind: check, check: harm | `harm` is not
      kind: absence, under: [singing] | kind: check, check: advocate | `at-most` limits `blank`, which speaks for the criterion
      kind: absence, under: [singing] | kind: pattern, matches: '(' | the regular expression is wrong
      kind: absence, under: [singing] | kind: learned, concept: S1.1, looks-in: [review] | `looks-in` says nothing to a `learned` indicator
      documents: [assessment]        | documents: [asessment]    | t.yml:13:22: `asessment` is not a document type — did you mean `assessment`?
      in: assessment, text           | in: letter, text          | `letter` is not a document type
      source: The choir              |                           | a criterion `C1.1` has no `source`
      meets:                         | shows:                    | a criterion `C1.1` has no `meets`
      {anchor: listens, when: {at-least: {choir: 1}}} | {when: {at-least: {choir: 1}}} | t.yml:35:14: a level has no `anchor`
      {4: sings, 3: hums, 2: listens, 1: silent} | {4: sings, 3: hums, 1: silent} | a set of anchors has no `2`
      'weight: 1\\n        ind'       | 'weight: 11\\n        ind' | `11` stands where a whole number from 0 to 10 should
      'weight: 1\\n        ind'       | 'weight: 0\\n        ind'  | every criterion of the standard has the weight 0
      at-least: {choir: 2}           | at-least: {chior: 2}      | t.yml:34:47: the condition names `chior`, which is no indicator of this criterion — did you mean `choir`?
      at-most: {blank: 0}            | at-most: {choir: 5}       | `at-most` limits `choir`, which speaks for the criterion: more would rate lower
      at-least: {choir: 2}           | at-least: {choir: 0}      | level 3 asks for at-least 0 of `choir` and level 2 for 1
      {at-least: {choir: 2}}         | {score: 4}                | level 4 asks for a score of 3 and level 3 for 4
      {at-least: {choir: 2}}         | {score: 3, at-most: {blank: 0}} | level 4 asks for the same as level 3
      {anchor: silent}               | {anchor: silent, when: {score: 0}} | level 1 has conditions
      when: {at-least: {choir: 1}}   | when: {}                  | level 2 has no conditions
      watches: singing               | watches: sinning          | t.yml:15:32: the cap watches `sinning`, which is no standard — did you mean `singing`?
      how-many: 1                    | how-many: 2               | the cap waits for 2 low ratings, and it watches 1
      limit: 2                       | limit: 4                  | `4` stands where a whole number from 1 to 3 should
      id: low-singing                | id: singing               | the id `singing` is taken
      id: blank                      | id: choir                 | the id `choir` is taken
      id: C1.1                       | id: C1                    | the id `C1` is taken
      id: choir                      | id: my choir              | `my choir` stands where an id
      title: Choir                   | title:                    | nothing stands where words should
      title: Choir                   | title: [Choir]            | a list stands where words should
      title: Choir                   | title: ~                  | nothing stands where words should
      title: Choir                   | removed: [singing]        | `removed` takes out parts of a base
      'weight: 1\\n        ind'       | 'weight: 1\\n        applies: {age-from: 70, age-to: 18}\\n        ind' | `age-from` 70 is above `age-to` 18
      """)
  void every_fault_names_its_place_and_its_mend(String piece, String other, String expected) {
    String yaml = Choir.with(plain(piece), other == null ? "" : plain(other));
    assertThat(Choir.load(yaml).template()).isEmpty();
    assertThat(Choir.faults(yaml)).anySatisfy(f -> assertThat(f).contains(expected));
    assertThat(Choir.faults(yaml))
        .allSatisfy(f -> assertThat(f).matches("(?s)t\\.yml:\\d+:\\d+: .+"));
  }

  @Test
  void all_faults_come_at_once_in_the_order_of_the_file() {
    String yaml =
        Choir.with("title: Choir", "titel: Choir")
            .replace("kind: phrase", "kind: phrasing")
            .replace("watches: singing", "watches: sinning")
            .replace("{blank: 0}", "{blanc: 0}");
    List<String> faults = Choir.faults(yaml);
    assertThat(faults).hasSize(4);
    assertThat(faults.get(0))
        .isEqualTo("t.yml:2:1: a template has no key `titel` — did you mean `title`?");
    assertThat(faults.get(1)).contains("sinning");
    assertThat(faults.get(2)).contains("phrasing");
    assertThat(faults.get(3)).contains("blanc");
  }

  @Test
  void levels_out_of_order_are_told_the_right_order() {
    String swapped =
        Choir.with("1: {anchor: silent}", "X")
            .replace("4: {anchor", "1: {anchor: silent}\n          4: {anchor");
    assertThat(Choir.faults(swapped.replace("          X\n", "")))
        .singleElement()
        .asString()
        .contains("the levels stand in the order 1, 4, 3, 2 — write the best first: 4, 3, 2, 1");
  }

  private static String plain(String cell) {
    String text = cell.replace("\\n", "\n");
    return text.startsWith("'") && text.endsWith("'") ? text.substring(1, text.length() - 1) : text;
  }
}
