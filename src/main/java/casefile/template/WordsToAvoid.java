package casefile.template;

import static casefile.template.Key.may;
import static casefile.template.Key.must;

import casefile.language.Avoided;
import casefile.language.Concern;
import casefile.language.Wording;
import casefile.template.Groups.ListOf;
import casefile.template.Groups.Shape;
import casefile.template.Scalars.OneOf;
import casefile.template.Scalars.Prose;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/** The part of a template or tailoring that changes the list of words to avoid. */
final class WordsToAvoid {

  private static final Form WORD =
      new Shape(
          "a word to avoid",
          List.of(
              must(
                  "any",
                  new ListOf(new Prose(), 1),
                  "the word or phrase in all its forms; reports show the first"),
              must(
                  "concern",
                  new OneOf(
                      "a concern", Arrays.stream(Concern.values()).map(Concern::code).toList()),
                  "what is the matter with it; `title` spares it"),
              must("prefer", new Prose(), "what to write instead"),
              must("reason", new Prose(), "why, in a sentence"),
              may("source", new Prose(), "where that is said")));

  static final Form FORM =
      new Shape(
          "`words-to-avoid`",
          List.of(
              may(
                  "allow",
                  new ListOf(new OneOf("a word of the list that comes with casefile", terms()), 1),
                  "words of the list that are not minded"),
              may("add", new ListOf(WORD, 1), "further words; one on the list takes its place")));

  private WordsToAvoid() {}

  private static List<String> terms() {
    return Catalogue.words().terms();
  }

  static Wording of(Node node) {
    LinkedHashSet<String> allow = new LinkedHashSet<>();
    node.items("allow").forEach(n -> allow.add(n.words().orElseThrow()));
    return new Wording(allow, node.items("add").stream().map(WordsToAvoid::added).toList());
  }

  private static Avoided added(Node node) {
    return Avoided.added(
        node.items("any").stream().map(n -> n.words().orElseThrow()).toList(),
        Concern.of(node.words("concern").orElseThrow()).orElseThrow(),
        node.words("prefer").orElseThrow(),
        node.words("reason").orElseThrow(),
        node.words("source").orElse("this template"));
  }
}
