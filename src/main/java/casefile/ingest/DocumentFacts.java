package casefile.ingest;

import casefile.model.DocumentType;
import casefile.model.Field;
import casefile.model.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a document is, worked out from the name of its file and from what stands at its top.
 *
 * <p>The file name goes first: whoever exported the file named it after what it is; the text is
 * asked where the name says nothing.
 */
record DocumentFacts(DocumentType type, String title, Optional<LocalDate> date, String authorRole) {

  private static final int TOP_SECTIONS = 4;
  private static final int TOP_FIELDS = 40;
  private static final int TITLE_LENGTH = 120;

  /** Labels of the date a document is of, best first. */
  private static final List<Pattern> DATE_LABELS =
      List.of(
          label(
              "date (of )?(assessment|review|plan|contact|visit|note|referral|conversation|"
                  + "meeting|enquiry|this|report|conference|discussion)( .*)?|"
                  + "(assessment|review|plan|contact|visit|note|referral|meeting|event|record) date"),
          label(
              "dyddiad( yr?)? (asesiad|adolygiad|cynllun|cyswllt|ymweliad|atgyfeiriad|cyfarfod|"
                  + "sgwrs|nodyn|cofnod)( .*)?"),
          label(
              "date( .*)? completed( .*)?|completed( on)?|completion date|"
                  + "dyddiad (cwblhau|cwblhawyd)|cwblhawyd"),
          label(
              "date|dyddiad|date and time|date/time|date & time|dyddiad ac amser|recorded|"
                  + "recorded on|date recorded"),
          label(
              "date (commenced|started|received|created|written)|start(ed)? date|"
                  + "dyddiad (dechrau|cychwyn|derbyn)|received|date signed|signed date"));

  private static final Pattern ROLE_LABEL =
      label(
          "(author|worker|assessor|practitioner|writer|referrer)?'?s? ?(role|job title|position|"
              + "designation|post)|job title|rôl|swydd|rôl yr awdur|teitl swydd");
  private static final Pattern AUTHOR_LABEL =
      label(
          "(completed|written|recorded|prepared|assessed|reviewed|author(ed)?) by|author|assessor|"
              + "worker|social worker|practitioner|allocated worker|cwblhawyd gan|awdur|ysgrifennwyd gan|"
              + "gweithiwr( cymdeithasol)?|completed by \\(.*\\)|name and role|name and designation");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?iu)\\b(senior |advanced |student |principal |newly qualified |lead |district |team |"
              + "community |ward |assistant )*(social worker|sw|practitioner|manager|nurse|sister|"
              + "occupational therapist|ot|therapist|officer|assessor|co-?ordinator|social work "
              + "assistant|support worker|review(ing)? officer|iro|personal adviser|advocate|gp|"
              + "doctor|consultant|health visitor|teacher|key ?worker|family support worker|"
              + "gweithiwr cymdeithasol|nyrs|rheolwr|therapydd galwedigaethol|swyddog)\\b");

  static DocumentFacts of(String stem, Draft draft) {
    if (draft.date().isPresent()) return note(stem, draft);
    List<String> titles = titles(draft);
    Optional<DocumentType> named = TypeNames.find(stem);
    Optional<DocumentType> titled =
        titles.stream().flatMap(t -> TypeNames.find(t).stream()).findFirst();
    String title =
        titles.stream()
            .filter(t -> TypeNames.find(t).isPresent())
            .findFirst()
            .or(() -> titles.stream().findFirst())
            .orElseGet(() -> fromName(stem));
    return new DocumentFacts(
        named.or(() -> titled).orElse(DocumentType.OTHER),
        title,
        Dates.inName(stem).or(() -> dated(draft)),
        role(draft));
  }

  /** One of several notes in a file: what the file is called says nothing of this one. */
  private static DocumentFacts note(String stem, Draft draft) {
    String title = draft.title().isBlank() ? fromName(stem) : draft.title();
    return new DocumentFacts(DocumentType.CASE_NOTE, title, draft.date(), role(draft));
  }

  /** Its own title and first headings, those short enough to be one. */
  private static List<String> titles(Draft draft) {
    List<String> titles = new ArrayList<>();
    if (!draft.title().isBlank()) titles.add(draft.title());
    draft.sections().stream()
        .filter(s -> !FormWords.letterhead(s) && !Comment.is(s))
        .limit(3)
        .map(Section::heading)
        .forEach(titles::add);
    titles.removeIf(t -> t.isBlank() || t.length() > TITLE_LENGTH);
    return titles;
  }

  private static String fromName(String stem) {
    String words = Dates.without(stem).replaceAll("[_\\s]+", " ").strip();
    String bare = words.replaceAll("^[\\d\\W]+|[-–_.\\s]+$", "");
    return bare.isEmpty()
        ? stem
        : bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
  }

  /** The fields near the top, where a form says what it is. */
  static List<Field> top(Draft draft) {
    return draft.sections().stream()
        .limit(TOP_SECTIONS)
        .flatMap(s -> s.fields().stream())
        .limit(TOP_FIELDS)
        .toList();
  }

  private static Optional<LocalDate> dated(Draft draft) {
    for (Pattern label : DATE_LABELS) {
      for (Field field : top(draft)) {
        if (!matches(label, field.label())) continue;
        Optional<LocalDate> date = Dates.find(field.value());
        if (date.isPresent()) return date;
      }
    }
    return titles(draft).stream().flatMap(t -> Dates.find(t).stream()).findFirst();
  }

  private static String role(Draft draft) {
    List<Field> top = top(draft);
    for (Field field : top) {
      if (matches(ROLE_LABEL, field.label()) && shortEnough(field.value())) return field.value();
    }
    for (Field field : top) {
      if (!matches(AUTHOR_LABEL, field.label()) || !shortEnough(field.value())) continue;
      String role = roleIn(field.value());
      if (!role.isEmpty()) return role;
    }
    String[] parts = draft.title().split("\\s[–—|-]\\s");
    String last = parts[parts.length - 1].strip();
    return draft.date().isPresent() && ROLE.matcher(last).matches() ? last : "";
  }

  /** The role in "Name (role)" or "Name, role", or a role alone; empty when there is none. */
  static String roleIn(String author) {
    String[] parts = author.split("[,(;–]|\\s-\\s", 2);
    String after = parts.length == 2 ? parts[1].replaceAll("\\)\\s*$", "").strip() : "";
    if (ROLE.matcher(after).find()) return after;
    return parts.length == 1 && ROLE.matcher(author.strip()).matches() ? author.strip() : "";
  }

  private static boolean shortEnough(String value) {
    return !value.isBlank() && value.length() <= 80 && value.indexOf('\n') < 0;
  }

  static boolean matches(Pattern label, String words) {
    return label.matcher(words.strip().replaceAll("^\\d+[.)]?\\d*\\s+", "")).matches();
  }

  static Pattern label(String names) {
    return Pattern.compile("(?iu)(?:" + names + ")");
  }
}
