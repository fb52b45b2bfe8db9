/**
 * The same words met again: what is the form's own, and what was exported twice.
 *
 * <p>A form prints the same words into every document; whoever typed them, it was nobody in this
 * case. They are known in two ways. A blank form that is given ({@link casefile.copies.GivenForms})
 * says them exactly. An export teaches the rest: a paragraph that stands word for word in three
 * cases or more and in half of the documents it could stand in is taken for the form's ({@link
 * casefile.copies.Learning}).
 *
 * <p><b>What was decided.</b>
 *
 * <ul>
 *   <li>Words of the form are blanked, not cut out: every place in the text keeps its number, so
 *       that a quote can still be found in the file it came from. A box that holds nothing else
 *       counts as empty.
 *   <li>Short answers are never learned ("Agreed with Mary", "No concerns at present"), nor is a
 *       paragraph that names the person, or tells of one woman, man or relative, or quotes. In
 *       doubt, words are typed: evidence is lost more harmfully than gained.
 *   <li>Learning keeps numbers (hashes), no text, and of at most {@value
 *       casefile.copies.Learning#CASES} cases, chosen by their ids alone: the outcome depends
 *       neither on the order of the cases nor on how many are read at a time, and memory stays
 *       flat.
 *   <li>The same document twice in a case counts once. The same document in two cases stays in
 *       both, and is told: it may be a sibling's, a group's, or misfiled.
 * </ul>
 */
package casefile.copies;
