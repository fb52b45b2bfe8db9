package casefile.cli;

import casefile.model.CaseFile;
import casefile.model.Document;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** The look-back period of an audit. Documents without a date are kept: they may be recent. */
record Window(LocalDate asAt, Optional<Period> period) {

  CaseFile of(CaseFile file) {
    if (period.isEmpty()) return file;
    return new CaseFile(
        file.caseId(),
        file.service(),
        file.nation(),
        file.attributes(),
        file.person(),
        file.documents().stream().filter(this::holds).toList());
  }

  private boolean holds(Document document) {
    LocalDate from = asAt.minus(period.orElseThrow());
    return document.date().map(d -> d.isAfter(from) && !d.isAfter(asAt)).orElse(true);
  }
}
