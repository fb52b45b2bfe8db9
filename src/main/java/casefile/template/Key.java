package casefile.template;

/**
 * A key that a group in a template file may hold.
 *
 * @param required whether the group is wrong without it
 * @param summary one line, shown by editors
 */
record Key(String name, Form form, boolean required, String summary) {

  static Key must(String name, Form form, String summary) {
    return new Key(name, form, true, summary);
  }

  static Key may(String name, Form form, String summary) {
    return new Key(name, form, false, summary);
  }
}
