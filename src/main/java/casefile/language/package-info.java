/**
 * The language standard: words of a record that are better left out, and what to write instead.
 *
 * <p>Which words those are is data ({@code casefile/language.tsv} and what a template adds to it or
 * takes from it); this package only finds them. It suggests and never rates: a template may.
 */
package casefile.language;
