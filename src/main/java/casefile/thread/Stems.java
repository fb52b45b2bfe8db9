package casefile.thread;

/** The stem of an English word, roughly: {@code swims, swimming, swim} meet. */
final class Stems {

  private Stems() {}

  static String of(String word) {
    int n = word.length();
    if (n > 5 && word.endsWith("ing")) return undouble(word.substring(0, n - 3));
    if (n > 4 && word.endsWith("ies")) return word.substring(0, n - 3) + "y";
    if (n > 4 && word.endsWith("ed")) return undouble(word.substring(0, n - 2));
    if (n > 4 && word.endsWith("es") && "sxzh".indexOf(word.charAt(n - 3)) >= 0) {
      return word.substring(0, n - 2);
    }
    if (n > 3 && word.endsWith("s") && !word.endsWith("ss")) return trim(word.substring(0, n - 1));
    return trim(word);
  }

  private static String undouble(String stem) {
    int n = stem.length();
    boolean doubled = n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2);
    return doubled && "lsz".indexOf(stem.charAt(n - 1)) < 0 ? stem.substring(0, n - 1) : trim(stem);
  }

  /** A closing e comes and goes: {@code bake, baking}. */
  private static String trim(String stem) {
    return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
  }
}
