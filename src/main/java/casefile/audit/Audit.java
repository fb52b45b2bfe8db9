package casefile.audit;

import casefile.indicator.FollowedThrough;
import casefile.indicator.Knowledge;
import casefile.indicator.ScoredReading;
import casefile.model.CaseFile;
import casefile.model.DocumentType;
import casefile.standard.Enough;
import casefile.standard.Said;
import casefile.standard.Standard;
import casefile.standard.Template;
import casefile.thread.FileThreads;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a case file against a template. */
public final class Audit {

  private static final Set<DocumentType> FIRST_CONTACT =
      Set.of(DocumentType.CONTACT, DocumentType.REFERRAL);

  private final Template template;
  private final Knowledge knowledge;

  public Audit(Template template, Knowledge knowledge) {
    this.template = template;
    this.knowledge = knowledge.with(knowledge.words().with(template.wording()));
  }

  /** Rates every criterion, then standards from criteria, then the case from standards. */
  public CaseAudit of(CaseFile file) {
    ScoredReading reading = knowledge.read(file);
    FileThreads followed = FollowedThrough.of(reading);
    Optional<Said> silent = tooLittle(template.enough(), reading);
    List<StandardAudit> standards = new ArrayList<>();
    for (Standard standard : template.standards()) {
      standards.add(standard(standard, reading, followed, silent));
    }
    return CaseAudit.of(template, file, standards, reading.language(), reading.journey(), followed);
  }

  private static StandardAudit standard(
      Standard standard, ScoredReading reading, FileThreads followed, Optional<Said> silent) {
    return StandardAudit.of(
        standard,
        standard.criteria().stream()
            .map(c -> CriterionReading.of(c, reading, followed, silent))
            .toList());
  }

  /** Why the file as a whole cannot be judged; empty when it can. */
  static Optional<Said> tooLittle(Enough enough, ScoredReading reading) {
    CaseFile file = reading.file();
    if (file.documents().stream().anyMatch(d -> enough.documents().contains(d.type()))) {
      return Optional.empty();
    }
    int words = reading.bearingWords(FIRST_CONTACT);
    if (words >= enough.words()) return Optional.empty();
    return Optional.of(
        Said.of(
            "the file holds no assessment, plan, review or like record, and beyond first contact"
                + " and referral too little that bears on any criterion ({0}; {1} would be enough)",
            Said.count(words, "word", "words"), Said.plain(enough.words())));
  }
}
