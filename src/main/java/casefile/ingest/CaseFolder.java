package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import casefile.model.CaseFile;
import casefile.model.Document;
import casefile.model.Nation;
import casefile.model.Person;
import casefile.model.Service;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A folder of documents as one case, with {@code case.json} for what no document says. */
final class CaseFolder {

  /**
   * What belongs to a case folder.
   *
   * @param files its documents, in order of path
   * @param apart what stands in it but is a case of its own, or cannot be read
   * @param archives those whose documents are among the files
   * @param notes what was passed over
   */
  record Gathered(
      Optional<Source> caseJson,
      List<Source> files,
      List<Found> apart,
      List<Archive.Opened> archives,
      List<Diagnostic> notes) {
    Gathered() {
      this(
          Optional.empty(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>());
    }

    Gathered with(Source caseJson) {
      return new Gathered(Optional.of(caseJson), files, apart, archives, notes);
    }
  }

  /** Opens an archive inside a case folder, so many archives deep in it. */
  interface Unpacking {
    Archive.Opened open(Source source, int deep) throws IOException, Refused;
  }

  private CaseFolder() {}

  static Gathered gather(Found.OfFolder folder, Limits limits, Unpacking unpacking)
      throws IOException, Refused {
    return gather(folder, new Gathered(), 0, 0, limits, unpacking);
  }

  private static Gathered gather(
      Found.OfFolder folder,
      Gathered into,
      int depth,
      int packed,
      Limits limits,
      Unpacking unpacking)
      throws IOException, Refused {
    if (depth > limits.depth()) throw Limits.reached("depth", "folders deep", limits.depth());
    Gathered gathered = into;
    for (Found child : folder.children()) {
      String ignored = Names.ignored(child.name());
      if (!ignored.isEmpty()) {
        into.notes().add(Diagnostic.note(Place.of(child.path()), "ignored: " + ignored));
      } else if (child instanceof Found.OfFolder below) {
        if (Layout.hasCaseJson(below.children())) into.apart().add(below);
        else gathered = gather(below, gathered, depth + 1, packed, limits, unpacking);
      } else if (child instanceof Found.OfFile file && Layout.isCaseJson(file.name())) {
        gathered = gathered.with(file.source());
      } else if (child instanceof Found.OfFile file && !Importers.casesName(file.name())) {
        gathered = file(file, gathered, depth, packed, limits, unpacking);
      } else {
        into.apart().add(child);
      }
    }
    return gathered;
  }

  private static Gathered file(
      Found.OfFile file, Gathered into, int depth, int packed, Limits limits, Unpacking unpacking) {
    try {
      if (Archive.is(Probe.of(file.source()))) {
        Archive.Opened archive = unpacking.open(file.source(), packed);
        into.archives().add(archive);
        return gather(archive.folder(), into, depth + 1, packed + 1, limits, unpacking);
      }
      into.files().add(file.source());
    } catch (Refused | IOException e) {
      into.apart().add(new Found.OfOther(file.path(), file.source().size(), Trouble.of(e)));
    }
    return into;
  }

  /** A document named by itself: a case of one, named after it. */
  static Pending single(Source source, CaseIds ids, ImportOptions options) {
    Gathered gathered = new Gathered();
    gathered.files().add(source);
    Found.OfFolder alone = new Found.OfFolder(source.path(), source.stem(), List::of);
    return pending(alone, gathered, ids, options);
  }

  static Pending pending(
      Found.OfFolder folder, Gathered gathered, CaseIds ids, ImportOptions options) {
    Optional<CaseAside> aside = gathered.caseJson().map(s -> CaseAside.read(s, options.limits()));
    String id =
        aside
            .flatMap(CaseAside::caseFile)
            .map(CaseFile::caseId)
            .filter(i -> !i.isEmpty())
            .orElse(folder.caseName());
    Optional<Diagnostic> again = ids.meet(id, Place.of(folder.path()));
    if (again.isPresent()) {
      return new Pending(folder.path(), () -> refused(gathered, again.get(), options.limits()));
    }
    return new Pending(folder.path(), true, () -> load(folder, id, aside, gathered, options));
  }

  private static Loaded refused(Gathered gathered, Diagnostic why, Limits limits) {
    List<Source> all = new ArrayList<>(gathered.files());
    gathered.caseJson().ifPresent(all::add);
    List<Input> inputs = new ArrayList<>();
    all.forEach(s -> inputs.add(Hash.refused(s, "", "of a case whose id was met before", limits)));
    gathered.archives().forEach(a -> inputs.add(a.input(limits)));
    List<Diagnostic> diagnostics = new ArrayList<>(gathered.notes());
    diagnostics.add(why);
    return new Loaded(List.of(), inputs, diagnostics);
  }

  private static Loaded load(
      Found.OfFolder folder,
      String id,
      Optional<CaseAside> aside,
      Gathered gathered,
      ImportOptions options) {
    List<Input> inputs = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>(gathered.notes());
    gathered.archives().forEach(a -> inputs.add(a.input(options.limits())));
    aside.ifPresent(a -> inputs.add(a.input()));
    aside.ifPresent(a -> diagnostics.addAll(a.diagnostics()));
    Optional<CaseFile> given = aside.flatMap(CaseAside::caseFile);
    List<Document> documents = new ArrayList<>(given.map(CaseFile::documents).orElse(List.of()));
    Set<String> taken = new HashSet<>();
    documents.forEach(d -> taken.add(d.id()));
    List<Draft> drafts = new ArrayList<>();
    for (Source source : gathered.files()) {
      for (OneFile read : Attached.withAttached(source, options)) {
        inputs.add(read.input());
        diagnostics.addAll(read.diagnostics());
        for (Draft draft : read.drafts()) {
          drafts.add(draft);
          documents.add(document(draft, read.source(), documents.size() + 1, taken));
        }
      }
    }
    if (documents.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
              Place.of(folder.path()),
              "no document of this case could be read, so it is not audited",
              "see the reasons given for its files"));
      return new Loaded(List.of(), inputs, diagnostics);
    }
    CaseFile caseFile =
        new CaseFile(
            id,
            given.map(CaseFile::service).orElse(Service.UNKNOWN),
            given.map(CaseFile::nation).orElse(Nation.UNKNOWN),
            given.map(CaseFile::attributes).orElse(Map.of()),
            PersonFields.complete(given.map(CaseFile::person).orElse(Person.UNNAMED), drafts),
            documents);
    return new Loaded(List.of(caseFile), inputs, diagnostics);
  }

  private static Document document(Draft draft, Source source, int position, Set<String> taken) {
    DocumentFacts facts = DocumentFacts.of(source.stem(), draft);
    String id = "d" + position;
    for (int i = 2; !taken.add(id); i++) id = "d" + position + "-" + i;
    return new Document(
        id,
        facts.type(),
        facts.title(),
        facts.date(),
        facts.authorRole(),
        draft.sections(),
        source.path());
  }
}
