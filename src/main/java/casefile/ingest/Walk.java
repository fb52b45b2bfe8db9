package casefile.ingest;

import casefile.diagnostic.Diagnostic;
import casefile.diagnostic.Place;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Goes through an export, telling cases, exports and archives apart. */
final class Walk implements Iterator<Pending>, Closeable {

  private final ImportOptions options;
  private final CaseIds ids = new CaseIds();
  private final Steps steps;
  private Optional<CutFile> open = Optional.empty();

  /**
   * Where we are.
   *
   * @param named the user named it, or it is the top of an archive
   * @param budget bytes the archive around us may still unpack to; one cell, shared
   */
  private record At(boolean named, int folders, int archives, long[] budget) {
    At below() {
      return new At(false, folders + 1, archives, budget);
    }
  }

  Walk(List<Found> roots, ImportOptions options) {
    this.options = options;
    List<Steps.Step> each = new ArrayList<>();
    for (Found root : roots) {
      long[] budget = {options.limits().archiveBytes()};
      each.add(() -> visit(root, new At(true, 0, 0, budget)));
    }
    this.steps = new Steps(each);
  }

  @Override
  public boolean hasNext() {
    return steps.hasNext();
  }

  @Override
  public Pending next() {
    return steps.next();
  }

  @Override
  public void close() {
    open.ifPresent(CutFile::close);
  }

  private Iterator<Pending> visit(Found found, At at) {
    if (found instanceof Found.OfOther other) {
      return Steps.one(
          other.path(), Loaded.of(Input.refused(other.path(), other.bytes(), "", other.reason())));
    }
    try {
      return found instanceof Found.OfFolder folder
          ? folder(folder, at)
          : file(((Found.OfFile) found).source(), at);
    } catch (Refused e) {
      return refused(found, "", e.reason());
    } catch (IOException e) {
      return refused(found, "", Trouble.of(e));
    }
  }

  private Iterator<Pending> folder(Found.OfFolder folder, At at) throws IOException, Refused {
    if (at.folders() > options.limits().depth()) {
      throw Limits.reached("depth", "folders deep", options.limits().depth());
    }
    List<Steps.Step> next = new ArrayList<>();
    List<Found> children = new ArrayList<>();
    for (Found child : folder.children()) {
      String why = Names.ignored(child.name());
      if (why.isEmpty()) children.add(child);
      else next.add(() -> ignored(child.path(), why));
    }
    if (Layout.isCase(children, at.named())) return caseFolder(folder, at);
    if (children.isEmpty()) {
      Diagnostic empty = Diagnostic.note(Place.of(folder.path()), "an empty folder");
      next.add(() -> Steps.one(folder.path(), Loaded.of(empty)));
    }
    for (Found child : children) next.add(() -> visit(child, at.below()));
    return new Steps(next);
  }

  private Iterator<Pending> caseFolder(Found.OfFolder folder, At at) throws IOException, Refused {
    CaseFolder.Gathered gathered =
        CaseFolder.gather(
            folder, options.limits(), (source, deep) -> archive(source, at, at.archives() + deep));
    List<Steps.Step> next = new ArrayList<>();
    next.add(() -> Steps.one(CaseFolder.pending(folder, gathered, ids, options)));
    for (Found apart : gathered.apart()) next.add(() -> visit(apart, at.below()));
    return new Steps(next);
  }

  private Iterator<Pending> file(Source source, At at) throws IOException, Refused {
    Found found = new Found.OfFile(source);
    if (source.size() == 0) return refused(found, "", "empty");
    Probe probe = Probe.of(source);
    if (Archive.is(probe)) return unpacked(source, at);
    Optional<Importer> importer = Importers.choose(probe, options.from());
    if (importer.isEmpty()) return refused(found, "", Importers.unknown());
    if (importer.get() instanceof CaseImporter cases) {
      CutFile cut = new CutFile(cases, source, ids, options);
      open = Optional.of(cut);
      return cut;
    }
    if (at.named()) return Steps.one(CaseFolder.single(source, ids, options));
    return refused(
        found,
        importer.get().name(),
        "a document outside any case folder: put it in a folder named after its case");
  }

  private Iterator<Pending> unpacked(Source source, At at) throws IOException, Refused {
    Archive.Opened archive = archive(source, at, at.archives());
    List<Steps.Step> next = new ArrayList<>();
    At inside = new At(true, at.folders() + 1, at.archives() + 1, at.budget());
    next.add(() -> visit(archive.folder(), inside));
    next.add(
        () ->
            Steps.one(
                new Pending(source.path(), () -> Loaded.of(archive.input(options.limits())))));
    return new Steps(next);
  }

  private Archive.Opened archive(Source source, At at, int deep) throws IOException, Refused {
    Limits limits = options.limits();
    if (deep >= limits.archiveDepth()) {
      throw Limits.reached("depth", "archives deep", limits.archiveDepth());
    }
    Source held = source.seekable() ? source : new Source.Held(source.path(), source.bytes(limits));
    Archive.Opened archive = Archive.open(held, options, at.budget()[0]);
    at.budget()[0] -= archive.unpacked();
    return archive;
  }

  private Iterator<Pending> refused(Found found, String importer, String reason) {
    return Steps.one(
        new Pending(
            found.path(),
            () ->
                Loaded.of(
                    found instanceof Found.OfFile file
                        ? Hash.refused(file.source(), importer, reason, options.limits())
                        : Input.refused(found.path(), 0, importer, reason))));
  }

  private static Iterator<Pending> ignored(String path, String why) {
    return Steps.one(path, Loaded.of(Diagnostic.note(Place.of(path), "ignored: " + why)));
  }
}
