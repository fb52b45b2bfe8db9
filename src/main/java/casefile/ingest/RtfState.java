package casefile.ingest;

/** How text stands at a place of an RTF; every group starts with a copy of what is around it. */
final class RtfState implements Cloneable {

  /** What the words of a group are for. */
  enum Place {
    TEXT,
    SKIPPED,
    FONTS,
    STYLES,
    HEADER,
    FOOTER,
    NOTE,
    COMMENT,
    COMMENT_AUTHOR,
    COMMENT_DATE,
    INSTRUCTION,
    FORM_FIELD,
    FORM_ENTRY,
    HTML_TAG
  }

  Place place = Place.TEXT;
  boolean bold;
  boolean underlined;
  boolean hidden;
  boolean deleted;
  boolean htmlOnly;
  int font = -1;
  int skip = 1;
  int style;
  int outline = -1;
  int table;
  boolean item;

  RtfState copy() {
    try {
      return (RtfState) clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  void plain() {
    bold = false;
    underlined = false;
    hidden = false;
    deleted = false;
  }

  void paragraph() {
    style = 0;
    outline = -1;
    table = 0;
    item = false;
  }

  boolean unseen() {
    return hidden || deleted || htmlOnly;
  }
}
