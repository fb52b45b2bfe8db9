package casefile.indicator;

import casefile.model.DocumentType;
import casefile.text.Mark;
import casefile.text.Sentence;
import casefile.text.Voice;
import java.util.Arrays;
import java.util.List;

/**
 * What a sentence looks like to the learned score: its words, pairs of neighbouring words, marks,
 * whose view it reports, and the place it stands in.
 *
 * <p>Each feature is a 64-bit hash of its name (FNV-1a), so that no strings are kept at run time.
 */
public final class Features {

  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long[] hashes = new long[96];
  private int size;

  private Features() {}

  /** The features of a sentence with its heading, prompt and document type. */
  public static long[] of(Sentence sentence) {
    return of(sentence, sentence.headingWords(), sentence.promptWords(), sentence.type());
  }

  /** The same with another place: training hides headings and types so as not to lean on them. */
  public static long[] of(
      Sentence sentence, List<String> heading, List<String> prompt, DocumentType type) {
    Features features = new Features();
    features.words(sentence.words());
    features.form(sentence);
    features.place(sentence, heading, prompt, type);
    return features.distinct();
  }

  private void words(List<String> words) {
    long before = hash("w:", "^");
    for (String word : words) {
      long here = hash("w:", word);
      add(here);
      add(mix(before, here));
      before = here;
    }
    add(mix(before, hash("w:", "$")));
  }

  private void form(Sentence sentence) {
    for (Mark mark : sentence.marks()) add(hash("m:", mark.name()));
    add(hash("v:", sentence.voice().name()));
    if (sentence.voice() != Voice.UNSTATED && sentence.is(Mark.QUOTED)) {
      add(hash("vq:", sentence.voice().name()));
    }
    if (sentence.is(Mark.NAMES) && sentence.is(Mark.WHEN)) add(hash("x:", "names+when"));
  }

  private void place(
      Sentence sentence, List<String> heading, List<String> prompt, DocumentType type) {
    add(hash("t:", type.name()));
    boolean empty = sentence.is(Mark.PLACEHOLDER);
    boolean brief = sentence.is(Mark.SHORT);
    boolean quoted = sentence.is(Mark.QUOTED);
    for (String word : heading) add(hash("h:", word));
    for (String word : prompt) {
      add(hash("p:", word));
      if (empty) add(hash("p-empty:", word));
      if (brief) add(hash("p-brief:", word));
      if (quoted) add(hash("p-quoted:", word));
    }
  }

  private long[] distinct() {
    long[] used = Arrays.copyOf(hashes, size);
    Arrays.sort(used);
    int kept = 0;
    for (int i = 0; i < used.length; i++) {
      if (i == 0 || used[i] != used[i - 1]) used[kept++] = used[i];
    }
    return Arrays.copyOf(used, kept);
  }

  private void add(long hash) {
    if (size == hashes.length) hashes = Arrays.copyOf(hashes, size * 2);
    hashes[size++] = hash;
  }

  private static long hash(String space, String name) {
    long hash = SEED;
    for (int i = 0; i < space.length(); i++) hash = (hash ^ space.charAt(i)) * PRIME;
    for (int i = 0; i < name.length(); i++) hash = (hash ^ name.charAt(i)) * PRIME;
    return hash;
  }

  private static long mix(long a, long b) {
    long mixed = (a ^ Long.rotateLeft(b, 31)) * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 29);
  }
}
