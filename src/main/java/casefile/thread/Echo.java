package casefile.thread;

import casefile.model.DocumentType;
import casefile.text.Lexicon;
import casefile.text.Mark;
import casefile.text.Names;
import casefile.text.Reading;
import casefile.text.Sentence;
import casefile.text.Similarity;
import casefile.text.Token;
import casefile.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which sentences of a file speak of the same matter.
 *
 * <p>Words are compared by stem, names as written, and a word counts for more the rarer it is in
 * the file. A matter is looked up through the list of places of each of its words, so joining costs
 * what is shared, not the square of the file.
 */
final class Echo {

  private final List<Sentence> sentences;
  private final List<Set<String>> keys;
  private final Map<String, int[]> counts = new HashMap<>();

  private int size;
  private final Map<Integer, Integer> concepts = new HashMap<>();

  Echo(Reading reading) {
    this.sentences = reading.sentences();
    this.keys = new ArrayList<>(sentences.size());
    Names names = Names.of(reading.file());
    for (Sentence sentence : sentences) {
      Set<String> of = keys(sentence, names);
      keys.add(of);
      if (sentence.type() == DocumentType.CASE_NOTE) {
        for (String key : of) counts.computeIfAbsent(key, k -> new int[1]);
        continue; // office notes by the hundred must not change what is rare
      }
      size++;
      Set<Integer> things = new HashSet<>();
      for (String key : of) {
        counts.computeIfAbsent(key, k -> new int[1])[0]++;
        things.add(Concept.of(key));
      }
      for (int thing : things) concepts.merge(thing, 1, Integer::sum);
    }
  }

  private static Set<String> keys(Sentence sentence, Names names) {
    Set<String> keys = new HashSet<>();
    for (String word : sentence.words()) {
      if (Similarity.telling(word) && !LITTLE.holds(word)) keys.add(Stems.of(word));
    }
    if (sentence.is(Mark.NAMES)) keys.addAll(names(sentence, names));
    return keys;
  }

  private static final Lexicon LITTLE =
      Lexicon.of(
          "person name @person @name @adult @young @gender @origin want wants wanted like likes"
              + " need needs support supported help helps care plan outcome outcomes action actions"
              + " client service user said says say told get gets got going keep keeps make makes"
              + " able continue continues maintain ongoing review reviewed score met time times week"
              + " weeks weekly day days daily month months year years hours hour very much well good"
              + " some other only still again every own really just because these those them after"
              + " before over between through know knows think thinks feel feels look looks way take"
              + " takes taken one two three four five also ensure social worker staff people things"
              + " thing anything something nothing everyone someone since until were while where"
              + " come comes back your you ticked unticked mins minutes his her whole lot now new"
              + " first last next agree agreed being made give given",
          "");

  /** Proper names in a sentence, the person's own left out, folded. */
  static Set<String> names(Sentence sentence, Names names) {
    Set<String> found = new HashSet<>();
    for (Token token : Tokens.of(sentence.passage().text())) {
      boolean capital = token.shape() == Token.Shape.CAPITALISED;
      if (!capital || token.word().length() < 3) continue;
      if (names.isName(token.word()) && !names.isPerson(token.word())) {
        found.add("~" + bare(token.word()));
      }
    }
    return found;
  }

  /** Without the s of a possessive that folding has joined on. */
  private static String bare(String name) {
    return name.endsWith("s") && name.length() > 4 ? name.substring(0, name.length() - 1) : name;
  }

  /** The telling words and names of an answer's sentences. */
  Set<String> matter(int from, int to) {
    Set<String> all = new HashSet<>();
    for (int i = from; i < to; i++) all.addAll(keys.get(i));
    return all;
  }

  Set<String> matter(int sentence) {
    return keys.get(sentence);
  }

  /** How much of a matter a sentence takes up: 1 for a rare word, a half for a common one. */
  double shared(Set<String> matter, int sentence) {
    double shared = 0;
    Set<String> here = keys.get(sentence);
    for (String key : matter) if (here.contains(key)) shared += weight(key);
    return shared;
  }

  private double weight(String key) {
    return weight(counts.get(key)[0]);
  }

  private double weight(int n) {
    int common = Math.max(6, size / 40);
    return n <= common ? 1 : n <= 3 * common ? 0.5 : 0.25;
  }

  /** The same for the words of the prompt a sentence answers. */
  double sharedPrompt(Set<String> matter, int sentence) {
    double shared = 0;
    for (String word : sentences.get(sentence).promptWords()) {
      String key = Stems.of(word);
      if (counts.containsKey(key) && matter.contains(key)) shared += weight(key);
    }
    return shared;
  }

  /** Words shared, and things of everyday life, each weighed by how rare it is in this file. */
  double likeness(Set<String> matter, int sentence) {
    Set<Integer> things = new HashSet<>();
    for (String key : keys.get(sentence)) things.add(Concept.of(key));
    things.remove(-1);
    double shared = shared(matter, sentence) + sharedPrompt(matter, sentence);
    for (String key : matter) {
      int thing = Concept.of(key);
      if (thing >= 0 && things.remove(thing)) shared += weight(things(thing));
    }
    return shared;
  }

  private int things(int concept) {
    return concepts.getOrDefault(concept, 0);
  }

  /** Whether a sentence speaks of the same thing of everyday life. */
  boolean sameThing(Set<String> matter, int sentence) {
    for (String key : matter) {
      int concept = Concept.of(key);
      if (concept < 0) continue;
      for (String other : keys.get(sentence)) if (Concept.of(other) == concept) return true;
    }
    return false;
  }
}
