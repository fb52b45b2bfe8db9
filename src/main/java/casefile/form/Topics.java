package casefile.form;

import casefile.model.DocumentType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything a template may want a form to ask about. */
public final class Topics {

  /** What is found out with somebody, before anything is decided. */
  static final Set<DocumentType> FINDING_OUT =
      EnumSet.of(
          DocumentType.ASSESSMENT,
          DocumentType.WHAT_MATTERS_CONVERSATION,
          DocumentType.CARERS_ASSESSMENT,
          DocumentType.TRANSITION_PLAN,
          DocumentType.CHILD_PROTECTION_PLAN,
          DocumentType.CARE_AND_SUPPORT_PLAN,
          DocumentType.OTHER);

  /** What is agreed and looked at again. */
  static final Set<DocumentType> PLANS =
      EnumSet.of(
          DocumentType.CARE_AND_SUPPORT_PLAN,
          DocumentType.TRANSITION_PLAN,
          DocumentType.CHILD_PROTECTION_PLAN,
          DocumentType.OTHER);

  static final Set<DocumentType> RISKS =
      EnumSet.of(
          DocumentType.ASSESSMENT,
          DocumentType.CARE_AND_SUPPORT_PLAN,
          DocumentType.RISK_ASSESSMENT,
          DocumentType.SAFEGUARDING_ENQUIRY,
          DocumentType.TRANSITION_PLAN,
          DocumentType.CHILD_PROTECTION_PLAN,
          DocumentType.OTHER);

  /** All but what is no conversation. */
  static final Set<DocumentType> CONVERSATIONS =
      EnumSet.complementOf(EnumSet.of(DocumentType.CHRONOLOGY, DocumentType.CASE_NOTE));

  /** In the order of the standards. */
  public static final List<Topic> ALL = all();

  private Topics() {}

  public static Optional<Topic> named(String id) {
    return ALL.stream().filter(t -> t.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return ALL.stream().map(Topic::id).toList();
  }

  private static List<Topic> all() {
    List<Topic> all = new ArrayList<>(StrengthTopics.ALL);
    all.addAll(OutcomeTopics.ALL);
    all.addAll(VoiceTopics.ALL);
    all.addAll(RiskTopics.ALL);
    return List.copyOf(all);
  }

  static Set<DocumentType> with(Set<DocumentType> some, DocumentType... more) {
    Set<DocumentType> all = EnumSet.copyOf(some);
    all.addAll(List.of(more));
    return all;
  }

  static Topic topic(
      String id,
      String name,
      Severity severity,
      Set<DocumentType> types,
      Said said,
      String reason,
      String example,
      String fix) {
    Map<String, Said> parts = Map.of(name, said);
    return new Topic(
        id, name, severity, reason, example, fix, types, Topic.Of.ANYONE, false, parts);
  }

  static Topic adults(
      String id,
      String name,
      Severity severity,
      Set<DocumentType> types,
      Said said,
      String reason,
      String example,
      String fix) {
    Map<String, Said> parts = Map.of(name, said);
    return new Topic(
        id, name, severity, reason, example, fix, types, Topic.Of.ADULTS, false, parts);
  }
}
