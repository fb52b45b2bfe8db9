package casefile.cli;

import casefile.diagnostic.Diagnostic;
import casefile.ingest.Limits;
import casefile.ingest.Register;
import casefile.model.CaseFile;
import casefile.table.Mapping;
import casefile.template.Mappings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What {@code --mapping} and {@code --register} came to, and the cases met since. */
final class GivenTables {

  private final Optional<Mapping> mapping;
  private final Optional<Register> register;
  private final List<Diagnostic> wrong;
  private final Set<String> met = new TreeSet<>();

  private GivenTables(
      Optional<Mapping> mapping, Optional<Register> register, List<Diagnostic> wrong) {
    this.mapping = mapping;
    this.register = register;
    this.wrong = wrong;
  }

  static GivenTables of(Optional<String> mapping, Optional<Path> register, Limits limits) {
    List<Diagnostic> wrong = new ArrayList<>();
    Optional<Mapping> chosen = Optional.of(Mapping.NONE);
    if (mapping.isPresent()) {
      Mappings.Chosen choice = Mappings.choose(mapping.get());
      wrong.addAll(choice.diagnostics());
      chosen = choice.mapping();
    }
    Mapping known = chosen.orElse(Mapping.NONE);
    Optional<Register> read = register.map(file -> Register.read(file, known, limits));
    read.filter(r -> !r.usable()).ifPresent(r -> wrong.addAll(r.diagnostics()));
    return new GivenTables(chosen, read, wrong);
  }

  /** Both can be used; if not, {@link #wrong} says why. */
  boolean usable() {
    return mapping.isPresent() && register.map(Register::usable).orElse(true);
  }

  List<Diagnostic> wrong() {
    return wrong;
  }

  Mapping mapping() {
    return mapping.orElse(Mapping.NONE);
  }

  Optional<Register> register() {
    return register;
  }

  CaseFile joined(CaseFile file) {
    return register.map(r -> r.joined(file)).orElse(file);
  }

  void met(String caseId) {
    met.add(caseId);
  }

  /** What was wrong with the register, and which cases only one side has. */
  List<Diagnostic> unmatched() {
    List<Diagnostic> told = new ArrayList<>();
    register.ifPresent(r -> told.addAll(r.diagnostics()));
    register.ifPresent(r -> told.addAll(r.unmatched(met)));
    return told;
  }
}
