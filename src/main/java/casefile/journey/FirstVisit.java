package casefile.journey;

import casefile.model.Document;
import casefile.model.DocumentType;
import casefile.text.Mark;
import casefile.text.Phrases;
import casefile.text.Reading;
import casefile.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The first document that shows the person was seen. */
final class FirstVisit {

  /** These are written about somebody who was met. */
  private static final Set<DocumentType> MEETING =
      Set.of(
          DocumentType.WHAT_MATTERS_CONVERSATION,
          DocumentType.ASSESSMENT,
          DocumentType.MENTAL_CAPACITY_ASSESSMENT,
          DocumentType.CARERS_ASSESSMENT);

  private static final Phrases VISIT =
      Phrases.of(
          List.of(
              "home visit",
              "joint visit",
              "visited",
              "visit to",
              "seen at home",
              "seen at school",
              "saw her",
              "saw him",
              "saw them",
              "met with her",
              "met with him",
              "met with them",
              "seen alone",
              "hv",
              "ymweliad cartref",
              "ymwelais",
              "gwelais"));

  private FirstVisit() {}

  static Optional<Document> after(Document contact, Reading reading) {
    for (Document document : reading.documents()) {
      if (document.date().isEmpty() || document == contact) continue;
      if (document.date().get().isBefore(contact.date().orElseThrow())) continue;
      if (MEETING.contains(document.type())
          || VISIT.in(document.title())
          || document.type() == DocumentType.CASE_NOTE && tells(document, reading)) {
        return Optional.of(document);
      }
    }
    return Optional.empty();
  }

  /** Whether a note says so of something that happened. */
  private static boolean tells(Document document, Reading reading) {
    for (Sentence sentence : reading.sentences()) {
      if (sentence.passage().document().equals(document.id())
          && !sentence.is(Mark.NEGATED)
          && !sentence.is(Mark.HYPOTHETICAL)
          && VISIT.in(sentence.passage().text())) {
        return true;
      }
    }
    return false;
  }
}
