/**
 * Bytes → case file, one importer for each kind of file.
 *
 * <p><b>How it goes.</b> {@link casefile.ingest.Export} walks what the user named (files, folders,
 * ZIPs) in an order that depends on names alone, and hands out steps; a step is loaded by any
 * thread. A {@code CaseImporter} cuts a file into cases without reading them, a {@code
 * DocumentImporter} reads one document; every document importer makes {@code Block}s, and one
 * {@code Outline} turns blocks into sections, so the same form gives the same labels and values
 * whatever it was saved as. Adding a kind of file: one class, and its line in {@code
 * Importers.ALL}.
 *
 * <p><b>What was decided.</b>
 *
 * <ul>
 *   <li>Every file ends as one {@code Input}: read, partial or refused with a reason. What is no
 *       part of an export (hidden files, lock files, README) is passed over with a note.
 *   <li>A case of which no document could be read is not audited: an error says so. It is never an
 *       empty case, which would look like a poor record.
 *   <li>A case id met twice is an error and the second is refused. Merging would need all cases
 *       held, and would guess which is right.
 *   <li>Labels, headings, letterheads and "printed from" lines are the form's words and never typed
 *       text; in doubt, words are typed: evidence is lost more harmfully than gained.
 *   <li>Deleted text, moved-away text and hidden text are left out. Comments are kept apart as
 *       headings, which are never evidence: they are said about a document, not in it.
 *   <li>A message is a document, and what is attached to it are documents beside it.
 *   <li>The file name tells type and date before the text does; {@code case.json} tells the person
 *       before header fields do.
 *   <li>A table is looked through once to see whether each case's rows stand together; then it is
 *       read one case at a time, and only an unsorted one is held.
 *   <li>Limits ({@link casefile.ingest.Limit}) hold on declared sizes before anything is unpacked,
 *       and nothing is ever written to disk.
 *   <li>Documents are read in processes of their own ({@code Workers}). A budget inside ours cannot
 *       hold: Java 17 has no way to end a thread that does not listen, and one that eats all memory
 *       takes it from every other. It costs about 1 s of processor time a run, on the second core
 *       where there is one. Cases in JSON and tables are read here: by our own code, piece by piece
 *       and in time that grows with their length.
 *   <li>Messages of libraries are dropped, as some quote what they stumbled over.
 * </ul>
 *
 * <p><b>Libraries.</b> PDFBox (Apache 2.0) reads PDF: the only sound pure Java reader with form
 * fields. jsoup (MIT) reads HTML as browsers do, with no network. Jackson core (Apache 2.0) reads
 * JSON with places and strict duplicates. DOCX and ODT need only the JDK: POI's and Tika's
 * extractors put back deleted text and lose checkboxes (measured: POI 5.5.1, Tika 3.3.1). RTF is
 * read by our own: the JDK's loses tables and puts back deleted text, and no kept library does
 * better. POI's scratchpad (Apache 2.0) reads the older Word's files and Outlook's messages, mime4j
 * (Apache 2.0) takes e-mail apart. Tables ({@link casefile.ingest.TableFile}): XLSX and ODS by StAX
 * as a stream, POI's own model holds them whole; POI for XLS and for what a number format means;
 * CSV by {@code CsvRecord}, which says why not OpenCSV. zip4j (Apache 2.0, no dependencies) opens
 * entries of protected archives: the JDK's knows no password. Refused: Tika (47 jars, and the same
 * DOCX faults).
 */
package casefile.ingest;
